// Origin: ISO 3166-2:US for the states of the United States; the rest from general usage.
import type { StateWords } from '../../language/state-words.ts';

/** States of the United States by name: no people unless the text has them as part of a longer name. */
const US_STATES: readonly string[] = [
  'Alabama',
  'Alaska',
  'Arizona',
  'Arkansas',
  'California',
  'Colorado',
  'Connecticut',
  'Delaware',
  'Florida',
  'Hawaii',
  'Idaho',
  'Illinois',
  'Indiana',
  'Iowa',
  'Kansas',
  'Kentucky',
  'Louisiana',
  'Maine',
  'Maryland',
  'Massachusetts',
  'Michigan',
  'Minnesota',
  'Mississippi',
  'Missouri',
  'Montana',
  'Nebraska',
  'Nevada',
  'New Hampshire',
  'New Jersey',
  'New Mexico',
  'North Carolina',
  'North Dakota',
  'Ohio',
  'Oklahoma',
  'Oregon',
  'Pennsylvania',
  'Rhode Island',
  'South Carolina',
  'South Dakota',
  'Tennessee',
  'Texas',
  'Utah',
  'Vermont',
  'Virginia',
  'West Virginia',
  'Wisconsin',
  'Wyoming',
];

/** What only a state or a place has: "Kaldria's parliament". A leader has a government and an army too. */
const STATE_POSSESSIONS: ReadonlySet<string> = new Set(
  'capital coast constitution currency parliament population president presidential'.split(' '),
);

/** Before "of X" or "from X" they tell a state; a leader has no citizens. */
const STATE_PEOPLE: ReadonlySet<string> = new Set(
  `ambassador ambassadors army border capital citizens coast delegation delegations diplomats envoy envoys government invasion king minister
  ministers north officials parliament people population president queen refugees republic soldiers south troops`.split(
    /\s+/,
  ),
);

/** What states and leaders have alike: "Kaldria's army", "Moss's army". Tells a state only beside something else. */
const GOVERNMENT_WORDS: ReadonlySet<string> = new Set(
  'army border borders economy foreign forces government military ministry navy people troops'.split(' '),
);

/** "in X" after these is trust in a person and no place. */
const TRUSTING_WORDS: ReadonlySet<string> = new Set(
  'belief believe believed believes confide confidence disappointed disappointment faith hope interest interested trust trusted trusts'.split(
    ' ',
  ),
);

/** Before "minister" and behind the name of a state: "Kaldria Foreign Minister Ada Moss". */
const MINISTRY_WORDS: ReadonlySet<string> = new Set('defence defense finance foreign interior prime'.split(' '));

/** Between people and their state: "envoys from Kaldria", "the army of Kaldria". */
const ORIGIN_PREPOSITIONS: ReadonlySet<string> = new Set('from of'.split(' '));

/** Are a state's before "of" only behind "prime": "the Minister of Finance" is none. */
const MINISTERS: ReadonlySet<string> = new Set('minister ministers'.split(' '));

/** What makes a demonym of a name: behind "a" ("Kaldria", "Kaldrian"), behind another letter ("Valtane", "Valtanese"), and in the place of a last vowel ("Valtane", "Valtanian"). */
const DEMONYM_ENDINGS: {
  readonly afterA: readonly string[];
  readonly afterOther: readonly string[];
  readonly forVowel: readonly string[];
} = {
  afterA: ['n'],
  afterOther: ['an', 'ian', 'ese', 'i', 'ish'],
  forVowel: ['ian', 'ean', 'ese'],
};

export const stateWords: StateWords = {
  usStates: US_STATES,
  statePossessions: STATE_POSSESSIONS,
  statePeople: STATE_PEOPLE,
  governmentWords: GOVERNMENT_WORDS,
  trustingWords: TRUSTING_WORDS,
  ministryWords: MINISTRY_WORDS,
  originPrepositions: ORIGIN_PREPOSITIONS,
  ministers: MINISTERS,
  demonymEndings: DEMONYM_ENDINGS,
};
