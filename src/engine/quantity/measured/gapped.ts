import { detectPhraseAt, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isAdjective, isAdverb, isParticipleLike, isPastLike } from '../../grammar/word-classes.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { isBoundWord } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';
import { extendPhrase } from './extend-phrase.ts';
import type { MeasureContext, Measured } from './measured.ts';

/**
 * "Sales were $4m, costs $3m and the loss $1m", "the tower is 90 metres high, the church 60": the verb is said once, and each figure has a
 * subject of its own. Of "the house has a value of $2m, the land $1m" it is the value again, of the land.
 */
export function detectGapped(context: MeasureContext, figure: RawFigure, first: number): Measured | null {
  const { words, previous } = context;
  if (!previous || !isAlike(previous.figure, figure) || !isClosed(words, figure.end)) return null;
  // "Followed by Rubio at 13% and Carson at 12%": the preposition shows it, whatever the first was said of.
  if (!previous.measured.measure && !isLed(words, first)) return null;
  const subject = findSubject(context, skipTail(context, previous), first);
  if (subject === null) return null;
  return previous.measured.holder === null || !previous.measured.measure
    ? { measure: subject, holder: null }
    : { measure: previous.measured.measure, holder: subject };
}

type Previous = NonNullable<MeasureContext['previous']>;

/** "Oil gained $2 and the pound 1 percent". */
const isAlike = (before: RawFigure, { kind }: RawFigure): boolean =>
  before.kind === kind || (canMove(before.kind) && canMove(kind));

const canMove = (kind: RawFigure['kind']): boolean => kind === 'money' || kind === 'percent';

/** "Arbo by 2.6%". */
const isLed = (words: Words, first: number): boolean =>
  words.language.measureWords.gapPrepositions.has(normAt(words, first - 1));

/** Nothing is said of it behind: "the church 60 metres high,", "rice 11%.", "the rest $3 in May". */
function isClosed(words: Words, end: number): boolean {
  const { functionWords, quantityWords } = words.language;
  const next = words[quantityWords.sizeAdjectives.has(normAt(words, end)) ? end + 1 : end];
  if (next === undefined) return true;
  if (next.kind === 'mark') return '.,;!?)'.includes(next.text);
  return quantityWords.gapJoints.has(next.norm) || (functionWords.prepositions.has(next.norm) && next.norm !== 'of');
}

/** Over "of soot", "high", "last year" and "in May" behind the figure before. */
function skipTail({ words, isTime }: MeasureContext, { figure, measured: { measure } }: Previous): number {
  const { functionWords, quantityWords } = words.language;
  let at = measure && measure.first > figure.end && measure.first < figure.end + 3 ? measure.end : figure.end;
  if (quantityWords.sizeAdjectives.has(normAt(words, at))) at++;
  if (functionWords.prepositions.has(normAt(words, at)) && isTime(at + 1)) at++;
  while (at < words.length && isTime(at)) at++;
  return at;
}

/** A noun phrase and nothing else between the joint and the figure: "costs", "Arbo by". */
function findSubject({ words, isTime }: MeasureContext, joint: number, first: number): NounPhrase | null {
  const start = skipJoints(words, joint);
  const end = isLed(words, first) ? first - 1 : first;
  if (start === joint || start >= end || isTime(start)) return null;
  const phrase = extendPhrase(words, isTime, detectPhraseAt(words, start));
  const subject = phrase && phrase.end >= end ? { first: phrase.first, end } : findLikeVerb(words, phrase, start, end);
  if (subject === null || isTime(end - 1) || !isName(words, subject, start)) return null;
  return isVerbAlone(words, joint, subject) ? null : subject;
}

/** Over ",", "and", ", while". */
function skipJoints(words: Words, index: number): number {
  const { gapJoints } = words.language.quantityWords;
  let at = index;
  while (at < index + 2 && (/^[,;]$/.test(normAt(words, at)) || gapJoints.has(normAt(words, at)))) at++;
  return at;
}

/** "Costs $3m", "bank shares 4%", "board 5 percent": a noun right before the figure that could be a verb. */
function findLikeVerb(words: Words, phrase: NounPhrase | null, start: number, end: number): NounPhrase | null {
  const { mixedPresents, mixedVerbs } = words.language.verbWords;
  const last = normAt(words, end - 1);
  if ((phrase?.end ?? start) !== end - 1 || !(mixedPresents.has(last) || mixedVerbs.has(last))) return null;
  return { first: phrase?.first ?? start, end };
}

/** "It earns $4m and costs $3m": behind a bare "and" it is a verb, unless the part before had none either. */
const isVerbAlone = (words: Words, joint: number, { first, end }: NounPhrase): boolean =>
  first === end - 1 &&
  words.language.verbWords.mixedPresents.has(normAt(words, first)) &&
  normAt(words, first - 1) === 'and' &&
  first - 1 === joint &&
  !isInList(words, joint);

const MOST_IN_PART = 6;

/** Does the part before a place have a subject without a verb too? */
function isInList(words: Words, end: number): boolean {
  for (let at = end - 1; at > Math.max(0, end - MOST_IN_PART); at--) {
    if (normAt(words, at) === ',') return true;
    if (isVerb(words, at)) return normAt(words, at - 1) === ',';
  }
  return false;
}

/** "Plus $3m", "a record $3m", "then $3" and "another $3m" name nothing; "the fine" and "the second" do. */
function isName(words: Words, { first, end }: NounPhrase, start: number): boolean {
  const last = normAt(words, end - 1);
  const { amountWords, lightNouns, comparedCounts } = words.language.quantityWords;
  if (amountWords.has(last) || lightNouns.has(last) || comparedCounts.has(last)) return false;
  if (words[first]!.kind !== 'word' || isBoundWord(last, words.language) || isAdverb(last, words.language))
    return false;
  if (words.language.functionWords.prepositions.has(last)) return false;
  const isDefinite = first > start && !words.language.functionWords.indefiniteArticles.has(normAt(words, start));
  return isDefinite || !(isAdjective(last, words.language) || isDone(words, first) || isDone(words, end - 1));
}

/** "Killed 12 people and wounded 30", "a rise of $5, helping firms by $3". */
const isDone = (words: Words, index: number): boolean =>
  isParticipleLike(normAt(words, index), words.language) ||
  isPastLike(normAt(words, index), words.language) ||
  words.language.verbWords.irregularPasts.has(normAt(words, index)) ||
  words.language.quantityWords.casualtyVerbs.has(normAt(words, index));
