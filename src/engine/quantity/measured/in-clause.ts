import { detectPhraseAt, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isOwner, isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import { TIME_UNIT_CODES } from '../../lang/en/units.ts';
import type { Words } from '../../layers/layers.ts';
import type { RawFigure } from '../raw-figure.ts';
import { detectApposed } from './apposed.ts';
import { findSubject } from './clause.ts';
import { extendPhrase } from './described.ts';
import { findLikelyVerb, findVerbBefore } from './governing-verb.ts';
import type { MeasureContext, Measured } from './measured.ts';
import { findSubjectBehind } from './subject-behind.ts';
import { findPhraseEndingAt } from './subject-phrase.ts';

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
  if (verb === null) return { measure: detectWithoutVerb(context, first, isCounting, isLength(figure)), holder: null };
  const moved = isCounting ? null : detectMovedObject(context, verb, first, figure);
  if (moved) {
    const holder = findSubject(words, verb, isTime);
    return { measure: moved, holder: holder && holder.end > moved.first && holder.first < moved.end ? null : holder };
  }
  return { measure: isCounting ? detectCounter(context, verb, first) : detectDoer(context, verb), holder: null };
}

/** "With 50 plants, the group is", "Weighing five tons, the truck can". */
function detectOpening(
  context: MeasureContext,
  { end }: RawFigure,
  verb: number | null,
  first: number,
): NounPhrase | null {
  const joint = normAt(context.words, first - 1);
  if (verb === null) return joint === 'with' || joint === 'at' ? findSubjectBehind(context, first - 1, end) : null;
  return /(?:ing|ed)$/.test(normAt(context.words, verb)) ? findSubjectBehind(context, verb, end) : null;
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

/** "It grew, with sales up 5%", "a fall, with the rate at 6%": what stands behind "with" is what the figure is said of. */
function detectBesides({ words, isTime }: MeasureContext, { kind, unit }: RawFigure, first: number): NounPhrase | null {
  if ((kind === 'count' && unit !== null) || !BESIDES.has(normAt(words, first - 1))) return null;
  for (let at = first - 2; at > Math.max(0, first - 12); at--) {
    if (words[at]!.kind === 'mark' && !'-&'.includes(normAt(words, at))) return null;
    if (normAt(words, at) !== 'with') continue;
    // "Pushes the gap with its rival to 7%".
    if (words[at - 1]?.kind === 'word' && !isTime(at - 1) && !isVerb(words, at - 1)) return null;
    const phrase = extendPhrase(words, isTime, detectPhraseAt(words, at + 1));
    return phrase?.end === first - 1 ? phrase : null;
  }
  return null;
}

const BESIDES: ReadonlySet<string> = new Set(['above', 'around', 'at', 'below', 'down', 'near', 'over', 'to', 'up']);

/**
 * "Cut the price by $5", "took a stake for $5 million", "pushed the gap with its rival to 7%", "values the firm at $5
 * million": what is done to something is said of it.
 */
function detectMovedObject(context: MeasureContext, verb: number, first: number, figure: RawFigure): NounPhrase | null {
  const { words, isTime, previous } = context;
  const { kind } = figure;
  const joint = normAt(words, first - 1);
  const word = normAt(words, verb);
  const isMove =
    (joint === 'by' || joint === 'to' || joint === 'from') &&
    (context.words.language.quantityWords.upVerbs.has(word) ||
      context.words.language.quantityWords.downVerbs.has(word) ||
      CHANGING.has(word));
  const isFor = joint === 'for' && kind === 'money';
  if (first - verb < 3) return null;
  if (previous && previous.figure.first > verb && (isMove || isFor)) return isFor ? previous.measured.measure : null;
  if (!isMove && !(isFor && context.words.language.quantityWords.tradeVerbs.has(word)))
    return isFor || (ENDS.has(joint) && !isLength(figure)) ? detectReached(context, verb, first) : null;
  const object = detectPhraseAt(words, verb + 1);
  return object && object.first <= verb + 2 && object.end < first ? extendPhrase(words, isTime, object) : null;
}

const isLength = ({ unit }: RawFigure): boolean => unit !== null && TIME_UNIT_CODES.has(unit);

/** Behind these stands what something was brought to. */
const ENDS: ReadonlySet<string> = new Set(['above', 'at', 'below', 'by', 'down', 'to', 'under', 'up']);

/** The object between a verb and a preposition, with no pause and no amount before it. */
function detectReached({ words, isTime, previous }: MeasureContext, verb: number, first: number): NounPhrase | null {
  const word = normAt(words, verb);
  if (
    words.language.functionWords.auxiliaries.has(word) ||
    CLOSING.has(word) ||
    (normAt(words, first - 1) === 'by' && words.language.quantityWords.scoreWords.has(word))
  )
    return null;
  // "Offered 2,000 shares at $15".
  const isCounted = previous?.figure.kind === 'count' && previous.figure.unit !== null;
  for (let at = verb + 1; at < first - 1; at++) {
    const { kind, norm: word } = words[at]!;
    if (
      (kind === 'number' && !(isCounted && at === previous.figure.first)) ||
      (kind === 'mark' && !isOwner(words, at) && !'-&.'.includes(word))
    )
      return null;
  }
  const object = detectPhraseAt(words, verb + 1);
  if (!object || isTime(object.first) || !isThing(words, verb + 1, object)) return null;
  // "Pushed the gap with its rival to 7%".
  const opens = normAt(words, object.end);
  const end = opens === 'with' ? first - 1 : (extendPhrase(words, isTime, object)?.end ?? object.end);
  // "Saw their income drop by $3,000".
  const isMoved =
    words.language.quantityWords.upVerbs.has(normAt(words, end - 1)) ||
    words.language.quantityWords.downVerbs.has(normAt(words, end - 1));
  return end <= first - 1 && first - end <= MOST_WORDS_BETWEEN
    ? { first: object.first, end: isMoved && end > object.first + 1 ? end - 1 : end }
    : null;
}

const MOST_WORDS_BETWEEN = 5;

/** "Pushed the gap", "lifted Arbo", "sold shares", but "came back", "sat pretty". */
const isThing = (words: Words, index: number, { first, end }: NounPhrase): boolean =>
  first === index + 1 ||
  (first === index && (isCapital(words[first]) || isPlural(normAt(words, end - 1), words.language)));

/** "Closed the day at 5", "hit a low at 5": these leave their object as it is. */
const CLOSING: ReadonlySet<string> = new Set(
  'became close closed closing end ended ending finish finished go goes went hit open opened reach reached remain remained start started'.split(
    ' ',
  ),
);
const CHANGING: ReadonlySet<string> = new Set([
  'boost',
  'brought',
  'bring',
  'hike',
  'hiked',
  'improve',
  'push',
  'pushed',
  'pushing',
  'take',
  'took',
  'trim',
  'trimmed',
]);

const PLACING: ReadonlySet<string> = new Set(
  'across after among around as at before below between beyond during in inside into on onto outside over since than through throughout toward towards under until within without'.split(
    ' ',
  ),
);

/** Right behind its verb: "has 13,000 workers", "delivered about 50 cars". */
function isObject(words: Words, verb: number, first: number): boolean {
  for (let at = verb + 1; at < first; at++) {
    const { norm: word, kind } = words[at]!;
    if (kind === 'mark' && !',%$£€-'.includes(word)) return false;
    // "Opened shops in two towns", but "works in two towns": what is counted is where it happened.
    if (PLACING.has(word) && at === first - 1 && at > verb + 1) return false;
  }
  return true;
}

/** "A pixel pitch as high as 352 μm", "the tablet 16 inch", "a house with two baths". */
function detectWithoutVerb(
  { words, isTime }: MeasureContext,
  first: number,
  isCounting: boolean,
  isLength: boolean,
): NounPhrase | null {
  const joint = normAt(words, first - 1);
  // "Net for the nine months": a length of time says how long, and of nothing how much.
  if (isCounting ? !HAVING.has(joint) : isLength && words.language.functionWords.prepositions.has(joint)) return null;
  let end = first;
  while (
    end > 0 &&
    (words.language.functionWords.prepositions.has(normAt(words, end - 1)) ||
      /^(?:,|as|high|low|or|starting|ranging|down|up|and|\()$/.test(normAt(words, end - 1)))
  )
    end--;
  return end > 0 && !isTime(end - 1) ? findPhraseEndingAt(words, end) : null;
}

const HAVING: ReadonlySet<string> = new Set(['including', 'with', 'without']);
