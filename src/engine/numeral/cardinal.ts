import { normAt } from '../grammar/words.ts';
import { byLanguage } from '../language/by-language.ts';
import type { Words } from '../layers/layers.ts';
import { parseFractionBehind, readPart, skipAndAHalf } from './fraction.ts';
import { multiply, type Numeral } from './numeral.ts';

/** The longest number in words that anybody writes is shorter. */
const MOST_WORDS = 24;

/** What the last word of a number was. */
type Last = 'none' | 'units' | 'tens' | 'hundred' | 'scale';

/** "Two hundred and fifty thousand", "twenty-five", "two and a half million", "three point five", "two-thirds". */
export function parseCardinal(words: Words, index: number, article = 0): Numeral | null {
  const { cardinals, scales } = words.language.numberWords;
  let total = 0;
  let group = article;
  let end = index;
  let last: Last = article ? 'units' : 'none';
  let largest = 1;
  const limit = Math.min(words.length, index + MOST_WORDS);
  while (end < limit) {
    const at = skipJoint(words, end, last);
    const word = normAt(words, at);
    const cardinal = cardinals.get(word);
    const scale = scales.get(word);
    if (cardinal !== undefined && canFollow(last, cardinal)) {
      group += cardinal;
      last = cardinal >= 20 ? 'tens' : 'units';
    } else if (scale !== undefined && last !== 'none' && !(scale === 100 && last === 'scale')) {
      if (scale === 100 || scale === 12) group *= scale;
      else if (total > 0 && scale < largest) {
        // "One million six hundred thousand".
        total += group * scale;
        group = 0;
      } else {
        total = (total + group) * scale;
        group = 0;
        largest *= scale;
      }
      last = scale === 100 ? 'hundred' : 'scale';
    } else break;
    end = at + 1;
  }
  return finishCardinal(words, end, total + group, largest);
}

/** Over "-" between tens and units, and over "and" behind hundreds. */
function skipJoint(words: Words, index: number, last: Last): number {
  const word = normAt(words, index);
  if (word === '-' && last !== 'none' && words[index]!.isGlued) return index + 1;
  if (word === 'and') return last === 'hundred' || last === 'scale' ? index + 1 : index;
  // "Five thousand, three hundred dollars".
  const isGrouped =
    word === ',' &&
    last === 'scale' &&
    words.language.numberWords.cardinals.has(normAt(words, index + 1)) &&
    normAt(words, index + 2) === 'hundred';
  return isGrouped ? index + 1 : index;
}

function canFollow(last: Last, cardinal: number): boolean {
  if (last === 'tens') return cardinal > 0 && cardinal < 10;
  return last !== 'units';
}

function finishCardinal(words: Words, end: number, value: number, scale: number): Numeral | null {
  const half = skipAndAHalf(words, end);
  // "Two and a half million", "a million and a half".
  if (half !== null) return applyScales(words, half, value + (scale >= 1000 ? scale / 2 : 0.5), 'words');
  const part = readPart(words, end);
  if (part) return applyScales(words, part.end, value + part.value, 'words');
  const tenths = readTenths(words, end);
  if (tenths !== null) return applyScales(words, end + 2, value + tenths / 10, 'words');
  const fraction = parseFractionBehind(words, end, value);
  if (fraction) return fraction;
  return Number.isFinite(value) ? { end, value, upTo: null, kind: 'words', scale } : null;
}

/** "Three point five". */
function readTenths(words: Words, index: number): number | null {
  const digit = normAt(words, index) === 'point' ? cardinalAt(words, index + 1) : undefined;
  return digit !== undefined && digit < 10 ? digit : null;
}

const cardinalAt = (words: Words, index: number): number | undefined =>
  words.language.numberWords.cardinals.get(normAt(words, index));

/** A number times what the words behind it multiply it by: "5 million", "2 hundred fifty". */
export function applyScales(words: Words, from: number, start: number, kind: Numeral['kind']): Numeral | null {
  let value = start;
  let end = from;
  for (let turn = 0; turn < MOST_SCALES; turn++) {
    const found = readScale(words, end);
    if (!found) break;
    value = multiply(value, found.scale);
    end = found.end;
  }
  if (!Number.isFinite(value)) return null;
  const scale = start === 0 ? 1 : value / start;
  const rest = scale >= 100 && cardinalAt(words, end) !== undefined ? parseCardinal(words, end) : null;
  // "2 hundred fifty", "5 million three hundred thousand"; "3 million two years ago" has no rest.
  return rest?.kind === 'words' && rest.value >= 10 && rest.value < scale && Number.isInteger(rest.value)
    ? { end: rest.end, value: value + rest.value, upTo: null, kind, scale: 1 }
    : { end, value, upTo: null, kind, scale };
}

const MOST_SCALES = 2;

/** "2.5 million", "a 2.5-million share", "80k" and, set loose, "a 2.5 - million share". */
function readScale(words: Words, index: number): { readonly scale: number; readonly end: number } | null {
  const isHyphened = normAt(words, index) === '-' && words[index]!.isGlued === words[index + 1]?.isGlued;
  const at = isHyphened ? index + 1 : index;
  const word = normAt(words, at);
  const isGlued = !isHyphened && words[at]?.isGlued === true;
  const glued = isGlued ? words.language.numberWords.gluedScales.get(word) : undefined;
  const scale = glued ?? allScales(words.language).get(word);
  return scale === undefined ? null : { scale, end: at + 1 };
}

const allScales = byLanguage(
  ({ numberWords }): ReadonlyMap<string, number> => new Map([...numberWords.pluralScales, ...numberWords.scales]),
);
