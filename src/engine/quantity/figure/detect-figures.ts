import { toSingular } from '../../grammar/singular.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { type Amount, detectAmount } from '../amount/detect-amount.ts';
import { skipNoFigure } from '../no-figure/skip-no-figure.ts';
import type { RawFigure } from '../raw-figure.ts';
import { shareUnits } from '../related/share-units.ts';
import { createRawFigure } from './create-raw-figure.ts';
import { detectProportion } from './detect-proportion.ts';
import { detectRange } from './detect-range.ts';
import { isFigureStart } from './figure-starts.ts';

/** The figures of one sentence, in order. `isTaken` tells which words belong to a date or a clock time. */
export function detectFigures(words: Words, isTaken: (index: number) => boolean): readonly RawFigure[] {
  const figures: RawFigure[] = [];
  let index = 0;
  while (index < words.length) {
    const piece = words[index]!;
    const isStart = piece.kind === 'number' || isFigureStart(piece.norm, normAt(words, index + 1));
    if (!isStart) {
      index++;
      continue;
    }
    const skipped = skipNoFigure(words, index);
    if (skipped > index) {
      index = skipped;
      continue;
    }
    const figure = detectFigure(words, index, isTaken);
    // A sign or code that the figure before has taken is not taken twice: "5 RM120".
    if (figure) figures.push(behind(figure, figures.at(-1)?.end ?? 0));
    index = figure ? figure.end : index + 1;
  }
  return shareUnits(words, figures);
}

const behind = (figure: RawFigure, start: number): RawFigure =>
  figure.first < start ? { ...figure, first: start } : figure;

function detectFigure(words: Words, index: number, isTaken: (index: number) => boolean): RawFigure | null {
  const ratio = words.language.quantityWords.ratioWords.get(normAt(words, index));
  // "Doubled down on his attacks".
  if (ratio && normAt(words, index + 1) === 'down') return null;
  if (normAt(words, index) === 'twice' && !isComparing(words, index + 1)) return null;
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
  const amount = detectAmount(words, index);
  if (!amount || isOneDay(words, index) || isHalfOfWord(words, index) || isHalfMore(words, index)) return null;
  const isInTime =
    isTaken(index) &&
    !isPictureWidth(words, amount.end) &&
    (amount.kind === null || isMoneyOfYear(words, index, amount));
  // "Three or four months ago" is a time and a length.
  if (isInTime) return detectLengthInTime(words, amount);
  const figure =
    detectProportion(words, amount, isTaken) ?? detectRange(words, amount, isTaken) ?? createRawFigure(words, amount);
  return figure && isUsable(figure) ? figure : null;
}

/** "1920 x 1080 pixels". */
const isPictureWidth = (words: Words, index: number): boolean =>
  (normAt(words, index) === 'x' || normAt(words, index) === '×') && words[index + 1]?.kind === 'number';

/** "In 2010 dollars" tells the year, "it cost 2010 yen" the price. */
const isMoneyOfYear = (words: Words, index: number, { first, kind }: Amount): boolean =>
  kind === 'money' && first === index && ['constant', 'in', 'real'].includes(normAt(words, index - 1));

function detectLengthInTime(words: Words, amount: Amount): RawFigure | null {
  const joint = normAt(words, amount.end);
  const range = joint === 'or' || joint === 'to' ? detectRange(words, amount, () => false) : null;
  // "In August 2020 to three years in prison".
  return range?.kind === 'measure' && range.range![0] < range.range![1] ? range : null;
}

/** "The past decade and a half": no half of what follows. */
const isHalfMore = (words: Words, index: number): boolean =>
  normAt(words, index) === 'half' &&
  normAt(words, index - 1) === 'a' &&
  normAt(words, index - 2) === 'and' &&
  words.language.units.unitWords.has(toSingular(normAt(words, index - 3), words.language));

/** "Twice as large", "twice the size", but "scored twice as others left". */
const isComparing = (words: Words, index: number): boolean =>
  normAt(words, index) === 'as'
    ? normAt(words, index + 2) === 'as' || AMOUNT_ADVERBS.has(normAt(words, index + 1))
    : words.language.quantityWords.foldFollowers.has(normAt(words, index));

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
const isOneDay = (words: Words, index: number): boolean =>
  normAt(words, index) === 'one' &&
  normAt(words, index + 1) === 'day' &&
  !words.language.functionWords.prepositions.has(normAt(words, index - 1)) &&
  !DAY_FOLLOWERS.has(normAt(words, index + 2));

const DAY_FOLLOWERS: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'later']);

/** "Half-staff", "half-hearted": no half of anything, as "half-million" and "half-hour" are. */
const isHalfOfWord = (words: Words, index: number): boolean =>
  normAt(words, index) === 'half' &&
  normAt(words, index + 1) === '-' &&
  !words.language.numberWords.scales.has(normAt(words, index + 2)) &&
  !words.language.units.unitWords.has(normAt(words, index + 2));

const isUsable = ({ value, range }: RawFigure): boolean =>
  range === null ? Number.isFinite(value) : range.every(Number.isFinite);
