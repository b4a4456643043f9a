import { isCapital, normAt } from '../../grammar/words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { DEGREE, isTemperature } from './temperature.ts';
import type { Code } from './unit.ts';

/** "°C", "° F", "12 C", "30 c", "300 K", "5\'", "a 55\" screen". */
export function detectDegree(words: Words, index: number): Code | null {
  const { text, norm: word } = words[index]!;
  const { temperatureLetters, temperatureNames } = words.language.units;
  const letterCode = temperatureLetters.get(word);
  if (letterCode !== undefined) return isScale(words, index) ? { end: index + 1, code: letterCode } : null;
  if (FOOT_MARKS.has(text)) return detectFootMark(words, index);
  if (!DEGREE_SIGNS.has(word)) return null;
  const next = normAt(words, index + 1);
  const code = temperatureLetters.get(next) ?? temperatureNames.get(next);
  if (code !== undefined) return { end: index + 2, code };
  return { end: index + 1, code: isTemperature(words, index - 1, index + 1) ? DEGREE : 'deg' };
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
  ['′', '[ft_i]'],
  ['″', '[in_i]'],
]);

/** What the marks of feet and inches mean behind degrees. */
const ARC_OF: ReadonlyMap<string, string> = new Map([
  ['[ft_i]', "'"],
  ['[in_i]', "''"],
]);

/** Marks of feet and inches right behind digits, where no quotation is open that they could close: "a 55\" screen". */
function detectFootMark(words: Words, index: number): Code | null {
  const { text, isGlued } = words[index]!;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!isGlued || before?.kind !== 'number' || (next?.isGlued && next.kind === 'word')) return null;
  // "The 2022′ season".
  if (/^(?:19\d|20[0-3])\d$/.test(before.text) || isQuotationOpen(words, index)) return null;
  const code = FOOT_MARKS.get(text)!;
  return { end: index + 1, code: isArc(words, index) ? ARC_OF.get(code)! : code };
}

/** "3° 20'": minutes behind degrees, and seconds behind minutes, are of an arc. */
const isArc = (words: Words, index: number): boolean =>
  DEGREE_SIGNS.has(normAt(words, index - 2)) ||
  (FOOT_MARKS.has(words[index - 2]?.text ?? '') && DEGREE_SIGNS.has(normAt(words, index - 4)));

const DEGREE_SIGNS: ReadonlySet<string> = new Set(['°', 'º', '˚']);

/** Is a quotation open that the mark at a place may close? */
function isQuotationOpen(words: Words, index: number): boolean {
  const { text } = words[index]!;
  const opener = OPENERS.get(text) ?? text;
  let open = 0;
  for (let at = Math.max(0, index - LONGEST_QUOTE); at < index; at++) {
    // "A 6' man on a 12' ladder": behind a number where nothing is open a mark opens nothing.
    if (open % 2 === 0 && words[at]!.isGlued && words[at - 1]?.kind === 'number') continue;
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
