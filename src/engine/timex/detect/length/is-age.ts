import { isBreak } from '../../../grammar/noun-phrase.ts';
import { toSingular } from '../../../grammar/singular.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Length } from './read-length.ts';

/**
 * Is a length an age? "A 44-year-old plumber" and "15 years old" are figures and no times; "the 8-month-old truce" and "a
 * three-year-old war" have lasted so long. Years are ages but for what lasts, days to months lengths but for the young.
 */
export function isAge(words: Words, { end, unit }: Length): boolean {
  const old = oldAt(words, end);
  if (old === null) return normAt(words, end) === 'of' && normAt(words, end + 1) === 'age';
  if (old === end) return true;
  const nouns = listNouns(words, old + 1);
  const { lastingNouns, youngBeings } = words.language.timexWords;
  if (unit === 'Y' || unit === 'T') return !nouns.some((noun) => lastingNouns.has(noun));
  return nouns.length === 0 || nouns.some((noun) => youngBeings.has(noun));
}

/** "8-month-old": the words belong to the length. */
export function withOld(words: Words, end: number): number {
  const old = oldAt(words, end);
  return old !== null && old > end ? old + 1 : end;
}

/** Where "old" or "olds" stands behind a length, with or without a hyphen. */
function oldAt(words: Words, end: number): number | null {
  const at = normAt(words, end) === '-' ? end + 1 : end;
  return words.language.units.oldWords.has(normAt(words, at)) ? at : null;
}

/** Words that a noun phrase goes on with, in the singular: "peace process" behind "8-month-old". */
function listNouns(words: Words, index: number): readonly string[] {
  const nouns: string[] = [];
  for (let at = index; at < index + 3 && !isBreak(words[at], words.language) && words[at]!.kind === 'word'; at++) {
    if (isCapital(words[at])) break;
    nouns.push(toSingular(words[at]!.norm, words.language));
  }
  return nouns;
}
