import { POSSESSIVES } from '../../lang/en/function-words.ts';
import { LIGHT_NOUNS } from '../../lang/en/quantity-words.ts';
import { TIME_UNIT_CODES } from '../../lang/en/units.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import type { RawFigure } from '../detect/raw-figure.ts';
import { skipModifier } from '../modifier.ts';
import { isVerb } from '../../grammar/verb.ts';
import { detectBehind, detectBehindNoun, findHeadBefore } from './described.ts';
import { isSubject } from './figure-subject.ts';
import { detectHolder, withOwner } from './holder.ts';
import { detectInClause } from './in-clause.ts';
import type { MeasureContext, Measured } from './measured.ts';
import { skipTimeBefore } from './time-beside.ts';
import { withoutFigure } from './without-figure.ts';

type Pieces = readonly Piece[];

const NOTHING: Measured = { measure: null, holder: null };

/**
 * What a figure measures, where the words around it tell. In the order that readers use: what stands behind it ("69
 * percent of Ukrainians", "a 6kW motor"), the noun that it belongs to ("a range of 400 km"), the thing that was moved ("cut
 * the price by $5"), and the subject of its clause.
 */
export function detectMeasured(context: MeasureContext, figure: RawFigure): Measured {
  const { pieces, isTime, previous } = context;
  // "Nine days later he left", "two months ago"; "one of the best players" is no amount of anything.
  if (isTimeDistance(pieces, figure) || (figure.isOf && figure.value === 1)) return NOTHING;
  const isCounting = figure.kind === 'count' && figure.unit !== null;
  let first = skipModifier(pieces, figure.first);
  const own = isCounting ? detectBehindNoun(context, figure) : detectBehind(context, figure);
  if (own) return { measure: withOwner(context, figure, own), holder: detectHolder(context, first, own) };
  if (previous && isSameAgain(context, previous.figure, first, figure)) return previous.measured;
  if (isUnmeasured(context, figure, first, isCounting)) return NOTHING;
  // "Claims of between $3 and $5".
  if (figure.range && wordAt(pieces, first - 1) === 'between' && wordAt(pieces, first - 2) === 'of') first--;
  if (wordAt(pieces, first - 1) === 'of') {
    // "Two of the 20 workers".
    if (previous && previous.figure.end >= first - 1) return NOTHING;
    // "Earnings a year earlier of $3 million".
    const head = findHeadBefore(pieces, skipTimeBefore(pieces, first - 1, isTime));
    if (head && !LIGHT_NOUNS.has(wordAt(pieces, head.end - 1)))
      return { measure: head, holder: detectHolder(context, head.first, head) };
    // "Moved the equivalent of 9 million containers".
    if (head) first = skipModifier(pieces, head.first);
  }
  const { measure, holder } = detectInClause(context, figure, first, isCounting);
  const before = previous?.figure ?? null;
  return {
    measure: withoutFigure(pieces, measure, before, isCounting),
    holder: withoutFigure(pieces, holder, before),
  };
}

/** "£4m ($5.2m)", "162 points, or 2.14%", "down 68 points at 1112", "26% think so and 5% do not". */
const isSameAgain = (
  { pieces, isTime }: MeasureContext,
  previous: RawFigure,
  first: number,
  figure: RawFigure,
): boolean =>
  isRepeated(pieces, previous.end, first) ||
  isCarriedOn(pieces, previous, first, figure) ||
  (figure.kind === 'percent' && previous.kind === 'percent' && isSubject(pieces, isTime, figure));

/** Of nothing that is named: ages that stand for someone, what is known already, what does something itself. */
function isUnmeasured(
  { pieces, isTime }: MeasureContext,
  figure: RawFigure,
  first: number,
  isCounting: boolean,
): boolean {
  const { unit } = figure;
  if (isSomeoneAged(pieces, figure) || (figure.kind !== 'measure' && isSubject(pieces, isTime, figure))) return true;
  // "During her four years there".
  if (unit !== null && TIME_UNIT_CODES.has(unit) && POSSESSIVES.has(wordAt(pieces, figure.first - 1))) return true;
  if (unit !== null && TIME_UNIT_CODES.has(unit) && opensClause(pieces, first)) return true;
  if (!isCounting) return false;
  return isDefinite(wordAt(pieces, first)) || isDefinite(wordAt(pieces, first - 1));
}

const TIME_DISTANCES: ReadonlySet<string> = new Set(['ago', 'away', 'earlier', 'later']);
const TIME_ORDERS: ReadonlySet<string> = new Set(['after', 'before', 'since']);

/** "Two years later", "two days after voters went". */
const isTimeDistance = (pieces: Pieces, { end, unit }: RawFigure): boolean =>
  TIME_DISTANCES.has(wordAt(pieces, end)) ||
  (unit !== null && TIME_UNIT_CODES.has(unit) && TIME_ORDERS.has(wordAt(pieces, end)));

/** "It is over, and after eight years of war the town is empty": a length that leads in a clause is nothing of the one before. */
const opensClause = (pieces: Pieces, first: number): boolean =>
  TIME_ORDERS.has(wordAt(pieces, first - 1)) && /^(?:and|but)$/.test(wordAt(pieces, first - 2));

/** "The two sides", "its six plants", "the next two states": known already, and no amount that something has. */
const isDefinite = (word: string): boolean =>
  POSSESSIVES.has(word) ||
  /^(?:first|last|next|past)$/.test(word) ||
  word === 'the' ||
  word === 'these' ||
  word === 'those' ||
  word === "'s";

/** "The 24-year-old said": the age stands for whoever is that old. */
const isSomeoneAged = (pieces: Pieces, { end, unit }: RawFigure): boolean =>
  unit === 'a{age}' &&
  wordAt(pieces, end - 1) === 'old' &&
  wordAt(pieces, end - 2) === '-' &&
  (end === pieces.length || isVerb(pieces, end));

const CARRYING: ReadonlySet<string> = new Set(['at', 'from', 'to', 'versus']);

/** Only "to" or the like between two figures: they say the same thing of one thing. */
const isCarriedOn = (pieces: Pieces, previous: RawFigure, first: number, { kind }: RawFigure): boolean =>
  previous.end === first - 1 &&
  (isInBrackets(pieces, previous.first, first - 1) ||
    (CARRYING.has(wordAt(pieces, first - 1)) && previous.kind !== 'count' && kind !== 'fraction'));

/** "Varden (20 points, five goals)". */
function isInBrackets(pieces: Pieces, previous: number, joint: number): boolean {
  if (!/^(?:,|;|and)$/.test(wordAt(pieces, joint))) return false;
  for (let at = previous - 1; at > Math.max(0, previous - 20); at--) {
    if (wordAt(pieces, at) === '(') return true;
    if (wordAt(pieces, at) === ')' || isVerb(pieces, at)) return false;
  }
  return false;
}

/** In brackets, or after "or": said once more in another unit. */
function isRepeated(pieces: Pieces, end: number, first: number): boolean {
  const words = pieces.slice(end, first).map(({ word }) => word);
  if (words.length === 0 || words.length > 3) return false;
  return (
    words[0] === '(' ||
    words[0] === '/' ||
    (words[0] === ',' && words[1] === 'or') ||
    words[0] === 'or' ||
    words[0] === 'versus'
  );
}
