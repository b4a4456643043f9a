// Origin: Encyclopaedia Britannica's entries on the states' governments: palaces, houses and streets that stand for who works there.
import type { Seats } from '../../language/seats.ts';

export const seats: Seats = {
  seats: new Map(
    Object.entries<string>({
      'Aso Rock': 'Nigeria',
      Bankova: 'Ukraine',
      'Blue House': 'South Korea',
      'Casa Rosada': 'Argentina',
      'Downing Street': 'United Kingdom',
      'Foggy Bottom': 'United States',
      Kremlin: 'Russia',
      'La Moneda': 'Chile',
      'Malacañang Palace': 'Philippines',
      Malacañang: 'Philippines',
      Pentagon: 'United States',
      Planalto: 'Brazil',
      "Quai d'Orsay": 'France',
      'White House': 'United States',
      Whitehall: 'United Kingdom',
      Zhongnanhai: 'China',
      Élysée: 'France',
      'Élysée Palace': 'France',
    }),
  ),
  citySeats: new Map(Object.entries<string | null>({ Brussels: null, Washington: 'United States' })),
  seatPrepositions: new Set(
    'around at across from in inside into near of outside throughout to toward towards'.split(' '),
  ),
  actingWords: new Set(
    `accused agreed announced argued asked backed believes blamed called claimed condemned confirmed considers continues declined demanded
  denied denies expects fears has hopes insisted insists intends must opposes ordered plans pledged pressed promised refused refuses rejected
  rejects repeated said says seeks sees sent should supports threatened tried tries urged vowed wants warned will would`.split(
      /\s+/,
    ),
  ),
  speakingWords: new Set('said says'.split(' ')),
};
