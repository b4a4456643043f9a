import { detectCountedNoun } from '../../grammar/counted-noun.ts';
import { renderUnit } from '../../grammar/render-unit.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import type { Amount } from '../amount/amount.ts';
import { detectAmount } from '../amount/detect-amount.ts';
import { withMoneyScale } from '../amount/scale.ts';
import type { RawFigure } from '../raw-figure.ts';
import { skipCurrency } from '../units/currency-before.ts';
import { createRawFigure } from './create-raw-figure.ts';
import { findRangeEnd, isLooseDash } from './range-end.ts';
import { isScoreLike } from './score.ts';

/** "Between 5 and 10", "from $36,040 to $34,935", "5-10 percent", "seven to 10 years", "9-2". */
export function detectRange(words: Words, low: Amount, isTaken: (index: number) => boolean): RawFigure | null {
  if (low.numeral.upTo !== null) return null;
  const end = findRangeEnd(words, low);
  if (end === null) return null;
  const { second, by } = end;
  if (second >= words.length || isTaken(second)) return null;
  const high = detectHigh(words, low, second);
  if (!high || !areOneRange(words, low, high, second)) return null;
  const made = createRawFigure(words, joinAmounts(low, high));
  if (!made) return null;
  const figure = withCountedBefore(words, low, second, made);
  const isScore = figure.kind === 'count' && isScoreLike(words, low, high, figure);
  const first = isScaleShared(words, low, high) ? low.numeral.value * high.numeral.scale : low.numeral.value;
  return {
    ...figure,
    kind: isScore ? 'score' : figure.kind,
    value: null,
    range: [first, high.numeral.value],
    by: isScore ? 'figures/score' : by,
  };
}

/** The second amount of a range, which itself is none. */
function detectHigh(words: Words, low: Amount, second: number): Amount | null {
  const found = detectAmount(words, skipCurrency(words, second));
  if (found === null || found.numeral.upTo !== null) return null;
  // "3 -4 years": the dash that ends there is no sign.
  const high = found.first === low.end ? withoutSign(found, second) : found;
  return low.kind === 'money' ? asMoneyOf(words, low, high) : high;
}

/** "$5–10m" are millions and no metres, and in "US $89 to $93" both dollars are American. */
function asMoneyOf(words: Words, low: Amount, high: Amount): Amount {
  const number = parseNumeral(words, high.kind === 'measure' ? skipCurrency(words, high.first) : words.length);
  const scaled = number && withMoneyScale(words, number, 1);
  if (scaled && scaled.end === high.end) return { ...high, numeral: scaled, kind: null, unit: null, by: low.by };
  const isBareDollar = high.unit === words.language.currencies.currencySigns.get('$');
  return isBareDollar && isDollar(low) ? { ...high, unit: low.unit } : high;
}

/** Told apart from other dollars. */
const isDollar = ({ by }: Amount): boolean => by === 'figures/money/country-dollar' || by === 'figures/money/dollar';

const withoutSign = (amount: Amount, first: number): Amount => ({
  ...amount,
  first,
  numeral: { ...amount.numeral, value: Math.abs(amount.numeral.value) },
});

function areOneRange(words: Words, low: Amount, high: Amount, second: number): boolean {
  if (!haveOneUnit(words, low, high)) return false;
  const joint = normAt(words, low.end);
  const isFar = second > low.end + 1 && joint !== '-' && joint !== 'to';
  if (isFar && !countOneThing(words, low, high)) return false;
  if (isLooseDash(words, low.end) && !isLooseRange(words, low, high)) return false;
  if (normAt(words, second - 1) === 'or' && joint === 'or' && !isNear(low, high)) return false;
  return !isPaidTo(words, low, high) && !isLead(words, low, high);
}

/** "5 to 10 km" and "$5 to 10"; "from 21 mpg to 23", unless something else is counted there. */
function haveOneUnit(words: Words, low: Amount, high: Amount): boolean {
  if (low.unit === null || low.unit === high.unit) return true;
  if (high.unit !== null) return false;
  const isFrom = normAt(words, low.first - 1) === 'from' && detectCountedNoun(words, high.end, false) === null;
  return low.kind === 'money' || isFrom;
}

/** "From 12 workers to 20", "from 12 workers to 20 workers", but not "from 12 rooms to 20 guests". */
function countOneThing(words: Words, low: Amount, high: Amount): boolean {
  if (low.kind !== null || high.kind !== null) return low.kind === high.kind || low.kind === 'measure';
  // "Between one man and one woman".
  const first = detectCountedNoun(words, low.end, low.numeral.value === 1);
  const second = detectCountedNoun(words, high.end, high.numeral.value === 1);
  return !first || !second || renderUnit(words, first) === renderUnit(words, second);
}

/** "10 - 15 km", "$ 10 - $ 20", "5 – 6 people"; "in 2018 - 5 people" and "won 3 - 2" are none. */
function isLooseRange(words: Words, low: Amount, high: Amount): boolean {
  const isUp = low.numeral.value < high.numeral.value;
  // "By a 6 - 3 vote", "went 1 – 0 up".
  const { scoreWords, scoreAdverbs } = words.language.quantityWords;
  const behind = normAt(words, high.end);
  if (low.kind === null && high.kind === null && (scoreWords.has(behind) || scoreAdverbs.has(behind))) return true;
  if (low.kind === 'money') return isUp && (high.kind === null || low.unit === high.unit);
  if (high.kind !== null) return isUp && (low.kind === null || low.unit === high.unit);
  return isUp && low.unit === null && detectCountedNoun(words, high.end, false) !== null;
}

/** "Two or three days", "20 or 30 people": the next round number up; "5 percent or $3" and "five or fifty" are two figures. */
function isNear(low: Amount, high: Amount): boolean {
  const [first, second] = [low.numeral.value, high.numeral.value];
  // "Seven or eight thousand votes".
  if (low.unit === null && high.numeral.scale > 1 && low.numeral.scale === 1)
    return first > 0 && second === (first + 1) * high.numeral.scale;
  return (
    low.unit === null && first > 0 && second > first && (second === first + 1 || (second <= first * 2 && first >= 5))
  );
}

/** "Paid €12 million to 300 families": what is counted behind got the money, and is no end of it. */
const isPaidTo = (words: Words, low: Amount, high: Amount): boolean =>
  low.kind === 'money' &&
  high.kind === null &&
  normAt(words, low.end) === 'to' &&
  low.numeral.value > high.numeral.value &&
  detectCountedNoun(words, high.end, false) !== null;

/** "Beat him 53 percent to 36 percent", but "from 53 percent to 36 percent": the share of each. */
const isLead = (words: Words, low: Amount, high: Amount): boolean =>
  low.kind === 'percent' &&
  high.kind === 'percent' &&
  low.numeral.value > high.numeral.value &&
  normAt(words, low.end) === 'to' &&
  normAt(words, low.first - 1) !== 'from';

/** "From 12 workers to 20". */
function withCountedBefore(words: Words, low: Amount, second: number, figure: RawFigure): RawFigure {
  if (figure.unit !== null || figure.kind !== 'count' || second <= low.end + 1) return figure;
  const counted = detectCountedNoun(words, low.end, false);
  return counted ? { ...figure, unit: renderUnit(words, counted) } : figure;
}

/** "5 to 10 km" as 10 km, with where it begins. */
const joinAmounts = (low: Amount, high: Amount): Amount => ({
  ...high,
  first: low.first,
  kind: high.kind ?? low.kind,
  unit: high.unit ?? low.unit,
  by: high.by ?? low.by,
});

/** "24.2 to 33 billion" says the scale once, "900 to 1 million" does not; a fall "from 10 to 5 million" may. */
function isScaleShared(words: Words, low: Amount, high: Amount): boolean {
  if (low.numeral.scale !== 1 || high.numeral.scale === 1 || low.kind === 'percent') return false;
  const factor = normAt(words, low.first - 1) === 'from' ? 10 : 1;
  return low.numeral.value < 1000 && low.numeral.value < (high.numeral.value / high.numeral.scale) * factor;
}
