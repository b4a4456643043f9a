// Origin: ISO 3166-3 and the United Nations' list of member states for former names of states; the rest from general usage.
import type { PlaceForms } from '../../language/place-forms.ts';

/** Former and everyday names of states, to the name in world-countries. */
const FORMER_STATE_NAMES: ReadonlyMap<string, string> = new Map(
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
);

/** Short words in names of places, to the long ones. */
const PLACE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ft: 'fort',
    mt: 'mount',
    st: 'saint',
    ste: 'sainte',
  }),
);

/** Say what a place is, and stand before or behind its name or are left out: "Donetsk Oblast", "the Donetsk region". */
const REGION_WORDS: ReadonlySet<string> = new Set('krai oblast province region voivodeship'.split(' '));

/** Stand before a name of a place, or do not: "the City of London". */
const OPENING_PHRASES: readonly string[] = ['the', 'city of'];

export const placeForms: PlaceForms = {
  formerStateNames: FORMER_STATE_NAMES,
  placeAbbreviations: PLACE_ABBREVIATIONS,
  regionWords: REGION_WORDS,
  openingPhrases: OPENING_PHRASES,
};
