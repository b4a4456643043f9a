import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lang/en/function-words.ts';
import { AGED_NOUNS, AGED_PERSONS } from '../../lang/en/quantity-words.ts';
import { isCapital, type Piece, wordAt } from '../../numeral/pieces.ts';

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
  if (isOver && highest >= 10 && isBeing(before) && isSomebody(pieces, first - 2)) return true;
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
