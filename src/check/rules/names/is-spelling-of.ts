import type { Language } from '../../../engine/language/language.ts';
import { compareWords } from '../../../engine/spelling/compare-words.ts';
import { areGivenNames } from './are-given-names.ts';
import type { NameWord } from './name-words.ts';

/** Are two words of one actor's names one word, written in two ways? "Zorenko" and "Zorenco", "José" and "Jose"; not "Moss" and "MOSS". */
export function isSpellingOf(one: NameWord, other: NameWord, isPerson: boolean, language: Language): boolean {
  if (one.written === other.written) return false;
  if (one.plain === other.plain) return foldCase(one.written) !== foldCase(other.written);
  if (areGivenNames(one.plain, other.plain, language) || isInflected(one.plain, other.plain, isPerson)) return false;
  return compareWords(one.plain, other.plain, { isPerson }) !== null || isOneSlip(one.plain, other.plain, isPerson);
}

/** One letter is left out, doubled, changed or has changed places; words of a few letters are other words then. */
export function isOneSlip(one: string, other: string, isPerson: boolean): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST || long.length - short.length > 1 || short === long) return false;
  if (isInflected(short, long, isPerson)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return at > 0;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

const SHORTEST = 5;

/** "Kaldria" and "Kaldrian", "Green" and "Greens". */
function isInflected(one: string, other: string, isPerson: boolean): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const ending = long.slice(short.length);
  return long.startsWith(short) && (ending === 's' || (!isPerson && ENDING.test(ending)));
}

const ENDING = /^(?:an?|ese|es|i|ish|n)$/;

const foldCase = (word: string): string =>
  word.normalize('NFC').toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll('.', '');
