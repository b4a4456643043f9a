import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../../lang/en/currencies.ts';
import { DOWN_VERBS, UP_VERBS } from '../../lang/en/quantity-words.ts';
import { type Piece, wordAt } from '../../numeral/pieces.ts';
import { createRawFigure } from './create-raw-figure.ts';
import { type Amount, detectAmount } from './detect-amount.ts';
import type { RawFigure } from './raw-figure.ts';

type Pieces = readonly Piece[];

/** "Between 5 and 10", "from $36,040 to $34,935", "5-10 percent", "seven to 10 years", "9-2". */
export function detectRange(pieces: Pieces, low: Amount, isTaken: (index: number) => boolean): RawFigure | null {
  if (low.numeral.upTo !== null) return null;
  const second = readRangeEnd(pieces, low);
  if (second === null || second >= pieces.length || isTaken(second)) return null;
  const start = CURRENCY_SIGNS.has(wordAt(pieces, second))
    ? second + 1
    : DOLLAR_PREFIXES.has(wordAt(pieces, second)) && wordAt(pieces, second + 1) === '$'
      ? second + 2
      : second;
  const high = detectAmount(pieces, CURRENCY_CODES.has(pieces[second]?.text ?? '') ? second + 1 : start);
  if (!high || high.numeral.upTo !== null || !haveOneUnit(low, high)) return null;
  const whole: Amount = { ...high, first: low.first, kind: high.kind ?? low.kind, unit: high.unit ?? low.unit };
  const figure = createRawFigure(pieces, whole);
  if (!figure) return null;
  const first = isScaleShared(pieces, low, high) ? low.numeral.value * high.numeral.scale : low.numeral.value;
  return { ...figure, value: null, range: [first, high.numeral.value] };
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
    const isTight = pieces[end]!.isGlued && pieces[end + 1]?.isGlued === true;
    return isTight ? end + 1 : null;
  }
  if (joint === 'to') {
    const at = wordAt(pieces, end + 1) === '-' ? end + 2 : end + 1;
    // "Rose 6.5% to 164p" and "increased by $43.6 billion to $419.2 billion" are two figures.
    return before === 'from' || before === 'between' || !isMoved(pieces, first) ? at : null;
  }
  // "From 450 sq ft up to 900 sq ft".
  if (joint === 'up' && wordAt(pieces, end + 1) === 'to') return before === 'from' ? end + 2 : null;
  if (joint === 'and') return before === 'between' ? end + 1 : null;
  return null;
}

/** Is the number the amount of a move, so that "to" leads to where it ended? */
function isMoved(pieces: Pieces, first: number): boolean {
  const before = wordAt(pieces, first - 1);
  return before === 'by' || UP_VERBS.has(before) || DOWN_VERBS.has(before);
}

const haveOneUnit = (low: Amount, high: Amount): boolean =>
  (low.unit === null || high.unit === null || low.unit === high.unit) &&
  !(low.unit !== null && high.unit === null && low.kind !== 'money');
