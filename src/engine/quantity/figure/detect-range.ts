import { detectCountedNoun, renderUnit } from '../../grammar/noun-phrase.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { type Amount, detectAmount } from '../amount/detect-amount.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';
import { skipCurrency } from '../units/detect-currency.ts';
import { detectRate } from '../units/detect-rate.ts';
import { detectUnit } from '../units/detect-unit.ts';
import { createRawFigure } from './create-raw-figure.ts';

/** "Between 5 and 10", "from $36,040 to $34,935", "5-10 percent", "seven to 10 years", "9-2". */
export function detectRange(words: Words, low: Amount, isTaken: (index: number) => boolean): RawFigure | null {
  if (low.numeral.upTo !== null) return null;
  const second = readRangeEnd(words, low);
  if (second === null || second >= words.length || isTaken(second)) return null;
  const found = detectAmount(words, skipCurrency(words, second));
  // "3 -4 years": the dash that ends there is no sign
  const isSigned = found !== null && found.first === low.end;
  const high = isSigned ? withoutSign(found, second) : found;
  if (!high || high.numeral.upTo !== null || !haveOneUnit(words, low, high)) return null;
  const isFar = second > low.end + 1 && normAt(words, low.end) !== '-' && normAt(words, low.end) !== 'to';
  if (isFar && !countOneThing(words, low, high)) return null;
  if (isLooseDash(words, low.end) && !isLooseRange(words, low, high)) return null;
  if (normAt(words, second - 1) === 'or' && normAt(words, low.end) === 'or' && !isNear(low, high)) return null;
  if (isPaidTo(words, low, high)) return null;
  const whole: Amount = { ...high, first: low.first, kind: high.kind ?? low.kind, unit: high.unit ?? low.unit };
  const made = createRawFigure(words, whole);
  if (!made) return null;
  // "From 12 workers to 20".
  const counted =
    made.unit === null && made.kind === 'count' && second > low.end + 1
      ? detectCountedNoun(words, low.end, false)
      : null;
  const figure = counted ? { ...made, unit: renderUnit(words, counted) } : made;
  const isScore = figure.kind === 'count' && isScoreLike(words, low, high, figure);
  const first = isScaleShared(words, low, high) ? low.numeral.value * high.numeral.scale : low.numeral.value;
  return { ...figure, kind: isScore ? 'score' : figure.kind, value: null, range: [first, high.numeral.value] };
}

/** "From 12 workers to 20", "from 12 workers to 20 workers", but not "from 12 rooms to 20 guests". */
function countOneThing(words: Words, low: Amount, high: Amount): boolean {
  if (low.kind !== null || high.kind !== null) return low.kind === high.kind || low.kind === 'measure';
  // "Between one man and one woman".
  const [first, second] = [low, high].map(({ end, numeral }) => detectCountedNoun(words, end, numeral.value === 1));
  return !first || !second || renderUnit(words, first) === renderUnit(words, second);
}

/** "Won 2-0", "a 5-4 vote", "voted 89 to 52": points against points. A range of things counted ("5-10 people") is none. */
function isScoreLike(words: Words, low: Amount, high: Amount, figure: RawFigure): boolean {
  const joint = normAt(words, low.end);
  const areWhole = [low, high].every(({ numeral }) => Number.isInteger(numeral.value) && numeral.value < 1000);
  if (!areWhole || (joint !== '-' && joint !== 'to')) return false;
  const isPlural = figure.unit !== null && normAt(words, figure.end - 1) !== figure.unit.split(' ').at(-1);
  if (isPlural) return false;
  const around = [low.first - 2, low.first - 1, high.end, high.end + 1].some((at) =>
    words.language.quantityWords.scoreWords.has(normAt(words, at)),
  );
  return joint === '-' ? around || low.numeral.value >= high.numeral.value || figure.unit === null : around;
}

/** "24.2 to 33 billion" says the scale once, "900 to 1 million" does not; a fall "from 10 to 5 million" may. */
function isScaleShared(words: Words, low: Amount, high: Amount): boolean {
  if (low.numeral.scale !== 1 || high.numeral.scale === 1 || low.kind === 'percent') return false;
  const factor = normAt(words, low.first - 1) === 'from' ? 10 : 1;
  return low.numeral.value < 1000 && low.numeral.value < (high.numeral.value / high.numeral.scale) * factor;
}

/** "Paid €12 million to 300 families": what is counted behind got the money, and is no end of it. */
const isPaidTo = (words: Words, low: Amount, high: Amount): boolean =>
  low.kind === 'money' &&
  high.kind === null &&
  normAt(words, low.end) === 'to' &&
  low.numeral.value > high.numeral.value &&
  detectCountedNoun(words, high.end, false) !== null;

const withoutSign = (amount: Amount, first: number): Amount => ({
  ...amount,
  first,
  numeral: { ...amount.numeral, value: Math.abs(amount.numeral.value) },
});

/** A dash with space on one side or both, as the ends of lines leave it too: "12- 15 million", "3 -4 years". */
const isLooseDash = (words: Words, index: number): boolean =>
  normAt(words, index) === '-' && !(words[index]!.isGlued && words[index + 1]?.isGlued);

/** "10 - 15 km", "$ 10 - $ 20", "5 – 6 people"; "in 2018 - 5 people" and "won 3 - 2" are none. */
function isLooseRange(words: Words, low: Amount, high: Amount): boolean {
  const isUp = low.numeral.value < high.numeral.value;
  // "By a 6 - 3 vote".
  if (low.kind === null && high.kind === null && words.language.quantityWords.scoreWords.has(normAt(words, high.end)))
    return true;
  if (low.kind === 'money') return isUp && (high.kind === null || low.unit === high.unit);
  if (high.kind !== null) return isUp && (low.kind === null || low.unit === high.unit);
  return isUp && low.unit === null && detectCountedNoun(words, high.end, false) !== null;
}

/** Index of the second number of a range, or null. */
function readRangeEnd(words: Words, low: Amount): number | null {
  const { first, end } = low;
  const joint = normAt(words, end);
  const before = readOpening(words, first);
  if (joint === '-') {
    // "18-to-24-year-olds".
    if (normAt(words, end + 1) === 'to' && normAt(words, end + 2) === '-' && words[end + 1]!.isGlued) return end + 3;
    // "An 18- to 24-year-old".
    const isHanging = words[end]!.isGlued && words[end + 1]?.isGlued === false;
    if (isHanging && (normAt(words, end + 1) === 'to' || normAt(words, end + 1) === 'or')) return end + 2;
    if (isLooseDash(words, end)) return words[first]!.kind === 'word' ? null : end + 1;
    return end + 1;
  }
  if (joint === 'to') {
    const at = normAt(words, end + 1) === '-' ? end + 2 : end + 1;
    // "Rose 6.5% to 164p" and "increased by $43.6 billion to $419.2 billion" are two figures.
    if (before === 'from' || before === 'between' || !isMoved(words, first)) return at;
    // "Fell 5 to 7 percent" and "dropped ten to 15 inches" may have been more or less; "fell 11 to 250 cents" ended there.
    const numeral = low.kind === null ? parseNumeral(words, at) : null;
    const unit = numeral && detectUnit(words, numeral.end);
    return unit?.kind === 'percent' || (unit && isClose(low.numeral.value, numeral.value)) ? at : null;
  }
  if (joint === 'and') return before === 'between' ? end + 1 : null;
  if (joint === 'or') return end + 1;
  if (before === 'from' || before === 'between') return readFarEnd(words, low, before === 'from' ? 'to' : 'and');
  // "$3.50 a share to $3.60 a share".
  const rate = low.kind === 'money' ? detectRate(words, end, 'money') : null;
  return rate && normAt(words, rate.end) === 'to' && !isMoved(words, first) ? rate.end + 1 : null;
}

/** No range has more words inside. */
const MOST_INSIDE = 7;

/**
 * With what is counted, when it was and what it is by inside: "from 21 mpg combined to 23", "from $4.9 billion a year ago to
 * $5.6 billion", "between 10 workers and 20", "from 450 sq ft up to 900 sq ft".
 */
function readFarEnd(words: Words, { end }: Amount, joint: string): number | null {
  for (let at = end; at < Math.min(end + MOST_INSIDE, words.length); at++) {
    const { kind, norm: word } = words[at]!;
    if (word === joint && at > end) return isNumberAt(words, at + 1) ? at + 1 : null;
    if ((kind === 'mark' && word !== '-' && word !== '/') || FAR_STOPS.has(word)) return null;
  }
  return null;
}

const FAR_STOPS: ReadonlySet<string> = new Set(['and', 'but', 'by', 'from', 'that', 'to', 'when', 'which', 'who']);

const isNumberAt = (words: Words, index: number): boolean => {
  const at = skipCurrency(words, index);
  return words[at]?.kind === 'number' || parseNumeral(words, at) !== null;
};

/** The word that opens a range: "between 5 and 10", "between the ages of 5 and 10". */
const readOpening = (words: Words, first: number): string =>
  normAt(words, first - 1) === 'of' && normAt(words, first - 2) === 'ages' && normAt(words, first - 3) === 'the'
    ? normAt(words, first - 4)
    : normAt(words, skipModifier(words, first) - 1);

/** "Two or three days", "20 or 30 people": the next round number up; "5 percent or $3" and "five or fifty" are two figures. */
const isNear = (low: Amount, high: Amount): boolean => {
  const [first, second] = [low.numeral.value, high.numeral.value];
  // "Seven or eight thousand votes".
  if (low.unit === null && high.numeral.scale > 1 && low.numeral.scale === 1)
    return first > 0 && second === (first + 1) * high.numeral.scale;
  return (
    low.unit === null && first > 0 && second > first && (second === first + 1 || (second <= first * 2 && first >= 5))
  );
};

const isClose = (first: number, second: number): boolean => first < second && second <= first * 3;

/** Is the number the amount of a move, so that "to" leads to where it ended? */
function isMoved(words: Words, first: number): boolean {
  const before = normAt(words, first - 1);
  return (
    before === 'by' ||
    words.language.quantityWords.upVerbs.has(before) ||
    words.language.quantityWords.downVerbs.has(before)
  );
}

/** "5 to 10 km" and "$5 to 10"; "from 21 mpg to 23", unless something else is counted there. */
function haveOneUnit(words: Words, low: Amount, high: Amount): boolean {
  if (low.unit === null || low.unit === high.unit) return true;
  if (high.unit !== null) return false;
  const isFrom = normAt(words, low.first - 1) === 'from' && detectCountedNoun(words, high.end, false) === null;
  return low.kind === 'money' || isFrom;
}
