import { skipTimeBefore } from '../../grammar/clause/time-beside.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isOwner } from '../../grammar/owner.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isAdverb } from '../../grammar/word-classes.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';
import { detectBehind, detectBehindNoun, findHeadBefore } from './described.ts';
import { isSubject } from './figure-subject.ts';
import { detectGapped } from './gapped.ts';
import { detectHolder, withOwner } from './holder.ts';
import { detectInClause } from './in-clause.ts';
import type { MeasureContext, Measured } from './measured.ts';
import { withoutFigure } from './without-figure.ts';

const NOTHING: Measured = { measure: null, holder: null };

/**
 * What a figure measures, where the words around it tell. In the order that readers use: what stands behind it ("69
 * percent of Ukrainians", "a 6kW motor"), the noun that it belongs to ("a range of 400 km"), the thing that was moved ("cut
 * the price by $5"), and the subject of its clause.
 */
export function detectMeasured(context: MeasureContext, figure: RawFigure): Measured {
  const { words, previous } = context;
  // "Nine days later he left", "two months ago"; "one of the best players" is no amount of anything.
  if (isTimeDistance(words, figure) || (figure.isOf && figure.value === 1)) return NOTHING;
  const isCounting = figure.kind === 'count' && figure.unit !== null;
  const first = skipModifier(words, figure.first);
  const own = isCounting ? detectBehindNoun(context, figure) : detectBehind(context, figure);
  if (own) {
    const measure = withOwner(context, figure, own);
    return { measure, holder: isSaidOf(context, figure, measure) ? null : detectHolder(context, first, own) };
  }
  const gapped = detectGapped(context, figure, first);
  if (gapped) return gapped;
  if (previous && isSameAgain(context, previous.figure, first, figure)) return previous.measured;
  const whole = isCounting ? detectWhole(context, figure, first) : null;
  if (whole) return { measure: whole, holder: null };
  if (isUnmeasured(context, figure, first, isCounting)) return NOTHING;
  return detectBefore(context, figure, skipRangeOpening(words, figure, first), isCounting);
}

/** "Hale insists 5 percent of homes are empty", "insists the town's 5% target is a floor": of what is the subject itself nobody else has it. */
const isSaidOf = ({ words, isTime }: MeasureContext, figure: RawFigure, { first, end }: NounPhrase): boolean =>
  isSubject(words, isTime, {
    ...figure,
    first: Math.min(figure.first, first),
    end: Math.max(figure.end, end),
  });

/** "The town's four reservoirs", "relations between the two countries", "Port Arbo with 40 ships": what has those that are counted. */
function detectWhole({ words, isTime, previous }: MeasureContext, figure: RawFigure, first: number): NounPhrase | null {
  if (isOwner(words, first - 1)) return isTime(first - 2) ? null : findHeadBefore(words, first - 1);
  const joint = words.language.functionWords.determiners.has(normAt(words, first - 1)) ? first - 2 : first - 1;
  const before = words[joint - 1];
  if (figure.isOf || before?.kind !== 'word' || isVerb(words, joint - 1) || isTime(joint - 1)) return null;
  // "Split evenly between the two", "came second with 40 ships".
  if (isAdverb(before.norm, words.language)) return null;
  const isJoined =
    normAt(words, joint) === 'with'
      ? isCapital(before)
      : words.language.measureWords.wholePrepositions.has(normAt(words, joint));
  return isJoined && !(previous && previous.figure.end >= joint) ? findHeadBefore(words, joint) : null;
}

/** "Claims of between $3 and $5". */
const skipRangeOpening = (words: Words, { range }: RawFigure, first: number): number =>
  range && normAt(words, first - 1) === 'between' && normAt(words, first - 2) === 'of' ? first - 1 : first;

/** What stands before a figure: its head noun, or what its clause tells. */
function detectBefore(context: MeasureContext, figure: RawFigure, start: number, isCounting: boolean): Measured {
  const { words, isTime, previous } = context;
  let first = start;
  if (normAt(words, first - 1) === 'of') {
    // "Two of the 20 workers".
    if (previous && previous.figure.end >= first - 1) return NOTHING;
    // "Earnings a year earlier of $3 million".
    const head = findHeadBefore(words, skipTimeBefore(words, first - 1, isTime));
    if (head && !words.language.quantityWords.lightNouns.has(normAt(words, head.end - 1)))
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

const MOST_WORDS_BEFORE_REPEATED = 3;

/** In brackets, or after "or": said once more in another unit. */
function isRepeated(words: Words, end: number, first: number): boolean {
  if (first <= end || first - end > MOST_WORDS_BEFORE_REPEATED) return false;
  const opening = normAt(words, end);
  if (opening === ',') return first > end + 1 && normAt(words, end + 1) === 'or';
  return opening === '(' || opening === '/' || words.language.measureWords.repeatOpeners.has(opening);
}

/** Only "to" or the like between two figures: they say the same thing of one thing. */
const isCarriedOn = (words: Words, previous: RawFigure, first: number, { kind }: RawFigure): boolean =>
  previous.end === first - 1 &&
  (isInBrackets(words, previous.first, first - 1) ||
    (words.language.measureWords.carryingWords.has(normAt(words, first - 1)) &&
      previous.kind !== 'count' &&
      kind !== 'fraction'));

const WIDTH_OF_BRACKETS = 20;

/** "Varden (20 points, five goals)". */
function isInBrackets(words: Words, previous: number, joint: number): boolean {
  if (!/^(?:[,;]|and)$/.test(normAt(words, joint))) return false;
  for (let at = previous - 1; at > Math.max(0, previous - WIDTH_OF_BRACKETS); at--) {
    if (normAt(words, at) === '(') return true;
    if (normAt(words, at) === ')' || isVerb(words, at)) return false;
  }
  return false;
}

/** Of nothing that is named: ages that stand for someone, what is known already, what does something itself. */
function isUnmeasured(
  { words, isTime }: MeasureContext,
  figure: RawFigure,
  first: number,
  isCounting: boolean,
): boolean {
  if (isSomeoneAged(words, figure) || (figure.kind !== 'measure' && isSubject(words, isTime, figure))) return true;
  if (isTimeUnit(words, figure) && (isOwnedTime(words, figure) || opensClause(words, first))) return true;
  return isCounting && (isDefinite(words, first) || isDefinite(words, first - 1));
}

const isTimeUnit = ({ language }: Words, { unit }: RawFigure): boolean =>
  unit !== null && language.units.timeUnitCodes.has(unit);

/** "Two years later", "two days after voters went". */
function isTimeDistance(words: Words, figure: RawFigure): boolean {
  const { timeDistances, timeOrders } = words.language.measureWords;
  const next = normAt(words, figure.end);
  return timeDistances.has(next) || (isTimeUnit(words, figure) && timeOrders.has(next));
}

/** "During her four years there". */
const isOwnedTime = (words: Words, { first }: RawFigure): boolean =>
  words.language.functionWords.possessives.has(normAt(words, first - 1));

/** "It is over, and after eight years of war the town is empty": a length that leads in a clause is nothing of the one before. */
const opensClause = (words: Words, first: number): boolean =>
  words.language.measureWords.timeOrders.has(normAt(words, first - 1)) &&
  words.language.measureWords.clauseJoints.has(normAt(words, first - 2));

/** "The two sides", "its six plants", "the next two states": known already, and no amount that something has. */
function isDefinite(words: Words, index: number): boolean {
  const word = normAt(words, index);
  const { functionWords, measureWords } = words.language;
  return word === "'s" || functionWords.possessives.has(word) || measureWords.definiteWords.has(word);
}

/** "The 24-year-old said": the age stands for whoever is that old. */
const isSomeoneAged = (words: Words, { end, unit }: RawFigure): boolean =>
  unit === 'a{age}' &&
  normAt(words, end - 1) === 'old' &&
  normAt(words, end - 2) === '-' &&
  (end === words.length || isVerb(words, end));
