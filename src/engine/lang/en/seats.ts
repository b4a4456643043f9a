// Origin: Encyclopaedia Britannica's entries on the states' governments: palaces, houses and streets that stand for who works there.
import type { Seats } from '../../language/seats.ts';

/** Seats of government and of offices, to the state for which they speak. */
const SEATS: ReadonlyMap<string, string> = new Map(
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
);

/** Cities that speak for somebody other than the list of capitals says: Brussels as often for the European Union. */
const CITY_SEATS: ReadonlyMap<string, string | null> = new Map(
  Object.entries<string | null>({ Brussels: null, Washington: 'United States' }),
);

/** Prepositions after which a seat is where somebody is or goes. */
const SEAT_PREPOSITIONS: ReadonlySet<string> = new Set(
  'around at across from in inside into near outside throughout toward towards'.split(' '),
);
/** Verb forms right behind a name that only an actor has: "Kyiv should". */
const ACTING_WORDS: ReadonlySet<string> = new Set(
  `accused agreed announced argued asked backed believes blamed called claimed condemned confirmed considers continues declined demanded
  denied denies expects fears has hopes insisted insists intends must opposes ordered plans pledged pressed promised refused refuses rejected
  rejects repeated said says seeks sees sent should supports threatened tried tries urged vowed wants warned will would`.split(
    /\s+/,
  ),
);

/** Right before a seat they say that it speaks: "…, said Kyiv". */
const SPEAKING_WORDS: ReadonlySet<string> = new Set('said says'.split(' '));

export const seats: Seats = {
  seats: SEATS,
  citySeats: CITY_SEATS,
  seatPrepositions: SEAT_PREPOSITIONS,
  actingWords: ACTING_WORDS,
  speakingWords: SPEAKING_WORDS,
};
