import { PREPOSITIONS } from '../../lang/en/function-words.ts';
import { SCALES } from '../../lang/en/number-words.ts';
import { FOLD_FOLLOWERS, RATIO_WORDS } from '../../lang/en/quantity-words.ts';
import { UNIT_WORDS } from '../../lang/en/units.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import { toSingular } from '../../grammar/singular.ts';
import { createRawFigure } from './create-raw-figure.ts';
import { type Amount, detectAmount } from './detect-amount.ts';
import { detectProportion } from './detect-proportion.ts';
import { detectRange } from './detect-range.ts';
import { isFigureStart } from './figure-starts.ts';
import type { RawFigure } from './raw-figure.ts';
import { shareUnits } from './share-units.ts';
import { skipNoFigure } from './skip-no-figure.ts';

type Pieces = readonly Piece[];

/** The figures of one sentence, in order. `isTaken` tells which pieces belong to a date or a clock time. */
export function detectFigures(pieces: Pieces, isTaken: (index: number) => boolean): readonly RawFigure[] {
  const figures: RawFigure[] = [];
  let index = 0;
  while (index < pieces.length) {
    const piece = pieces[index]!;
    const isStart = piece.kind === 'number' || isFigureStart(piece.word, wordAt(pieces, index + 1));
    if (!isStart) {
      index++;
      continue;
    }
    const skipped = skipNoFigure(pieces, index);
    if (skipped > index) {
      index = skipped;
      continue;
    }
    const figure = detectFigure(pieces, index, isTaken);
    // A sign or code that the figure before has taken is not taken twice: "5 RM120".
    if (figure) figures.push(behind(figure, figures.at(-1)?.end ?? 0));
    index = figure ? figure.end : index + 1;
  }
  return shareUnits(pieces, figures);
}

const behind = (figure: RawFigure, start: number): RawFigure =>
  figure.first < start ? { ...figure, first: start } : figure;

function detectFigure(pieces: Pieces, index: number, isTaken: (index: number) => boolean): RawFigure | null {
  const ratio = RATIO_WORDS.get(wordAt(pieces, index));
  // "Doubled down on his attacks".
  if (ratio && wordAt(pieces, index + 1) === 'down') return null;
  if (wordAt(pieces, index) === 'twice' && !isComparing(pieces, index + 1)) return null;
  if (ratio)
    return {
      first: index,
      end: index + 1,
      value: ratio[0],
      range: null,
      kind: 'ratio',
      unit: null,
      isOf: false,
      change: ratio[1],
    };
  const amount = detectAmount(pieces, index);
  if (!amount || isOneDay(pieces, index) || isHalfOfWord(pieces, index) || isHalfMore(pieces, index)) return null;
  const isInTime =
    isTaken(index) &&
    !isPictureWidth(pieces, amount.end) &&
    (amount.kind === null || isMoneyOfYear(pieces, index, amount));
  // "Three or four months ago" is a time and a length.
  if (isInTime) return detectLengthInTime(pieces, amount);
  const figure =
    detectProportion(pieces, amount, isTaken) ??
    detectRange(pieces, amount, isTaken) ??
    createRawFigure(pieces, amount);
  return figure && isUsable(figure) ? figure : null;
}

/** "1920 x 1080 pixels". */
const isPictureWidth = (pieces: Pieces, index: number): boolean =>
  (wordAt(pieces, index) === 'x' || wordAt(pieces, index) === '×') && pieces[index + 1]?.kind === 'number';

/** "In 2010 dollars" tells the year, "it cost 2010 yen" the price. */
const isMoneyOfYear = (pieces: Pieces, index: number, { first, kind }: Amount): boolean =>
  kind === 'money' && first === index && ['constant', 'in', 'real'].includes(wordAt(pieces, index - 1));

function detectLengthInTime(pieces: Pieces, amount: Amount): RawFigure | null {
  const joint = wordAt(pieces, amount.end);
  const range = joint === 'or' || joint === 'to' ? detectRange(pieces, amount, () => false) : null;
  // "In August 2020 to three years in prison".
  return range?.kind === 'measure' && range.range![0] < range.range![1] ? range : null;
}

/** "The past decade and a half": no half of what follows. */
const isHalfMore = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === 'half' &&
  wordAt(pieces, index - 1) === 'a' &&
  wordAt(pieces, index - 2) === 'and' &&
  UNIT_WORDS.has(toSingular(wordAt(pieces, index - 3)));

/** "Twice as large", "twice the size", but "scored twice as others left". */
const isComparing = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === 'as'
    ? wordAt(pieces, index + 2) === 'as' || AMOUNT_ADVERBS.has(wordAt(pieces, index + 1))
    : FOLD_FOLLOWERS.has(wordAt(pieces, index));

const AMOUNT_ADVERBS: ReadonlySet<string> = new Set([
  'big',
  'fast',
  'high',
  'large',
  'likely',
  'long',
  'many',
  'much',
  'often',
]);

/** "One day it will end" is no length of time, as "within one day" and "one day later" are. */
const isOneDay = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === 'one' &&
  wordAt(pieces, index + 1) === 'day' &&
  !PREPOSITIONS.has(wordAt(pieces, index - 1)) &&
  !DAY_FOLLOWERS.has(wordAt(pieces, index + 2));

const DAY_FOLLOWERS: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'later']);

/** "Half-staff", "half-hearted": no half of anything, as "half-million" and "half-hour" are. */
const isHalfOfWord = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === 'half' &&
  wordAt(pieces, index + 1) === '-' &&
  !SCALES.has(wordAt(pieces, index + 2)) &&
  !UNIT_WORDS.has(wordAt(pieces, index + 2));

const isUsable = ({ value, range }: RawFigure): boolean =>
  range === null ? Number.isFinite(value) : range.every(Number.isFinite);
