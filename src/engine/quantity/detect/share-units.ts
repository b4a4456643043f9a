import { LIGHT_NOUNS } from '../../lang/en/quantity-words.ts';
import { TIME_UNIT_CODES } from '../../lang/en/units.ts';
import { type Piece, wordAt } from '../../numeral/pieces.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from './raw-figure.ts';

type Pieces = readonly Piece[];

/**
 * Gives bare numbers the unit that is said once for several: "10, 12 and 15 points", "460 vehicles, compared with 63 a year
 * before", "from 21 mpg to 23".
 */
export function shareUnits(pieces: Pieces, figures: readonly RawFigure[]): RawFigure[] {
  const shared = [...figures];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [figure, next] = [shared[at]!, shared[at + 1]!];
    if (isBare(figure) && !isBare(next) && isListed(pieces, figure, next) && !isNewClause(pieces, figures, at))
      shared[at] = withUnitOf(figure, next);
  }
  for (let at = 1; at < shared.length; at++) {
    const figure = shared[at]!;
    const before = findCompared(pieces, shared, at);
    if (isBare(figure) && before && (isCompared(pieces, before, figure) || isRating(pieces, before, figure)))
      shared[at] = withUnitOf(figure, before);
    else if (isBareRate(figure) && before && isNamed(before))
      shared[at] = { ...figure, unit: `${before.unit}${figure.unit!.slice(1)}` };
  }
  return shared;
}

/** "Fell 123 points, or 0.5%, to 25,673": what moves to a level moves on the scale of points. */
function findCompared(pieces: Pieces, figures: readonly RawFigure[], at: number): RawFigure | null {
  const before = figures[at - 1]!;
  const isLevel = wordAt(pieces, figures[at]!.first - 1) === 'to';
  const scale = isLevel && before.kind === 'percent' ? figures[at - 2] : before;
  return scale && !isBare(scale) ? scale : null;
}

const isBare = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit === null;

/** "22 burglaries, compared with an average of 20 per week". */
const isBareRate = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit !== null && unit.startsWith('1/');

const isNamed = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit !== null && !unit.includes('/');

/** "27 mpg in the city and 33 highway". */
const isRating = (pieces: Pieces, before: RawFigure, { end }: RawFigure): boolean =>
  before.unit === MILEAGE && MILEAGE_RATINGS.has(wordAt(pieces, end));

const MILEAGE = '[mi_i]/[gal_us]';
const MILEAGE_RATINGS: ReadonlySet<string> = new Set(['city', 'combined', 'highway']);

const withUnitOf = (figure: RawFigure, { kind, unit }: RawFigure): RawFigure => ({ ...figure, kind, unit });

const LIST_JOINTS: ReadonlySet<string> = new Set([',', '-', '/', 'and', 'by', 'or', 'to', 'x', '±', '×']);

/** "10, 12 and 15 points"; in "5 and $10" the sign belongs to the second only. */
function isListed(pieces: Pieces, figure: RawFigure, next: RawFigure): boolean {
  const gap = next.first - figure.end;
  if (gap < 1 || gap > 3 || next.isOf || pieces[next.first]!.kind === 'mark') return false;
  for (let at = figure.end; at < next.first; at++) if (!LIST_JOINTS.has(wordAt(pieces, at))) return false;
  return next.kind !== 'ratio' && next.kind !== 'fraction';
}

/** "A level of 60, and 13 maps": of two things only, a comma and "and" part sentences. */
const isNewClause = (pieces: Pieces, figures: readonly RawFigure[], at: number): boolean =>
  wordAt(pieces, figures[at]!.end) === ',' &&
  wordAt(pieces, figures[at]!.end + 1) === 'and' &&
  !(at > 0 && isListed(pieces, figures[at - 1]!, figures[at]!));

/** Words behind which something is compared with what went before. */
const COMPARING: ReadonlySet<string> = new Set(['against', 'from', 'including', 'than', 'to', 'versus', 'vs', 'with']);
const COUNTING_ON: ReadonlySet<string> = new Set(['and', 'but', 'another', 'further']);

/** "Rose in three years from 8 to 28 million", "grew 5 percent, from 6,000 to 6,300": the first figure says how long or how much. */
function isOtherScale(pieces: Pieces, before: RawFigure, { first, value, range }: RawFigure): boolean {
  if (before.kind === 'percent') return Math.max(value ?? 0, ...(range ?? [])) > HIGHEST_PERCENT;
  return TIME_UNIT_CODES.has(before.unit ?? '') && wordAt(pieces, first - 1) === 'from' && before.end === first - 1;
}

/** Without its sign nobody takes more for a percentage. */
const HIGHEST_PERCENT = 100;

function isCompared(pieces: Pieces, before: RawFigure, figure: RawFigure): boolean {
  const { first, end } = figure;
  const joint = wordAt(pieces, skipModifier(pieces, first) - 1);
  const next = pieces[end];
  if (before.kind === 'ratio' || before.kind === 'fraction' || isOtherScale(pieces, before, figure)) return false;
  // "Gained 0.7 percent to 6,327" and "rose 5% to 164" end on another scale.
  if (joint === 'to' && before.kind === 'percent') return wordAt(pieces, before.first - 1) === 'from';
  if (joint === 'with') return wordAt(pieces, skipModifier(pieces, first) - 2) === 'compared';
  if (COMPARING.has(joint)) return true;
  // "Aged 21 and 23".
  if (joint === 'and' && before.unit?.endsWith('{age}')) return true;
  return (
    before.kind === 'count' &&
    (COUNTING_ON.has(joint) || (joint === 'of' && LIGHT_NOUNS.has(wordAt(pieces, skipModifier(pieces, first) - 2)))) &&
    (next === undefined || next.kind === 'mark' || !/s$/.test(next.word))
  );
}
