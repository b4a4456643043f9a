import { isCapital, normAt } from '../../grammar/words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';

/**
 * The rule by which a number with nothing behind it is a length of life: "Hale, 44, said", "aged 15", "at the age of 87", "ages 18 to 24",
 * "she turned 40", "he is 70", "people under 30", "65 and older"; null where none says so.
 */
export function findAgeRule(words: Words, first: number, end: number, age: number): string | null {
  // "At the age of one and a half".
  if (!(age >= 1 && age <= OLDEST && Number.isInteger(age * 2))) return null;
  const place: Place = {
    words,
    first,
    end,
    age,
    before: normAt(words, first - 1),
    next: words[end],
    opener: skipModifier(words, first) - 1,
  };
  for (const [by, isSo] of RULES) if (isSo(place)) return by;
  return null;
}

const OLDEST = 115;
/** Of nobody younger without a word that says it is an age. */
const LEAST = 10;

/** A number where it stands. */
interface Place {
  readonly words: Words;
  readonly first: number;
  readonly end: number;
  readonly age: number;
  /** The word right before it. */
  readonly before: string;
  readonly next: Word | undefined;
  /** Index of the word before it and what bounds it. */
  readonly opener: number;
}

type Rule = (place: Place) => boolean;

/** "Aged 15", "ages 18 to 24", "at the age of 87". */
const isBehindAgeWord: Rule = ({ words, first, before }) => {
  const { ageWords } = words.language.ageWords;
  return ageWords.has(before) || (before === 'of' && ageWords.has(normAt(words, first - 2)));
};

/** "A boy of 12". */
const isOfPerson: Rule = ({ words, first, before, age }) =>
  before === 'of' && age <= 100 && words.language.ageWords.agedPersons.has(normAt(words, first - 2));

/** "People under 30", "aged between 5". */
const isBehindLimit: Rule = ({ words, first, before }) => {
  const { ageLimits, ageWords, agedNouns } = words.language.ageWords;
  const noun = normAt(words, first - 2);
  return ageLimits.has(before) && (ageWords.has(noun) || agedNouns.has(noun));
};

/** "65 and older". */
const isBeforeLimit: Rule = ({ words, end, age, next }) =>
  age >= LEAST &&
  words.language.functionWords.listJoints.has(next?.norm ?? '') &&
  words.language.ageWords.ageLimitsBehind.has(normAt(words, end + 1));

/** "Voters younger than 30", "as old as 80". */
const isCompared: Rule = ({ words, first, before }) => {
  const { olderWords, ageAdjectives } = words.language.ageWords;
  if (before === 'than') return olderWords.has(normAt(words, first - 2));
  return before === 'as' && ageAdjectives.has(normAt(words, first - 2));
};

/** "She turned 40.", "turns 18 in May", "turned 18 while away". */
const isTurned: Rule = (place) =>
  place.words.language.ageWords.turningVerbs.has(place.before) &&
  (isEnd(place) || (place.age >= LEAST && (isBeforePreposition(place) || isBeforeClause(place))));

/** "He is 70", "he was 82 and had retired", "left in 1962 when she was 4", "she was six when they left". */
const isOfBeing: Rule = (place) => {
  const { words, age, opener } = place;
  const { beingWords, ageOpeners } = words.language.ageWords;
  const least = ageOpeners.has(normAt(words, opener - 2)) ? 1 : LEAST;
  if (!beingWords.has(normAt(words, opener)) || !isSomebody(words, opener - 1)) return false;
  return (age >= least && isOver(place)) || isBeforeClause(place);
};

/** "She will be 60 in May." */
const isToBe: Rule = (place) => {
  const { words, age, opener } = place;
  return (
    age >= LEAST &&
    normAt(words, opener) === 'be' &&
    words.language.ageWords.comingModals.has(normAt(words, opener - 1)) &&
    isSomebody(words, opener - 2) &&
    (isOver(place) || isBeforePreposition(place))
  );
};

/** "Who at nearly 80 still works". */
const isOfWho: Rule = ({ words, age, opener }) =>
  age >= LEAST && normAt(words, opener) === 'at' && normAt(words, opener - 1) === 'who';

/** "At 15 the youngest marshal". */
const isOfRank: Rule = ({ words, end, age, opener, next }) =>
  age >= LEAST &&
  normAt(words, opener) === 'at' &&
  next?.norm === 'the' &&
  words.language.ageWords.ageRanks.has(normAt(words, end + 1));

/** "At 29, he is": what opens the sentence is said of a person. */
const isOpening: Rule = ({ words, first, end, age, next }) =>
  age >= LEAST &&
  first === 1 &&
  normAt(words, 0) === 'at' &&
  next?.norm === ',' &&
  words.language.ageWords.agedPronouns.has(normAt(words, end + 1));

/** "Hale dies at 92", "became a marshal at 25", but "shares closed at 92". */
const isOfDeed: Rule = (place) => {
  const { words, age, opener: at, next } = place;
  if (age < LEAST || normAt(words, at) !== 'at') return false;
  if (next !== undefined && next.kind !== 'mark' && !isBeforeClause(place)) return false;
  for (let index = at - 1; index >= Math.max(0, at - MOST_IN_DEED); index--) {
    if (words[index]!.kind === 'mark') return false;
    if (words.language.ageWords.lifeVerbs.has(normAt(words, index))) return true;
  }
  return false;
};

/** From "became" to "at 25" it is no further. */
const MOST_IN_DEED = 5;

/** "Mr. Hale, now 81 and retired". */
const isOfNow: Rule = (place) => {
  const { words, first, age, before, next } = place;
  return (
    age >= LEAST &&
    words.language.ageWords.ageAdverbs.has(before) &&
    normAt(words, first - 2) === ',' &&
    isCapital(words[first - 3]) &&
    (isEnd(place) || next?.norm === 'and')
  );
};

/** "Hale, 44, said", "the boy, 5, left"; in a text without capitals also "hale, 44, said". */
const isApposed: Rule = ({ words, first, end, age, before, next }) =>
  before === ',' &&
  next?.kind === 'mark' &&
  end === first + 1 &&
  (isNamed(words, first - 2, age) || words.language.ageWords.agedPersons.has(normAt(words, first - 2)));

function isNamed(words: Words, index: number, age: number): boolean {
  if (words[index]?.kind !== 'word') return false;
  // "Hale Kam-wai, 44".
  const start = normAt(words, index - 1) === '-' && words[index]!.isGlued ? index - 2 : index;
  return isCapital(words[start]) || (age >= YOUNGEST_NAMED && !words.some(isCapital));
}

const YOUNGEST_NAMED = 16;

/** Nothing follows that a number could count. */
const isEnd = ({ next }: Place): boolean =>
  next === undefined || (next.kind === 'mark' && next.norm !== '-' && next.norm !== '/' && next.norm !== "'");

/** The same, or another verb of the same subject: "was 82 and had retired". */
const isOver = (place: Place): boolean =>
  isEnd(place) ||
  (place.next?.norm === 'and' &&
    place.words.language.functionWords.auxiliaries.has(normAt(place.words, place.end + 1)));

const isBeforePreposition = ({ words, next }: Place): boolean =>
  words.language.functionWords.prepositions.has(next?.norm ?? '');

const isBeforeClause = ({ words, next }: Place): boolean =>
  words.language.functionWords.clauseOpeners.has(next?.norm ?? '');

const isSomebody = (words: Words, index: number): boolean =>
  words.language.ageWords.agedPronouns.has(normAt(words, index));

const RULES: readonly (readonly [by: string, isSo: Rule])[] = [
  ['figures/age/behind-age-word', isBehindAgeWord],
  ['figures/age/of-person', isOfPerson],
  ['figures/age/behind-limit', isBehindLimit],
  ['figures/age/before-limit', isBeforeLimit],
  ['figures/age/compared', isCompared],
  ['figures/age/turned', isTurned],
  ['figures/age/of-being', isOfBeing],
  ['figures/age/to-be', isToBe],
  ['figures/age/of-who', isOfWho],
  ['figures/age/of-rank', isOfRank],
  ['figures/age/of-deed', isOfDeed],
  ['figures/age/opening', isOpening],
  ['figures/age/of-now', isOfNow],
  ['figures/age/apposed', isApposed],
];
