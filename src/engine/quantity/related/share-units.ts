import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { RawFigure } from '../raw-figure.ts';
import { isBare, isNamed, isToll } from './bare.ts';
import { findComparison } from './compared.ts';

/**
 * Gives bare numbers the unit that is said once for several: "10, 12 and 15 points", "460 vehicles, compared with 63 a year
 * before", "from 21 mpg to 23".
 */
export function shareUnits(words: Words, figures: readonly RawFigure[]): readonly RawFigure[] {
  if (figures.length < 2) return figures;
  const shared = [...figures];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [figure, next] = [shared[at]!, shared[at + 1]!];
    if (isBare(figure) && !isBare(next) && isListed(words, figure, next) && !isNewClause(words, figures, at))
      shared[at] = withUnitOf(figure, next, 'figures/shared/listed');
  }
  for (let at = 1; at < shared.length; at++) {
    const figure = shared[at]!;
    const before = findCompared(words, shared, at);
    if (!before) continue;
    if (isBare(figure) || (isToll(figure) && isNamed(before) && !isToll(before))) {
      const by =
        findComparison(words, before, figure) ?? (isRating(words, before, figure) ? 'figures/shared/rating' : null);
      if (by !== null) shared[at] = withUnitOf(figure, before, by);
    } else if (isBareRate(figure) && isNamed(before))
      shared[at] = { ...figure, unit: `${before.unit}${figure.unit!.slice(1)}`, by: 'figures/shared/rate' };
  }
  return shared;
}

const withUnitOf = (figure: RawFigure, { kind, unit }: RawFigure, by: string): RawFigure => ({
  ...figure,
  kind,
  unit,
  by,
});

/** "22 burglaries, compared with an average of 20 per week". */
const isBareRate = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit !== null && unit.startsWith('1/');

/** "10, 12 and 15 points"; in "5 and $10" the sign belongs to the second only. */
function isListed(words: Words, figure: RawFigure, next: RawFigure): boolean {
  const gap = next.first - figure.end;
  // "Hundreds or even thousands of people", but "5 and dozens of people".
  const isOf = next.isOf && !(figure.range && next.range);
  if (gap < 1 || gap > 3 || isOf || words[next.first]!.kind === 'mark') return false;
  for (let at = figure.end; at < next.first; at++) if (!isListJoint(words, normAt(words, at))) return false;
  return next.kind !== 'ratio' && next.kind !== 'fraction';
}

const isListJoint = (words: Words, joint: string): boolean =>
  words.language.quantityWords.sharedUnitJoints.has(joint) || LIST_MARKS.has(joint);

const LIST_MARKS: ReadonlySet<string> = new Set([',', '-', '/', '±', '×']);

/** "A level of 60, and 13 maps": of two things only, a comma and "and" part sentences. */
const isNewClause = (words: Words, figures: readonly RawFigure[], at: number): boolean =>
  normAt(words, figures[at]!.end) === ',' &&
  normAt(words, figures[at]!.end + 1) === 'and' &&
  !(at > 0 && isListed(words, figures[at - 1]!, figures[at]!));

/** "Fell 123 points, or 0.5%, to 25,673": what moves to a level moves on the scale of points. */
function findCompared(words: Words, figures: readonly RawFigure[], at: number): RawFigure | null {
  const before = figures[at - 1]!;
  const isLevel = normAt(words, figures[at]!.first - 1) === 'to';
  // "Killed 259 people, including 12 guests, and injured more than 5,500".
  if (at > 1 && isIncluded(words, before) && isNamed(figures[at - 2]!)) return figures[at - 2]!;
  const scale = isLevel && before.kind === 'percent' ? figures[at - 2] : before;
  return scale && !isBare(scale) ? scale : null;
}

const isIncluded = (words: Words, { first }: RawFigure): boolean => normAt(words, first - 1) === 'including';

/** "27 mpg in the city and 33 highway". */
const isRating = (words: Words, before: RawFigure, { end }: RawFigure): boolean =>
  before.unit === MILEAGE && words.language.units.mileageRatings.has(normAt(words, end));

const MILEAGE = '[mi_i]/[gal_us]';
