import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lang/en/function-words.ts';
import { AGED_NOUNS, AGED_PERSONS, LIFE_VERBS } from '../../lang/en/quantity-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import { skipModifier } from '../modifier.ts';

type Pieces = readonly Piece[];

const OLDEST = 115;
export const AGE_WORDS: ReadonlySet<string> = new Set(['age', 'aged', 'ages']);
const TURNING: ReadonlySet<string> = new Set(['turn', 'turned', 'turning', 'turns']);
const LIMITS: ReadonlySet<string> = new Set(['above', 'between', 'over', 'under']);
const LIMITS_BEHIND: ReadonlySet<string> = new Set(['older', 'over', 'under', 'up', 'younger']);

/**
 * Is a number with nothing behind it a length of life? "Hale, 44, said", "aged 15", "at the age of 87", "ages 18 to 24",
 * "she turned 40", "he is 70", "people under 30", "65 and older".
 */
export function isAge(pieces: Pieces, first: number, end: number, highest: number): boolean {
  // "At the age of one and a half".
  if (!(highest >= 1 && highest <= OLDEST && Number.isInteger(highest * 2))) return false;
  const before = wordAt(pieces, first - 1);
  const next = pieces[end];
  if (AGE_WORDS.has(before) || (before === 'of' && AGE_WORDS.has(wordAt(pieces, first - 2)))) return true;
  // "A boy of 12".
  if (before === 'of' && highest <= 100 && AGED_PERSONS.has(wordAt(pieces, first - 2))) return true;
  if (LIMITS.has(before) && (AGE_WORDS.has(wordAt(pieces, first - 2)) || AGED_NOUNS.has(wordAt(pieces, first - 2))))
    return true;
  if ((next?.word === 'and' || next?.word === 'or') && LIMITS_BEHIND.has(wordAt(pieces, end + 1)) && highest >= 10)
    return true;
  if (isComparedAge(before, wordAt(pieces, first - 2))) return true;
  const isEnd =
    next === undefined || (next.kind === 'mark' && next.word !== '-' && next.word !== '/' && next.word !== "'");
  // "Turns 18 in May", "turned 18 while away".
  if (
    TURNING.has(before) &&
    (isEnd || (highest >= 10 && (PREPOSITIONS.has(next.word) || CLAUSE_OPENERS.has(next.word))))
  )
    return true;
  // "He was 82 and had retired".
  const isOver = isEnd || (next.word === 'and' && AUXILIARIES.has(wordAt(pieces, end + 1)));
  const opener = skipModifier(pieces, first) - 1;
  // "Left in 1962 when she was 4".
  const least = AGE_OPENERS.has(wordAt(pieces, opener - 2)) ? 1 : 10;
  if (isOver && highest >= least && isBeing(wordAt(pieces, opener)) && isSomebody(pieces, opener - 1)) return true;
  if (highest >= 10 && isToBe(pieces, opener) && (isOver || PREPOSITIONS.has(next.word))) return true;
  if (highest >= 10 && wordAt(pieces, opener) === 'at' && isAgeOfDeed(pieces, opener, end)) return true;
  // "Mr. Hale, now 81 and retired".
  if (
    (before === 'now' || before === 'then') &&
    wordAt(pieces, first - 2) === ',' &&
    isCapital(pieces[first - 3]) &&
    (isEnd || next?.word === 'and')
  )
    return highest >= 10;
  const isApposed = before === ',' && (next?.word === ',' || next?.word === '.' || next?.kind === 'mark');
  return isApposed && end === first + 1 && isNamed(pieces, first - 2, highest);
}

const AGE_OPENERS: ReadonlySet<string> = new Set(['since', 'until', 'when']);

/** "Voters younger than 30", "as old as 80". */
const isComparedAge = (joint: string, word: string): boolean =>
  joint === 'than' ? word === 'older' || word === 'younger' : joint === 'as' && (word === 'old' || word === 'young');

/** "She will be 60 in May." */
const isToBe = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === 'be' &&
  (wordAt(pieces, index - 1) === 'will' || wordAt(pieces, index - 1) === 'would') &&
  isSomebody(pieces, index - 2);

/** "Hale dies at 92", "who at nearly 80 still works", "at 15 the youngest marshal", but "shares closed at 92". */
function isAgeOfDeed(pieces: Pieces, at: number, end: number): boolean {
  const next = pieces[end];
  if (wordAt(pieces, at - 1) === 'who') return true;
  if (next?.word === 'the' && AGE_RANKS.has(wordAt(pieces, end + 1))) return true;
  if (next !== undefined && next.kind !== 'mark' && !CLAUSE_OPENERS.has(next.word)) return false;
  for (let index = at - 1; index >= Math.max(0, at - MOST_IN_DEED); index--) {
    if (pieces[index]!.kind === 'mark') return false;
    if (LIFE_VERBS.has(wordAt(pieces, index))) return true;
  }
  return false;
}

const AGE_RANKS: ReadonlySet<string> = new Set(['oldest', 'youngest']);

/** From "became" to "at 25" it is no further. */
const MOST_IN_DEED = 5;

/** "Hale, 44, said"; in a text without capitals also "hale, 44, said". */
function isNamed(pieces: Pieces, index: number, age: number): boolean {
  if (pieces[index]?.kind !== 'word') return false;
  // "Hale Kam-wai, 44".
  const start = wordAt(pieces, index - 1) === '-' && pieces[index]!.isGlued ? index - 2 : index;
  return isCapital(pieces[start]) || (age >= YOUNGEST_NAMED && !pieces.some(isCapital));
}

const YOUNGEST_NAMED = 16;

const isBeing = (word: string): boolean =>
  word === 'is' || word === 'was' || word === "i'm" || word === "he's" || word === "she's";

const isSomebody = (pieces: Pieces, index: number): boolean => {
  const word = wordAt(pieces, index);
  return word === 'who' || (SUBJECT_PRONOUNS.has(word) && word !== 'it' && word !== 'they' && word !== 'we');
};
