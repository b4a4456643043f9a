import { findLikelyVerb, findVerbBefore } from '../../grammar/clause/governing-verb.ts';
import { findSubject } from '../../grammar/clause/subject.ts';
import { detectPhraseAt, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isOwner } from '../../grammar/owner.ts';
import { findPhraseEndingAt } from '../../grammar/phrase-before.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isParticipleLike } from '../../grammar/word-classes.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Language } from '../../language/language.ts';
import type { Words } from '../../layers/layers.ts';
import type { RawFigure } from '../raw-figure.ts';
import { detectApposed } from './apposed.ts';
import { extendPhrase } from './extend-phrase.ts';
import type { MeasureContext, Measured } from './measured.ts';
import { findSubjectBehind } from './subject-behind.ts';

/** What the clause before a figure tells of it. */
export function detectInClause(
  context: MeasureContext,
  figure: RawFigure,
  first: number,
  isCounting: boolean,
): Measured {
  const { words, isTime } = context;
  const apposed = detectApposed(context, figure, first) ?? detectBesides(context, figure, first);
  if (apposed) return { measure: apposed, holder: null };
  const sure = findVerbBefore(words, first);
  const opened = detectOpening(context, figure, sure, first);
  if (opened) return { measure: opened, holder: null };
  const verb = sure ?? findLikelyVerb(words, first);
  if (verb === null) return { measure: detectWithoutVerb(context, figure, first, isCounting), holder: null };
  const moved = isCounting ? null : detectMovedObject(context, verb, first, figure);
  if (moved) {
    const holder = findSubject(words, verb, isTime);
    return { measure: moved, holder: holder && holder.end > moved.first && holder.first < moved.end ? null : holder };
  }
  return { measure: isCounting ? detectCounter(context, verb, first) : detectDoer(context, verb), holder: null };
}

/** "It grew, with sales up 5%", "a fall, with the rate at 6%": what stands behind "with" is what the figure is said of. */
function detectBesides({ words, isTime }: MeasureContext, { kind, unit }: RawFigure, first: number): NounPhrase | null {
  const { besidesJoints } = words.language.measureWords;
  if ((kind === 'count' && unit !== null) || !besidesJoints.has(normAt(words, first - 1))) return null;
  for (let at = first - 2; at > Math.max(0, first - WIDTH_BESIDES); at--) {
    if (words[at]!.kind === 'mark' && !'-&'.includes(normAt(words, at))) return null;
    if (normAt(words, at) !== 'with') continue;
    // "Pushes the gap with its rival to 7%".
    if (words[at - 1]?.kind === 'word' && !isTime(at - 1) && !isVerb(words, at - 1)) return null;
    const phrase = extendPhrase(words, isTime, detectPhraseAt(words, at + 1));
    return phrase?.end === first - 1 ? phrase : null;
  }
  return null;
}

const WIDTH_BESIDES = 12;

/** "With 50 plants, the group is", "Weighing five tons, the truck can". */
function detectOpening(
  context: MeasureContext,
  { end }: RawFigure,
  verb: number | null,
  first: number,
): NounPhrase | null {
  const { words } = context;
  if (verb !== null)
    return isParticipleLike(normAt(words, verb), words.language) ? findSubjectBehind(context, verb, end) : null;
  return words.language.measureWords.sentenceOpeners.has(normAt(words, first - 1))
    ? findSubjectBehind(context, first - 1, end)
    : null;
}

/** The subject, or what was measured last where a pronoun stands for it. */
function detectDoer({ words, isTime, previous }: MeasureContext, verb: number): NounPhrase | null {
  const subject = findSubject(words, verb, isTime);
  return subject ?? (previous && previous.figure.first > verb ? previous.measured.measure : null);
}

/** Who has or does what is counted. */
function detectCounter({ words, isTime }: MeasureContext, verb: number, first: number): NounPhrase | null {
  // "It is an eleven with eight changes".
  if (normAt(words, first - 1) === 'with' && words.language.functionWords.beForms.has(normAt(words, verb)))
    return findPhraseEndingAt(words, first - 1);
  return isObject(words, verb, first) ? findSubject(words, verb, isTime) : null;
}

/** Right behind its verb: "has 13,000 workers", "delivered about 50 cars". */
function isObject(words: Words, verb: number, first: number): boolean {
  for (let at = verb + 1; at < first; at++)
    if (words[at]!.kind === 'mark' && !',%$£€-'.includes(words[at]!.norm)) return false;
  // "Opened shops in two towns", but "works in two towns": what is counted is where it happened.
  return first - 1 <= verb + 1 || !words.language.measureWords.placingPrepositions.has(normAt(words, first - 1));
}

/**
 * "Cut the price by $5", "took a stake for $5 million", "pushed the gap with its rival to 7%", "values the firm at $5
 * million": what is done to something is said of it.
 */
function detectMovedObject(context: MeasureContext, verb: number, first: number, figure: RawFigure): NounPhrase | null {
  const { words, isTime, previous } = context;
  if (first - verb < 3) return null;
  const isMove = isMoving(words, verb, first);
  const isFor = normAt(words, first - 1) === 'for' && figure.kind === 'money';
  if (previous && previous.figure.first > verb && (isMove || isFor)) return isFor ? previous.measured.measure : null;
  if (isMove || (isFor && words.language.quantityWords.tradeVerbs.has(normAt(words, verb)))) {
    const object = detectPhraseAt(words, verb + 1);
    return object && object.first <= verb + 2 && object.end < first ? extendPhrase(words, isTime, object) : null;
  }
  return isFor || isReaching(words, figure, first) ? detectReached(context, verb, first) : null;
}

/** "Cut … by", "boost … to". */
function isMoving(words: Words, verb: number, first: number): boolean {
  const { measureWords } = words.language;
  const word = normAt(words, verb);
  return (
    measureWords.movePrepositions.has(normAt(words, first - 1)) &&
    (isChange(word, words.language) || measureWords.movingVerbs.has(word))
  );
}

/** "Rose", "cut": goes up or down. */
const isChange = (word: string, { quantityWords }: Language): boolean =>
  quantityWords.upVerbs.has(word) || quantityWords.downVerbs.has(word);

/** Behind a preposition stands what something was brought to: "values the firm at $5 million". */
const isReaching = (words: Words, figure: RawFigure, first: number): boolean =>
  words.language.measureWords.endPrepositions.has(normAt(words, first - 1)) && !isLength(words.language, figure);

const isLength = ({ units }: Language, { unit }: RawFigure): boolean => unit !== null && units.timeUnitCodes.has(unit);

/** The object between a verb and a preposition, with no pause and no amount before it. */
function detectReached(context: MeasureContext, verb: number, first: number): NounPhrase | null {
  const { words, isTime } = context;
  if (!canReach(words, verb, first) || !isUnbroken(context, verb, first)) return null;
  const object = detectPhraseAt(words, verb + 1);
  if (!object || isTime(object.first) || !isThing(words, verb + 1, object)) return null;
  // "Pushed the gap with its rival to 7%".
  const end =
    normAt(words, object.end) === 'with' ? first - 1 : (extendPhrase(words, isTime, object)?.end ?? object.end);
  if (end > first - 1 || first - end > MOST_WORDS_BETWEEN) return null;
  // "Saw their income drop by $3,000".
  const isMoved = end > object.first + 1 && isChange(normAt(words, end - 1), words.language);
  return { first: object.first, end: isMoved ? end - 1 : end };
}

const MOST_WORDS_BETWEEN = 5;

/** "Closed the day at 5", "beat Arbo by 3": these leave their object as it is. */
function canReach(words: Words, verb: number, first: number): boolean {
  const { functionWords, measureWords, quantityWords } = words.language;
  const word = normAt(words, verb);
  if (functionWords.auxiliaries.has(word) || measureWords.closingVerbs.has(word)) return false;
  return normAt(words, first - 1) !== 'by' || !quantityWords.scoreWords.has(word);
}

/** Does no pause and no amount stand between a verb and the preposition before a figure? */
function isUnbroken({ words, previous }: MeasureContext, verb: number, first: number): boolean {
  // "Offered 2,000 shares at $15".
  const counted = previous?.figure.kind === 'count' && previous.figure.unit !== null ? previous.figure.first : null;
  for (let at = verb + 1; at < first - 1; at++) {
    const { kind, norm } = words[at]!;
    if (kind === 'number' && at !== counted) return false;
    if (kind === 'mark' && !isOwner(words, at) && !'-&.'.includes(norm)) return false;
  }
  return true;
}

/** "Pushed the gap", "lifted Arbo", "sold shares", but "came back", "sat pretty". */
const isThing = (words: Words, index: number, { first, end }: NounPhrase): boolean =>
  first === index + 1 ||
  (first === index && (isCapital(words[first]) || isPlural(normAt(words, end - 1), words.language)));

/** "A pixel pitch as high as 352 μm", "the tablet 16 inch", "a house with two baths". */
function detectWithoutVerb(
  { words, isTime }: MeasureContext,
  figure: RawFigure,
  first: number,
  isCounting: boolean,
): NounPhrase | null {
  const { functionWords, measureWords } = words.language;
  const joint = normAt(words, first - 1);
  // "Net for the nine months": a length of time says how long, and of nothing how much.
  const isElse = isCounting
    ? !measureWords.havingPrepositions.has(joint)
    : isLength(words.language, figure) && functionWords.prepositions.has(joint);
  if (isElse) return null;
  let end = first;
  while (end > 0 && isLeadingToFigure(normAt(words, end - 1), words.language)) end--;
  return end > 0 && !isTime(end - 1) ? findPhraseEndingAt(words, end) : null;
}

/** "As high as", "ranging from", "(". */
const isLeadingToFigure = (word: string, { functionWords, measureWords }: Language): boolean =>
  word === ',' || word === '(' || functionWords.prepositions.has(word) || measureWords.figureLeads.has(word);
