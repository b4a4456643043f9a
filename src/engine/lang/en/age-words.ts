import type { AgeWords } from '../../language/age-words.ts';

// Origin: how English news says how old somebody is, compiled by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "Aged 15", "at the age of 87", "ages 18 to 24". */
const AGE_WORDS = words('age aged ages');

/** Before "under 30" and the like these say that a number is an age. */
const AGED_NOUNS = words(
  'adults americans anyone boys children citizens customers everyone females folk folks girls kids males men mothers patients people persons players residents someone students teenagers those voters women workers youth',
);

/** Before "of 12" these make an age of it. */
const AGED_PERSONS = words('boy child girl lad man woman youngster youth');

/** What people do at an age, as prices and scores do not: "died at 92". */
const LIFE_VERBS = words(
  'became become becomes dead dies died die enlisted graduated graduates graduate live lives lived married marries marry orphaned pregnant retire retired retires retiring widowed',
);

/** Between people and a number these make an age of it: "people under 30". */
const AGE_LIMITS = words('above between over under');

/** Behind a number and "and" or "or" these make an age of it: "65 and older". */
const AGE_LIMITS_BEHIND = words('older over under up younger');

/** "Voters younger than 30". */
const OLDER_WORDS = words('older younger');

/** "As old as 80". */
const AGE_ADJECTIVES = words('old young');

/** "She turned 40". */
const TURNING_VERBS = words('turn turned turning turns');

/** Behind a pronoun these say how old somebody is: "he is 70"; some hold their pronoun. */
const BEING_WORDS = words("he's i'm is she's was");

/** Of whom an age is told without a word that says so: "when she was 4". */
const AGED_PRONOUNS = words('he i she who you');

/** Before "he was 4" these make an age of any number. */
const AGE_OPENERS = words('since until when');

/** "She will be 60 in May". */
const COMING_MODALS = words('will would');

/** "At 15 the youngest marshal". */
const AGE_RANKS = words('oldest youngest');

/** "Mr. Hale, now 81 and retired". */
const AGE_ADVERBS = words('now then');

export const ageWords: AgeWords = {
  ageWords: AGE_WORDS,
  agedNouns: AGED_NOUNS,
  agedPersons: AGED_PERSONS,
  lifeVerbs: LIFE_VERBS,
  ageLimits: AGE_LIMITS,
  ageLimitsBehind: AGE_LIMITS_BEHIND,
  olderWords: OLDER_WORDS,
  ageAdjectives: AGE_ADJECTIVES,
  turningVerbs: TURNING_VERBS,
  beingWords: BEING_WORDS,
  agedPronouns: AGED_PRONOUNS,
  ageOpeners: AGE_OPENERS,
  comingModals: COMING_MODALS,
  ageRanks: AGE_RANKS,
  ageAdverbs: AGE_ADVERBS,
};
