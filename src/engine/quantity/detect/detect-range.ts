import { DOWN_VERBS, SCORE_WORDS, UP_VERBS } from '../../lang/en/quantity-words.ts';
import { type Piece, wordAt } from '../../numeral/pieces.ts';
import { detectCountedNoun } from '../noun-phrase.ts';
import { createRawFigure } from './create-raw-figure.ts';
import { type Amount, detectAmount } from './detect-amount.ts';
import { skipCurrency } from './detect-currency.ts';
import type { RawFigure } from './raw-figure.ts';

type Pieces = readonly Piece[];

/** "Between 5 and 10", "from $36,040 to $34,935", "5-10 percent", "seven to 10 years", "9-2". */
export function detectRange(pieces: Pieces, low: Amount, isTaken: (index: number) => boolean): RawFigure | null {
  if (low.numeral.upTo !== null) return null;
  const second = readRangeEnd(pieces, low);
  if (second === null || second >= pieces.length || isTaken(second)) return null;
  const high = detectAmount(pieces, skipCurrency(pieces, second));
  if (!high || high.numeral.upTo !== null || !haveOneUnit(pieces, low, high)) return null;
  if (wordAt(pieces, second - 1) === 'or' && wordAt(pieces, low.end) === 'or' && !isNear(low, high)) return null;
  const whole: Amount = { ...high, first: low.first, kind: high.kind ?? low.kind, unit: high.unit ?? low.unit };
  const figure = createRawFigure(pieces, whole);
  if (!figure) return null;
  const isScore = figure.kind === 'count' && isScoreLike(pieces, low, high, figure);
  const first = isScaleShared(pieces, low, high) ? low.numeral.value * high.numeral.scale : low.numeral.value;
  return { ...figure, kind: isScore ? 'score' : figure.kind, value: null, range: [first, high.numeral.value] };
}

/** "Won 2-0", "a 5-4 vote", "voted 89 to 52": points against points. A range of things counted ("5-10 people") is none. */
function isScoreLike(pieces: Pieces, low: Amount, high: Amount, figure: RawFigure): boolean {
  const joint = wordAt(pieces, low.end);
  const areWhole = [low, high].every(({ numeral }) => Number.isInteger(numeral.value) && numeral.value < 1000);
  if (!areWhole || (joint !== '-' && joint !== 'to')) return false;
  const isPlural = figure.unit !== null && wordAt(pieces, figure.end - 1) !== figure.unit.split(' ').at(-1);
  if (isPlural) return false;
  const around = [low.first - 2, low.first - 1, high.end, high.end + 1].some((at) =>
    SCORE_WORDS.has(wordAt(pieces, at)),
  );
  return joint === '-' ? around || low.numeral.value >= high.numeral.value || figure.unit === null : around;
}

/** "24.2 to 33 billion" says the scale once, "900 to 1 million" does not; a fall "from 10 to 5 million" may. */
function isScaleShared(pieces: Pieces, low: Amount, high: Amount): boolean {
  if (low.numeral.scale !== 1 || high.numeral.scale === 1 || low.kind === 'percent') return false;
  const factor = wordAt(pieces, low.first - 1) === 'from' ? 10 : 1;
  return low.numeral.value < 1000 && low.numeral.value < (high.numeral.value / high.numeral.scale) * factor;
}

/** Index of the second number of a range, or null. */
function readRangeEnd(pieces: Pieces, { first, end }: Amount): number | null {
  const joint = wordAt(pieces, end);
  const before = wordAt(pieces, first - 1);
  if (joint === '-') {
    // "An 18- to 24-year-old".
    const isHanging = pieces[end]!.isGlued && pieces[end + 1]?.isGlued === false;
    if (isHanging && (wordAt(pieces, end + 1) === 'to' || wordAt(pieces, end + 1) === 'or')) return end + 2;
    const isTight = pieces[end]!.isGlued && pieces[end + 1]?.isGlued === true;
    return isTight ? end + 1 : null;
  }
  if (joint === 'to') {
    const at = wordAt(pieces, end + 1) === '-' ? end + 2 : end + 1;
    // "Rose 6.5% to 164p" and "increased by $43.6 billion to $419.2 billion" are two figures.
    return before === 'from' || before === 'between' || !isMoved(pieces, first) ? at : null;
  }
  // "Climbed from 21 mpg combined to 23".
  if (before === 'from' && wordAt(pieces, end + 1) === 'to' && pieces[end]!.kind === 'word' && joint !== 'up')
    return end + 2;
  // "From 450 sq ft up to 900 sq ft".
  if (joint === 'up' && wordAt(pieces, end + 1) === 'to') return before === 'from' ? end + 2 : null;
  if (joint === 'and') return before === 'between' ? end + 1 : null;
  return joint === 'or' ? end + 1 : null;
}

/** "Two or three days", "20 or 30 people": the next round number up; "5 percent or $3" and "five or fifty" are two figures. */
const isNear = (low: Amount, high: Amount): boolean => {
  const [first, second] = [low.numeral.value, high.numeral.value];
  return (
    low.unit === null && first > 0 && second > first && (second === first + 1 || (second <= first * 2 && first >= 5))
  );
};

/** Is the number the amount of a move, so that "to" leads to where it ended? */
function isMoved(pieces: Pieces, first: number): boolean {
  const before = wordAt(pieces, first - 1);
  return before === 'by' || UP_VERBS.has(before) || DOWN_VERBS.has(before);
}

/** "5 to 10 km" and "$5 to 10"; "from 21 mpg to 23", unless something else is counted there. */
function haveOneUnit(pieces: Pieces, low: Amount, high: Amount): boolean {
  if (low.unit === null || low.unit === high.unit) return true;
  if (high.unit !== null) return false;
  const isFrom = wordAt(pieces, low.first - 1) === 'from' && detectCountedNoun(pieces, high.end, false) === null;
  return low.kind === 'money' || isFrom;
}
