import { detectCountedNoun } from '../../grammar/counted-noun.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Amount } from '../amount/amount.ts';
import { detectAmount } from '../amount/detect-amount.ts';
import { skipNoFigure } from '../no-figure/skip-no-figure.ts';
import type { RawFigure } from '../raw-figure.ts';
import { shareUnits } from '../related/share-units.ts';
import { createRawFigure } from './create-raw-figure.ts';
import { detectProportion } from './detect-proportion.ts';
import { detectRange } from './detect-range.ts';
import { figureStarts } from './figure-starts.ts';
import { detectRatioWord } from './ratio-word.ts';

/** The figures of one sentence, in order. `isTaken` tells which words belong to a date or a clock time. */
export function detectFigures(words: Words, isTaken: (index: number) => boolean): readonly RawFigure[] {
  const isStart = figureStarts(words.language);
  const figures: RawFigure[] = [];
  let index = 0;
  while (index < words.length) {
    if (words[index]!.kind !== 'number' && !isStart(words, index)) {
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
    if (figure) figures.push(startAt(figure, figures.at(-1)?.end ?? 0));
    index = figure ? figure.end : index + 1;
  }
  return shareUnits(words, figures);
}

const startAt = (figure: RawFigure, start: number): RawFigure =>
  figure.first < start ? { ...figure, first: start } : figure;

function detectFigure(words: Words, index: number, isTaken: (index: number) => boolean): RawFigure | null {
  const ratio = detectRatioWord(words, index);
  if (ratio) return ratio;
  const amount = detectAmount(words, index);
  if (!amount) return null;
  if (isTaken(index) && isOfTime(words, index, amount)) return detectLengthInTime(words, amount);
  if (isDayBehind(words, index, amount, isTaken) || isYearBeforeLength(words, index, amount)) return null;
  const figure =
    detectProportion(words, amount, isTaken) ?? detectRange(words, amount, isTaken) ?? createRawFigure(words, amount);
  return figure && isUsable(figure) ? figure : null;
}

/** Is a number in a date part of it? It is none if a unit stands behind. */
const isOfTime = (words: Words, index: number, amount: Amount): boolean =>
  (amount.kind === null || isMoneyOfYear(words, index, amount)) && !isPictureWidth(words, amount.end);

/** "July 8 to 12", "on May 3 and 4": days of the month that stands before them. */
const isDayBehind = (words: Words, index: number, amount: Amount, isTaken: (index: number) => boolean): boolean =>
  amount.kind === null &&
  amount.end === index + 1 &&
  /^[1-3]?\d$/.test(words[index]!.text) &&
  words[index - 2]?.kind === 'number' &&
  isTaken(index - 2) &&
  words.language.timexWords.months.has(normAt(words, index - 3)) &&
  (normAt(words, index - 1) === '-' || words.language.noFigureWords.labelJoints.has(normAt(words, index - 1))) &&
  detectCountedNoun(words, index + 1, false) === null;

/** "In 2010 dollars" tells the year, "it cost 2010 yen" the price. */
const isMoneyOfYear = (words: Words, index: number, { first, kind }: Amount): boolean =>
  kind === 'money' && first === index && words.language.currencies.moneyOfYearBefore.has(normAt(words, index - 1));

/** "In 2008 hours after they left": the year in which it was so long after. */
const isYearBeforeLength = (words: Words, index: number, { first, end, unit }: Amount): boolean =>
  first === index &&
  end === index + 2 &&
  /^(?:19|20)\d\d$/.test(words[index]!.text) &&
  words.language.units.timeUnitCodes.has(unit ?? '') &&
  words.language.currencies.moneyOfYearBefore.has(normAt(words, index - 1)) &&
  words.language.quantityWords.timeDistances.has(normAt(words, end));

/** "1920 x 1080 pixels". */
const isPictureWidth = (words: Words, index: number): boolean =>
  (normAt(words, index) === 'x' || normAt(words, index) === '×') && words[index + 1]?.kind === 'number';

/** "Three or four months ago" is a time and a length. */
function detectLengthInTime(words: Words, amount: Amount): RawFigure | null {
  const joint = normAt(words, amount.end);
  const range = words.language.quantityWords.rangeEndJoints.has(joint) ? detectRange(words, amount, () => false) : null;
  // "In August 2020 to three years in prison".
  return range?.kind === 'measure' && range.range![0] < range.range![1] ? range : null;
}

const isUsable = ({ value, range }: RawFigure): boolean =>
  range === null ? Number.isFinite(value) : range.every(Number.isFinite);
