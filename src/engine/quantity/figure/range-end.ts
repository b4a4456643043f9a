import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import type { Amount } from '../amount/amount.ts';
import { skipModifier } from '../modifier.ts';
import { skipCurrency } from '../units/currency-before.ts';
import { detectRate } from '../units/detect-rate.ts';
import { detectUnit } from '../units/detect-unit.ts';

/** Where the second number of a range begins. */
interface RangeEnd {
  readonly second: number;
  /** The rule that found it. */
  readonly by: string;
}

/** The second number of a range, or null. */
export function findRangeEnd(words: Words, low: Amount): RangeEnd | null {
  const opening = readOpening(words, low.first);
  switch (normAt(words, low.end)) {
    case '-':
      return createRangeEnd(skipDash(words, low), 'figures/range/dash');
    case 'to':
      return createRangeEnd(skipTo(words, low, opening), 'figures/range/to');
    case 'and':
      return createRangeEnd(opening === 'between' ? low.end + 1 : null, 'figures/range/and');
    case 'or':
      return createRangeEnd(low.end + 1, 'figures/range/or');
  }
  const joint = words.language.quantityWords.rangeJoints.get(opening);
  return joint === undefined
    ? createRangeEnd(skipRateTo(words, low), 'figures/range/rate')
    : createRangeEnd(findFarEnd(words, low, joint), 'figures/range/far');
}

const createRangeEnd = (second: number | null, by: string): RangeEnd | null =>
  second === null ? null : { second, by };

/** The word that opens a range: "between 5 and 10", "between the ages of 5 and 10". */
const readOpening = (words: Words, first: number): string =>
  normAt(words, first - 1) === 'of' && normAt(words, first - 2) === 'ages' && normAt(words, first - 3) === 'the'
    ? normAt(words, first - 4)
    : normAt(words, skipModifier(words, first) - 1);

function skipDash(words: Words, { first, end }: Amount): number | null {
  const next = normAt(words, end + 1);
  // "18-to-24-year-olds".
  if (next === 'to' && normAt(words, end + 2) === '-' && words[end + 1]!.isGlued) return end + 3;
  // "An 18- to 24-year-old".
  const isHanging = words[end]!.isGlued && words[end + 1]?.isGlued === false;
  if (isHanging && words.language.quantityWords.rangeEndJoints.has(next)) return end + 2;
  return isLooseDash(words, end) && words[first]!.kind === 'word' ? null : end + 1;
}

/** A dash with space on one side or both, as the ends of lines leave it too: "12- 15 million", "3 -4 years". */
export const isLooseDash = (words: Words, index: number): boolean =>
  normAt(words, index) === '-' && !(words[index]!.isGlued && words[index + 1]?.isGlued);

/** "5 to 10", "from 5 to 10"; "rose 6.5% to 164p" and "increased by $43.6 billion to $419.2 billion" are two figures. */
function skipTo(words: Words, { first, end, kind, numeral: low }: Amount, opening: string): number | null {
  const at = normAt(words, end + 1) === '-' ? end + 2 : end + 1;
  if (words.language.quantityWords.rangeJoints.has(opening) || !isMoved(words, first)) return at;
  // "Fell 5 to 7 percent" and "dropped ten to 15 inches" may have been more or less; "fell 11 to 250 cents" ended there.
  const numeral = kind === null ? parseNumeral(words, at) : null;
  const unit = numeral && detectUnit(words, numeral.end);
  if (!unit) return null;
  return unit.kind === 'percent' || isClose(low.value, numeral!.value) ? at : null;
}

/** Is the number the amount of a move, so that "to" leads to where it ended? */
function isMoved(words: Words, first: number): boolean {
  const { upVerbs, downVerbs } = words.language.quantityWords;
  const before = normAt(words, first - 1);
  return before === 'by' || upVerbs.has(before) || downVerbs.has(before);
}

const isClose = (first: number, second: number): boolean => first < second && second <= first * 3;

/**
 * With what is counted, when it was and what it is by inside: "from 21 mpg combined to 23", "from $4.9 billion a year ago to
 * $5.6 billion", "between 10 workers and 20", "from 450 sq ft up to 900 sq ft".
 */
function findFarEnd(words: Words, { end }: Amount, joint: string): number | null {
  for (let at = end; at < Math.min(end + MOST_INSIDE, words.length); at++) {
    const { kind, norm: word } = words[at]!;
    if (word === joint && at > end) return isNumberAt(words, at + 1) ? at + 1 : null;
    if ((kind === 'mark' && word !== '-' && word !== '/') || words.language.quantityWords.rangeStops.has(word))
      return null;
  }
  return null;
}

/** No range has more words inside. */
const MOST_INSIDE = 7;

function isNumberAt(words: Words, index: number): boolean {
  const at = skipCurrency(words, index);
  return words[at]?.kind === 'number' || parseNumeral(words, at) !== null;
}

/** "$3.50 a share to $3.60 a share". */
function skipRateTo(words: Words, { first, end, kind }: Amount): number | null {
  const rate = kind === 'money' ? detectRate(words, end, 'money') : null;
  return rate && normAt(words, rate.end) === 'to' && !isMoved(words, first) ? rate.end + 1 : null;
}
