import { isCapital, normAt } from '../../grammar/words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import type { Code } from './unit.ts';

/** "°C", "° F", "12 C", "30 c", "300 K", "5\'", "a 55\" screen". */
export function detectDegree(words: Words, index: number): Code | null {
  const { text, norm: word } = words[index]!;
  const { temperatureLetters, temperatureNames } = words.language.units;
  const letterCode = temperatureLetters.get(word);
  if (letterCode !== undefined) return isScale(words, index) ? { end: index + 1, code: letterCode } : null;
  if (FOOT_MARKS.has(text)) return detectFootMark(words, index);
  if (word !== '°' && word !== 'º') return null;
  const next = normAt(words, index + 1);
  const code = temperatureLetters.get(next) ?? temperatureNames.get(next);
  return { end: code === undefined ? index + 1 : index + 2, code: code ?? 'deg' };
}

/** "12 C", "30 c", "300 K" at the end of a phrase. */
function isScale(words: Words, index: number): boolean {
  const { text, norm: word, isGlued } = words[index]!;
  return (
    words[index - 1]?.kind === 'number' &&
    // "25c a share" and "25K" are other things.
    (text === word.toUpperCase() || !isShared(words, index + 1)) &&
    (word !== 'k' || (text === 'K' && !isGlued)) &&
    isPause(words[index + 1]) &&
    !isInitial(words, index)
  );
}

/** "25c a share", "25c per share". */
const isShared = (words: Words, index: number): boolean =>
  words.language.units.rateWords.has(normAt(words, index)) ||
  normAt(words, index) === '/' ||
  normAt(words, index - 2) === '.';

/** Behind a degree any word in small letters goes on. */
const isPause = (next: Word | undefined): boolean =>
  next === undefined ||
  (next.kind === 'mark' ? next.norm !== '-' && next.norm !== '&' : next.kind === 'word' && !isCapital(next));

/** "12 C. Smith". */
const isInitial = (words: Words, index: number): boolean =>
  normAt(words, index + 1) === '.' && isCapital(words[index + 2]);

const FOOT_MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '[in_i]'],
  ['”', '[in_i]'],
  ["''", '[in_i]'],
  ["'", '[ft_i]'],
  ['’', '[ft_i]'],
]);

/** Marks of feet and inches right behind digits, where no quotation is open that they could close: "a 55\" screen". */
function detectFootMark(words: Words, index: number): Code | null {
  const { text, isGlued } = words[index]!;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!isGlued || before?.kind !== 'number' || (next?.isGlued && next.kind === 'word')) return null;
  return isQuotationOpen(words, index) ? null : { end: index + 1, code: FOOT_MARKS.get(text)! };
}

/** Is a quotation open that the mark at a place may close? */
function isQuotationOpen(words: Words, index: number): boolean {
  const { text } = words[index]!;
  const opener = OPENERS.get(text) ?? text;
  let open = 0;
  for (let at = Math.max(0, index - LONGEST_QUOTE); at < index; at++) {
    if (words[at]!.text === opener || (opener === "''" && words[at]!.text === '``')) open++;
    else if (words[at]!.text === text) open--;
  }
  return opener === text ? open % 2 === 1 : open > 0;
}

const OPENERS: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
]);

/** No quotation that a mark of inches could close opens farther before it. */
const LONGEST_QUOTE = 200;
