import { normAt } from '../grammar/words.ts';
import { CARDINALS, INDEFINITES, PLURAL_SCALES, SCALES, VAGUE_COUNTS } from '../lang/en/number-words.ts';
import type { Words } from '../layers/layers.ts';
import { multiply, type Numeral } from './numeral.ts';
import { parsePowerOfTen, readPower } from './powers.ts';

/** The number that begins at a piece: "66 billion", "two and a half million", "half a million", "two-thirds", "dozens". */
export function parseNumeral(words: Words, index: number): Numeral | null {
  const piece = words[index];
  if (!piece) return null;
  if (piece.kind === 'number') return parseDigits(words, index);
  if (piece.kind === 'mark') return parseVulgar(words, index);
  return parseWords(words, index);
}

/**
 * A number written in digits as its value, null for what is no plain number in English ("1,5", "10.11.12", "007", "١٢٣")
 * and for what a double cannot hold exactly, which is an identifier and no amount ("778257943577919488").
 */
export function parseDigitValue(text: string): number | null {
  if (text.length > 40 || !PLAIN_NUMBER.test(text)) return null;
  const value = Number(text.includes(',') ? text.replaceAll(',', '') : text);
  return text !== '' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}

const PLAIN_NUMBER = /^(?!0\d)(?:\d{1,3}(?:,\d{2,3}){0,8},\d{3}|\d{0,30})(?:\.\d{1,20})?$/;

function parseDigits(words: Words, index: number): Numeral | null {
  const power = readPower(words, index);
  if (power) return power;
  const spaced = parseSpacedThousands(words, index);
  if (spaced) return applyScales(words, spaced.end, spaced.value, 'digits');
  let value = parseDigitValue(words[index]!.text);
  if (value === null || normAt(words, index + 1) === '^' || normAt(words, index - 1) === '^') return null;
  let end = index + 1;
  let kind: Numeral['kind'] = 'digits';
  if (normAt(words, end + 1) === '10' && TIMES_SIGNS.has(normAt(words, end))) {
    const power = parsePowerOfTen(words, index);
    if (power || normAt(words, end) === '×') return power;
  }
  if (normAt(words, end) === '×' && normAt(words, end + 1).startsWith('10') && normAt(words, end + 1).length > 2)
    return null;
  // "2 and a half million".
  const half = skipAndAHalf(words, end);
  if (half !== null && Number.isInteger(value)) return applyScales(words, half, value + 0.5, 'digits');
  // "7 3/4", "14 and 1/2", "1-1/2".
  const slash = parseSlashFraction(words, end) ?? (isPartJoint(words, end) ? parseSlashFraction(words, end + 1) : null);
  const vulgar =
    words[end]?.text.length === 1 ? words.language.numberWords.vulgarFractions.get(normAt(words, end)) : undefined;
  if (slash) {
    value += slash.value;
    end = slash.end;
  } else if (vulgar !== undefined) {
    value += vulgar;
    end += 1;
  } else {
    const own = parseSlashFraction(words, index);
    if (own) {
      value = own.value;
      end = own.end;
      kind = 'fraction';
    }
  }
  return applyScales(words, end, value, kind);
}

const TIMES_SIGNS: ReadonlySet<string> = new Set(['*', 'x', '×']);

/** "10 000 people", "R75 000", "1 250 000 euros": thousands set apart by one space, the last group of which is round. */
function parseSpacedThousands(words: Words, index: number): { end: number; value: number } | null {
  if (!/^[1-9]\d{0,2}$/.test(words[index]!.text)) return null;
  let digits = words[index]!.text;
  let end = index + 1;
  while (end < index + 4 && /^\d{3}$/.test(normAt(words, end)) && words[end]!.start === words[end - 1]!.end + 1) {
    digits += words[end]!.text;
    end++;
  }
  return end > index + 1 && /00$/.test(digits) && words[end]?.kind !== 'number' ? { end, value: Number(digits) } : null;
}

const isPartJoint = (words: Words, index: number): boolean =>
  normAt(words, index) === 'and' ||
  (normAt(words, index) === '-' && words[index]!.isGlued && words[index + 1]?.isGlued === true);

/** "7 3/4 percent", "1/2 pound": small whole numbers only, so that dates and "24/7" stay out. */
function parseSlashFraction(words: Words, index: number): { end: number; value: number } | null {
  const bar = words[index + 1];
  const below = words[index + 2];
  if (!below || (bar?.text !== '/' && bar?.text !== '⁄')) return null;
  // "7 3 / 4 %" in texts that set marks loose.
  if (!bar.isGlued !== !below.isGlued) return null;
  const upper = Number(words[index]!.text);
  const lower = Number(below.text);
  const isFraction =
    Number.isInteger(upper) &&
    [2, 3, 4, 5, 6, 8, 10, 16, 32].includes(lower) &&
    upper > 0 &&
    upper < lower &&
    // "4/6GB" are two sizes.
    !(upper % 2 === 0 && lower % 2 === 0) &&
    !(upper % 3 === 0 && lower % 3 === 0);
  return isFraction && normAt(words, index + 3) !== '/' ? { end: index + 3, value: upper / lower } : null;
}

function applyScales(words: Words, from: number, start: number, kind: Numeral['kind']): Numeral | null {
  let value = start;
  let end = from;
  for (let turn = 0; turn < 2; turn++) {
    // "A 2.5-million share" and, set loose, "a 2.5 - million share" as well as "2.5 million".
    const isHyphened = normAt(words, end) === '-' && words[end]!.isGlued === words[end + 1]?.isGlued;
    const at = isHyphened ? end + 1 : end;
    const word = normAt(words, at);
    const scale =
      (at === end && words[at]?.isGlued ? words.language.numberWords.gluedScales.get(word) : undefined) ??
      ANY_SCALES.get(word);
    if (scale === undefined) break;
    value = multiply(value, scale);
    end = at + 1;
  }
  if (!Number.isFinite(value)) return null;
  const scale = start === 0 ? 1 : value / start;
  const rest =
    scale >= 100 && words.language.numberWords.cardinals.has(normAt(words, end)) ? parseCardinal(words, end) : null;
  // "2 hundred fifty", "5 million three hundred thousand"; "3 million two years ago" has no rest.
  return rest?.kind === 'words' && rest.value >= 10 && rest.value < scale && Number.isInteger(rest.value)
    ? { end: rest.end, value: value + rest.value, upTo: null, kind, scale: 1 }
    : { end, value, upTo: null, kind, scale };
}

const ANY_SCALES: ReadonlyMap<string, number> = new Map([...PLURAL_SCALES, ...SCALES]);

/** "½ of", "½ a day". */
function parseVulgar(words: Words, index: number): Numeral | null {
  const value = words.language.numberWords.vulgarFractions.get(words[index]!.text);
  if (value === undefined) return null;
  const article = normAt(words, index + 1);
  return (article === 'a' || article === 'an') && isHalvedUnit(words, index + 2)
    ? { end: index + 2, value, upTo: null, kind: 'words', scale: 1 }
    : { end: index + 1, value, upTo: null, kind: 'fraction', scale: 1 };
}

const ORDINAL_SCALES: ReadonlySet<string> = new Set(['hundredth', 'millionth', 'thousandth']);

const parseWords = (words: Words, index: number): Numeral | null =>
  WORD_PARSERS.get(normAt(words, index))?.(words, index) ?? null;

/** What parses a number by its first word; nearly all words begin none. */
const WORD_PARSERS: ReadonlyMap<string, (words: Words, index: number) => Numeral | null> = new Map([
  ...[...CARDINALS.keys()].map((word) => [word, parsePlainCardinal] as const),
  ['a', parseWithArticle],
  ['an', parseWithArticle],
  ['half', parseHalf],
  ...[...VAGUE_COUNTS].map((word) => [word, parseVague] as const),
  ...[...INDEFINITES.keys()].map((word) => [word, parseIndefinite] as const),
]);

/** "Two hundred", but no part of "the two hundredth birthday". */
function parsePlainCardinal(words: Words, index: number): Numeral | null {
  const numeral = parseCardinal(words, index);
  return numeral && ORDINAL_SCALES.has(normAt(words, numeral.end)) ? null : numeral;
}

/** "Dozens", "tens of millions", "hundreds of thousands". */
function parseIndefinite(words: Words, index: number): Numeral | null {
  let scale = words.language.numberWords.indefinites.get(normAt(words, index))!;
  let end = index + 1;
  while (
    end < index + 6 &&
    normAt(words, end) === 'of' &&
    words.language.numberWords.indefinites.has(normAt(words, end + 1))
  ) {
    scale *= words.language.numberWords.indefinites.get(normAt(words, end + 1))!;
    end += 2;
  }
  // Tens and scores alone are mostly no amount ("in their tens", "their test scores", "scores of 3-1").
  const word = normAt(words, index);
  if (end === index + 1 && (word === 'tens' || word === 'scores') && normAt(words, end) !== 'of') return null;
  if (word === 'scores' && (NO_AMOUNT_BEFORE.has(normAt(words, index - 1)) || words[end + 1]?.kind === 'number'))
    return null;
  return { end, value: scale, upTo: scale * 10, kind: 'indefinite', scale: 1 };
}

const NO_AMOUNT_BEFORE: ReadonlySet<string> = new Set(['high', 'low', 'the', 'their', 'whose']);

/** "Several hundred", "a few thousand", "several hundred million": as indefinite as "hundreds". */
function parseVague(words: Words, index: number): Numeral | null {
  let value = 1;
  let end = index + 1;
  for (let turn = 0; turn < 2; turn++) {
    const scale = words.language.numberWords.scales.get(normAt(words, end));
    if (scale === undefined || normAt(words, end).length < 4) break;
    value *= scale;
    end++;
  }
  return end > index + 1 ? { end, value, upTo: value * 10, kind: 'indefinite', scale: 1 } : null;
}

/** "Half a million", "half of", "half the country". */
function parseHalf(words: Words, index: number): Numeral | null {
  const next = normAt(words, index + 1);
  const skip = next === 'a' || next === 'an' || next === '-' ? index + 2 : index + 1;
  const scale = words.language.numberWords.scales.get(normAt(words, skip));
  if (scale !== undefined) return { end: skip + 1, value: scale / 2, upTo: null, kind: 'words', scale };
  // "Half an hour", "half a mile", "a half-hour": half of a unit is an amount of it.
  if (skip === index + 2 && isHalvedUnit(words, skip))
    return { end: next === '-' ? index + 1 : skip, value: 0.5, upTo: null, kind: 'words', scale: 1 };
  if (NO_HALF_OF.has(next)) return null;
  // "Trailed at the half".
  if (
    normAt(words, index - 1) === 'the' &&
    (words[index + 1] === undefined || words[index + 1]!.kind === 'mark') &&
    next !== '-'
  )
    return null;
  // "The second half", "in half", "half time".
  if (HALF_OF_PLAY.has(normAt(words, index - 1)) || (next === 'time' && normAt(words, index - 1) !== 'of')) return null;
  return { end: index + 1, value: 0.5, upTo: null, kind: 'fraction', scale: 1 };
}

/** "Half sisters", "half measures", "half past two". */
const NO_HALF_OF: ReadonlySet<string> = new Set(
  'brother brothers centuries mast measure measures moon past sibling siblings sister sisters staff term truth truths way'.split(
    ' ',
  ),
);

const HALF_OF_PLAY: ReadonlySet<string> = new Set([
  'back',
  'bottom',
  'first',
  'front',
  'in',
  'latter',
  'lower',
  'nd',
  'northern',
  'other',
  'second',
  'southern',
  'st',
  'top',
  'upper',
]);

const isHalvedUnit = (words: Words, index: number): boolean =>
  words.language.units.unitWords.has(normAt(words, index)) ||
  words.language.units.halvedUnits.has(normAt(words, index));

/** "A hundred", "a dozen", "a third", "a half"; a bare "a" is no number. */
function parseWithArticle(words: Words, index: number): Numeral | null {
  const next = normAt(words, index + 1);
  if (next === 'quarter' && words.language.numberWords.scales.has(normAt(words, index + 2))) {
    return {
      end: index + 3,
      value: words.language.numberWords.scales.get(normAt(words, index + 2))! / 4,
      upTo: null,
      kind: 'words',
      scale: 1,
    };
  }
  if (words.language.numberWords.scales.has(next) && next.length > 3) return parseCardinal(words, index + 1, 1);
  const divisor = words.language.numberWords.fractions.get(next);
  // "A third of voters", but "a third party" and "a second".
  if (divisor === undefined || !isFractionContext(words, index + 2)) return null;
  if (next !== 'quarter' && isCountedTime(words, index + 2)) return null;
  return finishFraction(words, index + 2, 1 / divisor);
}

/** "A third-quarter loss", "a third year of drought": the third of them, while "a third mile" is a part of one. */
const isCountedTime = (words: Words, index: number): boolean =>
  /^(?:quarter|day|week|month|year|decade|century)$/.test(
    normAt(words, normAt(words, index) === '-' ? index + 1 : index),
  );

const isFractionContext = (words: Words, index: number): boolean => {
  const next = words[index];
  // "A third mile", "a quarter-mile", but "a quarter-finalist" and "a sixth-grader".
  if (isHalvedUnit(words, next?.norm === '-' ? index + 1 : index)) return true;
  if (next?.norm === '-' && words[index + 1]?.isGlued) return false;
  // "A third the size", "a third as many".
  if (next && SIZE_OPENERS.has(next.norm) && SIZES.has(normAt(words, index + 1))) return true;
  return next === undefined || next.kind === 'mark' || ['of', 'in', 'to', 'more', 'less', 'from'].includes(next.norm);
};

const SIZE_OPENERS: ReadonlySet<string> = new Set(['as', 'its', 'that', 'the', 'their']);
const SIZES: ReadonlySet<string> = new Set(
  'age amount area big cost depth distance height large length level likely long many mass much number population price rate size speed value volume weight width'.split(
    ' ',
  ),
);

/** "A quarter of a million", "three quarters of an hour" are amounts, "a quarter of exports" is a share. */
function finishFraction(words: Words, end: number, value: number): Numeral {
  // "One-third mile", "a three-quarter-mile run".
  if (isHalvedUnit(words, end) || (normAt(words, end) === '-' && isHalvedUnit(words, end + 1)))
    return { end, value, upTo: null, kind: 'words', scale: 1 };
  const article = normAt(words, end + 1);
  if (normAt(words, end) === 'of' && (article === 'a' || article === 'an')) {
    const scale = words.language.numberWords.scales.get(normAt(words, end + 2));
    if (scale !== undefined) return { end: end + 3, value: value * scale, upTo: null, kind: 'words', scale };
    if (isHalvedUnit(words, end + 2)) return { end: end + 2, value, upTo: null, kind: 'words', scale: 1 };
  }
  return { end, value, upTo: null, kind: 'fraction', scale: 1 };
}

/** The longest number in words that anybody writes is shorter. */
const MOST_PIECES = 24;

/** "Two hundred and fifty thousand", "twenty-five", "two and a half million", "three point five", "two-thirds". */
function parseCardinal(words: Words, index: number, article = 0): Numeral | null {
  let total = 0;
  let group = article;
  let end = index;
  let last = article ? 'units' : 'none';
  let largest = 1;
  const limit = Math.min(words.length, index + MOST_PIECES);
  while (end < limit) {
    const at = skipJoint(words, end, last);
    const word = normAt(words, at);
    const cardinal = words.language.numberWords.cardinals.get(word);
    const scale = words.language.numberWords.scales.get(word);
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
function skipJoint(words: Words, index: number, last: string): number {
  const word = normAt(words, index);
  if (word === '-' && last !== 'none' && words[index]!.isGlued) return index + 1;
  // "Five thousand, three hundred dollars".
  if (
    word === ',' &&
    last === 'scale' &&
    words.language.numberWords.cardinals.has(normAt(words, index + 1)) &&
    normAt(words, index + 2) === 'hundred'
  )
    return index + 1;
  return word === 'and' && (last === 'hundred' || last === 'scale') ? index + 1 : index;
}

function canFollow(last: string, cardinal: number): boolean {
  if (last === 'tens') return cardinal > 0 && cardinal < 10;
  return last !== 'units';
}

function finishCardinal(words: Words, end: number, value: number, scale: number): Numeral | null {
  const half = skipAndAHalf(words, end);
  // "Two and a half million", "a million and a half".
  if (half !== null) return applyScales(words, half, value + (scale >= 1000 ? scale / 2 : 0.5), 'words');
  const part = skipAndPart(words, end);
  if (part) return applyScales(words, part.end, value + part.value, 'words');
  if (normAt(words, end) === 'point' && (words.language.numberWords.cardinals.get(normAt(words, end + 1)) ?? 10) < 10) {
    return applyScales(
      words,
      end + 2,
      value + words.language.numberWords.cardinals.get(normAt(words, end + 1))! / 10,
      'words',
    );
  }
  const at = normAt(words, end) === '-' ? end + 1 : end;
  const divisor = words.language.numberWords.fractions.get(normAt(words, at));
  // "Two-thirds of", "three quarters", "one third of"; "one third party" is none.
  const isPart = divisor !== undefined && value < divisor && value > 0;
  // "One-half the total" with its hyphen; "last two quarters", "two quarters ago" are times.
  const isJoined = at > end && words[end]!.isGlued && words[at]?.isGlued === true && normAt(words, at + 1) !== '-';
  const isTime = at === end && normAt(words, at) === 'quarters' && !isShareOf(words, at + 1);
  if (isPart && !isTime && (isJoined || normAt(words, at).endsWith('s') || isFractionContext(words, at + 1))) {
    return finishFraction(words, at + 1, value / divisor);
  }
  return Number.isFinite(value) ? { end, value, upTo: null, kind: 'words', scale } : null;
}

/** "Quarters of voters" are shares, "quarters of 2021" are times. */
const isShareOf = (words: Words, index: number): boolean =>
  (normAt(words, index) === 'of' && words[index + 1]?.kind === 'word' && normAt(words, index + 1) !== 'fiscal') ||
  isHalvedUnit(words, index);

/** "Five and one half pounds", "two and three quarters", "one and three-quarter miles". */
function skipAndPart(words: Words, index: number): { end: number; value: number } | null {
  const above = words.language.numberWords.cardinals.get(normAt(words, index + 1));
  const at = normAt(words, index + 2) === '-' ? index + 3 : index + 2;
  const below = words.language.numberWords.fractions.get(normAt(words, at));
  return normAt(words, index) === 'and' && above !== undefined && below !== undefined && above < below
    ? { end: at + 1, value: above / below }
    : null;
}

/** "Two and a half", "a two-and-a-half-year term". */
function skipAndAHalf(words: Words, index: number): number | null {
  let at = index;
  for (const word of ['and', 'a', 'half']) {
    if (normAt(words, at) === '-') at++;
    if (normAt(words, at) !== word) return null;
    at++;
  }
  return at;
}
