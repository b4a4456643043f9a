// Origin: ISO 3166-3 and the United Nations' list of member states for former names of states; the rest from general usage.
import type { PlaceForms } from '../../language/place-forms.ts';

export const placeForms: PlaceForms = {
  formerStateNames: new Map(
    Object.entries<string>({
      Abyssinia: 'Ethiopia',
      Bosnia: 'Bosnia and Herzegovina',
      'Bosnia-Herzegovina': 'Bosnia and Herzegovina',
      Burma: 'Myanmar',
      Byelorussia: 'Belarus',
      'Cabo Verde': 'Cape Verde',
      Ceylon: 'Sri Lanka',
      Dahomey: 'Benin',
      DPRK: 'North Korea',
      'East Timor': 'Timor-Leste',
      Holland: 'Netherlands',
      Kampuchea: 'Cambodia',
      Kirghizia: 'Kyrgyzstan',
      Moldavia: 'Moldova',
      Persia: 'Iran',
      ROK: 'South Korea',
      Siam: 'Thailand',
      Swaziland: 'Eswatini',
      Turkiye: 'Türkiye',
      'Upper Volta': 'Burkina Faso',
      Vatican: 'Vatican City',
      Zaire: 'DR Congo',
    }),
  ),
  placeAbbreviations: new Map(
    Object.entries<string>({
      ft: 'fort',
      mt: 'mount',
      st: 'saint',
      ste: 'sainte',
    }),
  ),
  regionWords: new Set('krai oblast province region voivodeship'.split(' ')),
  openingPhrases: ['the', 'city of'],
};
