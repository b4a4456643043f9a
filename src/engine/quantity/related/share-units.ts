import { isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';

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
      shared[at] = withUnitOf(figure, next);
  }
  for (let at = 1; at < shared.length; at++) {
    const figure = shared[at]!;
    const before = findCompared(words, shared, at);
    if (isBare(figure) && before && (isCompared(words, before, figure) || isRating(words, before, figure)))
      shared[at] = withUnitOf(figure, before);
    else if (isBareRate(figure) && before && isNamed(before))
      shared[at] = { ...figure, unit: `${before.unit}${figure.unit!.slice(1)}` };
  }
  return shared;
}

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

const isBare = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit === null;

/** "22 burglaries, compared with an average of 20 per week". */
const isBareRate = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit !== null && unit.startsWith('1/');

const isNamed = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit !== null && !unit.includes('/');

/** "27 mpg in the city and 33 highway". */
const isRating = (words: Words, before: RawFigure, { end }: RawFigure): boolean =>
  before.unit === MILEAGE && MILEAGE_RATINGS.has(normAt(words, end));

const MILEAGE = '[mi_i]/[gal_us]';
const MILEAGE_RATINGS: ReadonlySet<string> = new Set(['city', 'combined', 'highway']);

const withUnitOf = (figure: RawFigure, { kind, unit }: RawFigure): RawFigure => ({ ...figure, kind, unit });

const LIST_JOINTS: ReadonlySet<string> = new Set(
  ', - / and by even if maybe not or perhaps possibly to x ± ×'.split(' '),
);

/** "10, 12 and 15 points"; in "5 and $10" the sign belongs to the second only. */
function isListed(words: Words, figure: RawFigure, next: RawFigure): boolean {
  const gap = next.first - figure.end;
  // "Hundreds or even thousands of people", but "5 and dozens of people".
  const isOf = next.isOf && !(figure.range && next.range);
  if (gap < 1 || gap > 3 || isOf || words[next.first]!.kind === 'mark') return false;
  for (let at = figure.end; at < next.first; at++) if (!LIST_JOINTS.has(normAt(words, at))) return false;
  return next.kind !== 'ratio' && next.kind !== 'fraction';
}

/** "A level of 60, and 13 maps": of two things only, a comma and "and" part sentences. */
const isNewClause = (words: Words, figures: readonly RawFigure[], at: number): boolean =>
  normAt(words, figures[at]!.end) === ',' &&
  normAt(words, figures[at]!.end + 1) === 'and' &&
  !(at > 0 && isListed(words, figures[at - 1]!, figures[at]!));

/** Words behind which something is compared with what went before. */
const COMPARING: ReadonlySet<string> = new Set('above against below from including than to versus vs with'.split(' '));
const COUNTING_ON: ReadonlySet<string> = new Set(['and', 'but', 'another', 'further']);

/** "Rose in three years from 8 to 28 million", "grew 5 percent, from 6,000 to 6,300": the first figure says how long or how much. */
function isOtherScale(words: Words, before: RawFigure, { first, value, range }: RawFigure): boolean {
  if (before.kind === 'percent') return Math.max(value ?? 0, ...(range ?? [])) > HIGHEST_PERCENT;
  return (
    words.language.units.timeUnitCodes.has(before.unit ?? '') &&
    normAt(words, first - 1) === 'from' &&
    before.end === first - 1
  );
}

/** Without its sign nobody takes more for a percentage. */
const HIGHEST_PERCENT = 100;

/** The word that ties a figure to the one before: "above the 235,000 forecast" is above. */
const readJoint = (words: Words, first: number): string =>
  normAt(words, first - 1) === 'the' && COMPARING.has(normAt(words, first - 2))
    ? normAt(words, first - 2)
    : normAt(words, skipModifier(words, first) - 1);

function isCompared(words: Words, before: RawFigure, figure: RawFigure): boolean {
  const { first, end } = figure;
  const joint = readJoint(words, first);
  const next = words[end];
  if (before.kind === 'ratio' || before.kind === 'fraction' || isOtherScale(words, before, figure)) return false;
  // "Gained 0.7 percent to 6,327" and "rose 5% to 164" end on another scale.
  if (joint === 'to' && before.kind === 'percent') return normAt(words, before.first - 1) === 'from';
  if (joint === 'with') return normAt(words, skipModifier(words, first) - 2) === 'compared';
  if (COMPARING.has(joint)) return true;
  // "Aged 21 and 23".
  if (joint === 'and' && before.unit?.endsWith('{age}')) return true;
  if (before.kind === 'percent') return isGappedVerb(words, before, figure);
  if (isNamed(before) && isCountedAgain(words, before, figure, joint)) return true;
  return (
    before.kind === 'count' &&
    (COUNTING_ON.has(joint) ||
      (joint === 'of' && words.language.quantityWords.lightNouns.has(normAt(words, skipModifier(words, first) - 2)))) &&
    (next === undefined || next.kind === 'mark' || !/s$/.test(next.norm))
  );
}

/**
 * Does a bare number count what the figure before it named? "26 debates, 17 of which", "of 400 firms 36 are open", "12 states
 * and Hale has won five", "75 ships, 13 more than before".
 */
function isCountedAgain(words: Words, before: RawFigure, figure: RawFigure, joint: string): boolean {
  const { first, end } = figure;
  const next = normAt(words, end);
  const behind = normAt(words, end + 1);
  if (next === 'of' && (behind === 'which' || behind === 'whom' || behind === 'them' || behind === 'those'))
    return true;
  if (RELATIVES.has(joint) && PARTS.has(normAt(words, skipModifier(words, first) - 2))) return true;
  // "Half a dozen votes, out of about 18,000".
  if (joint === 'of' && normAt(words, skipModifier(words, first) - 2) === 'out') return true;
  if (/^(?:more|fewer|less)$/.test(next) && (behind === 'than' || isPause(words[end + 1]))) return true;
  if (normAt(words, first - 1) === 'other' && normAt(words, first - 2) === 'the') return true;
  if (isGappedVerb(words, before, figure)) return true;
  if (
    words.language.quantityWords.casualtyVerbs.has(joint) &&
    words.language.quantityWords.casualtyVerbs.has(normAt(words, skipModifier(words, before.first) - 1))
  )
    return true;
  if (!isPart(before, figure)) return false;
  // "39 have said so and 160 have not", "36 are open".
  if (CLAUSE_STARTS.has(joint) && words.language.functionWords.auxiliaries.has(next)) return true;
  // "With 107 delegates at stake, she will win at least 56."
  return (
    isPause(words[end]) &&
    !words.language.functionWords.prepositions.has(joint) &&
    joint !== ',' &&
    isVerb(words, skipModifier(words, first) - 1)
  );
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'whom']);
const PARTS: ReadonlySet<string> = new Set(['among', 'including', 'of']);
const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  ',',
  ';',
  'and',
  'but',
  'just',
  'only',
  'though',
  'where',
  'while',
]);

const isPause = (next: Word | undefined): boolean =>
  next === undefined ||
  (next.kind === 'mark' ? '.,;!?)'.includes(next.text) : next.norm === 'and' || next.norm === 'while');

/** A whole number up to that of all. */
const isPart = ({ value: all }: RawFigure, { value }: RawFigure): boolean =>
  all !== null && value !== null && Number.isInteger(value) && value <= all;

/** "Varden reached 20.27 percent and Luis Hale 14.02", "Hale won 12 states and Mercer five": a name alone shares the verb. */
function isGappedVerb(words: Words, before: RawFigure, { first, end, value }: RawFigure): boolean {
  if (!isPause(words[end]) || value === null || (before.kind === 'percent' && value > HIGHEST_PERCENT)) return false;
  const name = skipModifier(words, first) - 1;
  let at = name;
  while (at > before.end && words[at]!.kind === 'word' && isCapital(words[at])) at--;
  return at < name && name - at < MOST_IN_NAME && GAP_JOINTS.has(normAt(words, at)) && isNear(words, before, at);
}

/** No name has more words. */
const MOST_IN_NAME = 5;
const GAP_JOINTS: ReadonlySet<string> = new Set([',', ';', 'and', 'but', 'while']);

/** "12 states, and": but a comma may stand before the joint. */
const isNear = (words: Words, { end }: RawFigure, joint: number): boolean =>
  joint === end || (joint === end + 1 && words[end]!.kind === 'mark') || GAP_JOINTS.has(normAt(words, end));
