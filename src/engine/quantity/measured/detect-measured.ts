import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { LIGHT_NOUNS } from '../../lang/en/quantity-words.ts';
import { TIME_UNIT_CODES } from '../../lang/en/units.ts';
import { type Piece, wordAt } from '../../numeral/pieces.ts';
import type { RawFigure } from '../detect/raw-figure.ts';
import { skipModifier } from '../modifier.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isVerb, PREPOSITION_LIKE } from '../verb.ts';
import { findSubject } from './clause.ts';
import { findVerbBefore } from './governing-verb.ts';
import { detectBehind, detectBehindNoun, findHeadBefore } from './described.ts';
import { isSubject } from './figure-subject.ts';
import { detectInClause } from './in-clause.ts';
import type { MeasureContext, Measured } from './measured.ts';
import { findSubjectBehind } from './subject-behind.ts';

type Pieces = readonly Piece[];

const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word);

const NOTHING: Measured = { measure: null, holder: null };

/**
 * What a figure measures, where the words around it tell. In the order that readers use: what stands behind it ("69
 * percent of Ukrainians", "a 6kW motor"), the noun that it belongs to ("a range of 400 km"), the thing that was moved ("cut
 * the price by $5"), and the subject of its clause.
 */
export function detectMeasured(context: MeasureContext, figure: RawFigure): Measured {
  const { pieces, previous } = context;
  // "Nine days later he left", "two months ago"; "one of the best players" is no amount of anything.
  if (isTimeDistance(pieces, figure) || (figure.isOf && figure.value === 1)) return NOTHING;
  const isCounting = figure.kind === 'count' && figure.unit !== null;
  let first = skipModifier(pieces, figure.first);
  const own = isCounting ? detectBehindNoun(context, figure) : detectBehind(context, figure);
  if (own) return { measure: own, holder: detectHolder(context, first, own) };
  if (previous && isSameAgain(context, previous.figure, first, figure)) return previous.measured;
  if (isUnmeasured(context, figure, first, isCounting)) return NOTHING;
  if (wordAt(pieces, first - 1) === 'of') {
    // "Two of the 20 workers".
    if (previous && previous.figure.end >= first - 1) return NOTHING;
    const head = findHeadBefore(pieces, first - 1);
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
  if (!isCounting) return false;
  return isDefinite(wordAt(pieces, first)) || isDefinite(wordAt(pieces, first - 1));
}

const TIME_DISTANCES: ReadonlySet<string> = new Set(['ago', 'away', 'earlier', 'later']);
const TIME_ORDERS: ReadonlySet<string> = new Set(['after', 'before', 'since']);

/** "Two years later", "two days after voters went". */
const isTimeDistance = (pieces: Pieces, { end, unit }: RawFigure): boolean =>
  TIME_DISTANCES.has(wordAt(pieces, end)) ||
  (unit !== null && TIME_UNIT_CODES.has(unit) && TIME_ORDERS.has(wordAt(pieces, end)));

const isCompared = (pieces: Pieces, first: number): boolean =>
  /^(?:against|than|to|versus|vs|with)$/.test(wordAt(pieces, first - 1)) &&
  /^(?:as|compared|compares|more|less|fewer|higher|lower)$/.test(wordAt(pieces, first - 2));

/** The subject of the clause that has a measure as its object, with no pause between. */
function detectHolder(context: MeasureContext, first: number, measure: NounPhrase): NounPhrase | null {
  const { pieces, isTime, previous } = context;
  // "Rose 3%, compared with 5% for the index": the subject has the other figure.
  if (isCompared(pieces, first)) return null;
  const verb = findVerbBefore(pieces, first);
  // "With $5 million in sales, Arbo is".
  if (verb === null)
    return wordAt(pieces, first - 1) === 'with' ? findSubjectBehind(context, first - 1, measure.end) : null;
  for (let at = verb + 1; at < first; at++) {
    const { kind, word } = pieces[at]!;
    if (kind === 'mark' && !'-$£€'.includes(word)) return null;
  }
  const subject = withoutFigure(pieces, findSubject(pieces, verb, isTime), previous?.figure ?? null);
  return subject && (subject.end <= measure.first || subject.first >= measure.end) ? subject : null;
}

/** "the tablet 16 inch is worth $2000": the figure before is no part of the subject. */
function withoutFigure(
  pieces: Pieces,
  phrase: NounPhrase | null,
  figure: RawFigure | null,
  isCounting = false,
): NounPhrase | null {
  if (!phrase || !figure || figure.end <= phrase.first || figure.first >= phrase.end) return phrase;
  // "40 points on top of the fees that range".
  if (figure.first <= phrase.first) {
    let from = figure.end;
    // "The seven family members from Texas have": the counted noun is the subject.
    if (figure.kind === 'count' && figure.unit && !figure.isOf && !isCounting)
      from = Math.max(figure.first + 1, from - figure.unit.split(' ').length);
    while (from < phrase.end && isJoint(wordAt(pieces, from))) from++;
    return from < phrase.end ? { first: from, end: phrase.end } : null;
  }
  if (figure.end < phrase.end) return phrase;
  // "It holds shares, including 100,000 shares bought for $5": what was counted is the thing.
  if (PREPOSITION_LIKE.has(wordAt(pieces, phrase.first)) && figure.kind === 'count' && figure.unit)
    return { first: Math.max(figure.first + 1, figure.end - figure.unit.split(' ').length), end: phrase.end };
  // "The gap in the two counties".
  if (figure.kind === 'count' && figure.unit) return phrase;
  let { first: end } = figure;
  while (end > phrase.first && isJoint(wordAt(pieces, end - 1))) end--;
  return end > phrase.first ? { first: phrase.first, end } : null;
}

const isJoint = (word: string): boolean =>
  PREPOSITION_LIKE.has(word) ||
  PREPOSITIONS.has(word) || isDeterminer(word) || word === 'and' || word === 'or' || word === ',';

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
  CARRYING.has(wordAt(pieces, first - 1)) &&
  previous.end === first - 1 &&
  previous.kind !== 'count' &&
  kind !== 'fraction';

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
