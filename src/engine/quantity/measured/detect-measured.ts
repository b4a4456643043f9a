import { isVerb } from '../../grammar/verb.ts';
import { normAt } from '../../grammar/words.ts';
import { POSSESSIVES } from '../../lang/en/function-words.ts';
import type { Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';
import { detectBehind, detectBehindNoun, findHeadBefore } from './described.ts';
import { isSubject } from './figure-subject.ts';
import { detectHolder, withOwner } from './holder.ts';
import { detectInClause } from './in-clause.ts';
import type { MeasureContext, Measured } from './measured.ts';
import { skipTimeBefore } from './time-beside.ts';
import { withoutFigure } from './without-figure.ts';

const NOTHING: Measured = { measure: null, holder: null };

/**
 * What a figure measures, where the words around it tell. In the order that readers use: what stands behind it ("69
 * percent of Ukrainians", "a 6kW motor"), the noun that it belongs to ("a range of 400 km"), the thing that was moved ("cut
 * the price by $5"), and the subject of its clause.
 */
export function detectMeasured(context: MeasureContext, figure: RawFigure): Measured {
  const { words, isTime, previous } = context;
  // "Nine days later he left", "two months ago"; "one of the best players" is no amount of anything.
  if (isTimeDistance(words, figure) || (figure.isOf && figure.value === 1)) return NOTHING;
  const isCounting = figure.kind === 'count' && figure.unit !== null;
  let first = skipModifier(words, figure.first);
  const own = isCounting ? detectBehindNoun(context, figure) : detectBehind(context, figure);
  if (own) return { measure: withOwner(context, figure, own), holder: detectHolder(context, first, own) };
  if (previous && isSameAgain(context, previous.figure, first, figure)) return previous.measured;
  if (isUnmeasured(context, figure, first, isCounting)) return NOTHING;
  // "Claims of between $3 and $5".
  if (figure.range && normAt(words, first - 1) === 'between' && normAt(words, first - 2) === 'of') first--;
  if (normAt(words, first - 1) === 'of') {
    // "Two of the 20 workers".
    if (previous && previous.figure.end >= first - 1) return NOTHING;
    // "Earnings a year earlier of $3 million".
    const head = findHeadBefore(words, skipTimeBefore(words, first - 1, isTime));
    if (head && !context.words.language.quantityWords.lightNouns.has(normAt(words, head.end - 1)))
      return { measure: head, holder: detectHolder(context, head.first, head) };
    // "Moved the equivalent of 9 million containers".
    if (head) first = skipModifier(words, head.first);
  }
  const { measure, holder } = detectInClause(context, figure, first, isCounting);
  const before = previous?.figure ?? null;
  return {
    measure: withoutFigure(words, measure, before, isCounting),
    holder: withoutFigure(words, holder, before),
  };
}

/** "£4m ($5.2m)", "162 points, or 2.14%", "down 68 points at 1112", "26% think so and 5% do not". */
const isSameAgain = (
  { words, isTime }: MeasureContext,
  previous: RawFigure,
  first: number,
  figure: RawFigure,
): boolean =>
  isRepeated(words, previous.end, first) ||
  isCarriedOn(words, previous, first, figure) ||
  (figure.kind === 'percent' && previous.kind === 'percent' && isSubject(words, isTime, figure));

/** Of nothing that is named: ages that stand for someone, what is known already, what does something itself. */
function isUnmeasured(
  { words, isTime }: MeasureContext,
  figure: RawFigure,
  first: number,
  isCounting: boolean,
): boolean {
  const { unit } = figure;
  if (isSomeoneAged(words, figure) || (figure.kind !== 'measure' && isSubject(words, isTime, figure))) return true;
  // "During her four years there".
  if (
    unit !== null &&
    words.language.units.timeUnitCodes.has(unit) &&
    words.language.functionWords.possessives.has(normAt(words, figure.first - 1))
  )
    return true;
  if (unit !== null && words.language.units.timeUnitCodes.has(unit) && opensClause(words, first)) return true;
  if (!isCounting) return false;
  return isDefinite(normAt(words, first)) || isDefinite(normAt(words, first - 1));
}

const TIME_DISTANCES: ReadonlySet<string> = new Set(['ago', 'away', 'earlier', 'later']);
const TIME_ORDERS: ReadonlySet<string> = new Set(['after', 'before', 'since']);

/** "Two years later", "two days after voters went". */
const isTimeDistance = (words: Words, { end, unit }: RawFigure): boolean =>
  TIME_DISTANCES.has(normAt(words, end)) ||
  (unit !== null && words.language.units.timeUnitCodes.has(unit) && TIME_ORDERS.has(normAt(words, end)));

/** "It is over, and after eight years of war the town is empty": a length that leads in a clause is nothing of the one before. */
const opensClause = (words: Words, first: number): boolean =>
  TIME_ORDERS.has(normAt(words, first - 1)) && /^(?:and|but)$/.test(normAt(words, first - 2));

/** "The two sides", "its six plants", "the next two states": known already, and no amount that something has. */
const isDefinite = (word: string): boolean =>
  POSSESSIVES.has(word) ||
  /^(?:first|last|next|past)$/.test(word) ||
  word === 'the' ||
  word === 'these' ||
  word === 'those' ||
  word === "'s";

/** "The 24-year-old said": the age stands for whoever is that old. */
const isSomeoneAged = (words: Words, { end, unit }: RawFigure): boolean =>
  unit === 'a{age}' &&
  normAt(words, end - 1) === 'old' &&
  normAt(words, end - 2) === '-' &&
  (end === words.length || isVerb(words, end));

const CARRYING: ReadonlySet<string> = new Set(['at', 'from', 'to', 'versus']);

/** Only "to" or the like between two figures: they say the same thing of one thing. */
const isCarriedOn = (words: Words, previous: RawFigure, first: number, { kind }: RawFigure): boolean =>
  previous.end === first - 1 &&
  (isInBrackets(words, previous.first, first - 1) ||
    (CARRYING.has(normAt(words, first - 1)) && previous.kind !== 'count' && kind !== 'fraction'));

/** "Varden (20 points, five goals)". */
function isInBrackets(words: Words, previous: number, joint: number): boolean {
  if (!/^(?:,|;|and)$/.test(normAt(words, joint))) return false;
  for (let at = previous - 1; at > Math.max(0, previous - 20); at--) {
    if (normAt(words, at) === '(') return true;
    if (normAt(words, at) === ')' || isVerb(words, at)) return false;
  }
  return false;
}

/** In brackets, or after "or": said once more in another unit. */
function isRepeated(words: Words, end: number, first: number): boolean {
  const phrase = words.slice(end, first).map(({ norm }) => norm);
  if (phrase.length === 0 || phrase.length > 3) return false;
  return (
    phrase[0] === '(' ||
    phrase[0] === '/' ||
    (phrase[0] === ',' && phrase[1] === 'or') ||
    phrase[0] === 'or' ||
    phrase[0] === 'versus'
  );
}
