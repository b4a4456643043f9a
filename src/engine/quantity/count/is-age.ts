import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';

const OLDEST = 115;
export const AGE_WORDS: ReadonlySet<string> = new Set(['age', 'aged', 'ages']);
const TURNING: ReadonlySet<string> = new Set(['turn', 'turned', 'turning', 'turns']);
const LIMITS: ReadonlySet<string> = new Set(['above', 'between', 'over', 'under']);
const LIMITS_BEHIND: ReadonlySet<string> = new Set(['older', 'over', 'under', 'up', 'younger']);

/**
 * Is a number with nothing behind it a length of life? "Hale, 44, said", "aged 15", "at the age of 87", "ages 18 to 24",
 * "she turned 40", "he is 70", "people under 30", "65 and older".
 */
export function isAge(words: Words, first: number, end: number, highest: number): boolean {
  // "At the age of one and a half".
  if (!(highest >= 1 && highest <= OLDEST && Number.isInteger(highest * 2))) return false;
  const before = normAt(words, first - 1);
  const next = words[end];
  if (AGE_WORDS.has(before) || (before === 'of' && AGE_WORDS.has(normAt(words, first - 2)))) return true;
  // "A boy of 12".
  if (before === 'of' && highest <= 100 && words.language.quantityWords.agedPersons.has(normAt(words, first - 2)))
    return true;
  if (
    LIMITS.has(before) &&
    (AGE_WORDS.has(normAt(words, first - 2)) || words.language.quantityWords.agedNouns.has(normAt(words, first - 2)))
  )
    return true;
  if ((next?.norm === 'and' || next?.norm === 'or') && LIMITS_BEHIND.has(normAt(words, end + 1)) && highest >= 10)
    return true;
  if (isComparedAge(before, normAt(words, first - 2))) return true;
  const isEnd =
    next === undefined || (next.kind === 'mark' && next.norm !== '-' && next.norm !== '/' && next.norm !== "'");
  // "Turns 18 in May", "turned 18 while away".
  if (
    TURNING.has(before) &&
    (isEnd ||
      (highest >= 10 &&
        (words.language.functionWords.prepositions.has(next.norm) ||
          words.language.functionWords.clauseOpeners.has(next.norm))))
  )
    return true;
  // "He was 82 and had retired".
  const isOver = isEnd || (next.norm === 'and' && words.language.functionWords.auxiliaries.has(normAt(words, end + 1)));
  const opener = skipModifier(words, first) - 1;
  // "Left in 1962 when she was 4".
  const least = AGE_OPENERS.has(normAt(words, opener - 2)) ? 1 : 10;
  if (isOver && highest >= least && isBeing(normAt(words, opener)) && isSomebody(words, opener - 1)) return true;
  if (highest >= 10 && isToBe(words, opener) && (isOver || words.language.functionWords.prepositions.has(next.norm)))
    return true;
  if (highest >= 10 && normAt(words, opener) === 'at' && isAgeOfDeed(words, opener, end)) return true;
  // "Mr. Hale, now 81 and retired".
  if (
    (before === 'now' || before === 'then') &&
    normAt(words, first - 2) === ',' &&
    isCapital(words[first - 3]) &&
    (isEnd || next?.norm === 'and')
  )
    return highest >= 10;
  const isApposed = before === ',' && (next?.norm === ',' || next?.norm === '.' || next?.kind === 'mark');
  return isApposed && end === first + 1 && isNamed(words, first - 2, highest);
}

const AGE_OPENERS: ReadonlySet<string> = new Set(['since', 'until', 'when']);

/** "Voters younger than 30", "as old as 80". */
const isComparedAge = (joint: string, word: string): boolean =>
  joint === 'than' ? word === 'older' || word === 'younger' : joint === 'as' && (word === 'old' || word === 'young');

/** "She will be 60 in May." */
const isToBe = (words: Words, index: number): boolean =>
  normAt(words, index) === 'be' &&
  (normAt(words, index - 1) === 'will' || normAt(words, index - 1) === 'would') &&
  isSomebody(words, index - 2);

/** "Hale dies at 92", "who at nearly 80 still works", "at 15 the youngest marshal", but "shares closed at 92". */
function isAgeOfDeed(words: Words, at: number, end: number): boolean {
  const next = words[end];
  if (normAt(words, at - 1) === 'who') return true;
  if (next?.norm === 'the' && AGE_RANKS.has(normAt(words, end + 1))) return true;
  if (next !== undefined && next.kind !== 'mark' && !words.language.functionWords.clauseOpeners.has(next.norm))
    return false;
  for (let index = at - 1; index >= Math.max(0, at - MOST_IN_DEED); index--) {
    if (words[index]!.kind === 'mark') return false;
    if (words.language.quantityWords.lifeVerbs.has(normAt(words, index))) return true;
  }
  return false;
}

const AGE_RANKS: ReadonlySet<string> = new Set(['oldest', 'youngest']);

/** From "became" to "at 25" it is no further. */
const MOST_IN_DEED = 5;

/** "Hale, 44, said"; in a text without capitals also "hale, 44, said". */
function isNamed(words: Words, index: number, age: number): boolean {
  if (words[index]?.kind !== 'word') return false;
  // "Hale Kam-wai, 44".
  const start = normAt(words, index - 1) === '-' && words[index]!.isGlued ? index - 2 : index;
  return isCapital(words[start]) || (age >= YOUNGEST_NAMED && !words.some(isCapital));
}

const YOUNGEST_NAMED = 16;

const isBeing = (word: string): boolean =>
  word === 'is' || word === 'was' || word === "i'm" || word === "he's" || word === "she's";

const isSomebody = (words: Words, index: number): boolean => {
  const word = normAt(words, index);
  return (
    word === 'who' ||
    (words.language.functionWords.subjectPronouns.has(word) && word !== 'it' && word !== 'they' && word !== 'we')
  );
};
