import type { Span } from '../../../schema/span.ts';
import { isFiniteVerb } from '../../grammar/clause/verb-part.ts';
import { isVerb } from '../../grammar/verb.ts';
import { findFirstWordFrom, normAt } from '../../grammar/words.ts';
import type { Attribution, Word, Words } from '../../layers/layers.ts';

/**
 * Does a date stand in the clause of the cue, and say when it happens? "On Monday Moss said", "Moss, in a letter dated 3 May, said", but not
 * "Moss, who was arrested on Monday, said", "since 2016, Moss says", "the July attack, Moss said".
 */
export function isTimeOfSaying(words: Words, { source, cue, content }: Attribution, timex: Span): boolean {
  const place = (span: Span): Place => ({
    first: findFirstWordFrom(words, span[0]),
    end: findFirstWordFrom(words, span[1]),
  });
  const time = place(timex);
  if (isBoundary(words, time) || isModifier(words, time)) return false;
  const verb = place([cue[0]![0], cue.at(-1)![1]]);
  if (time.first >= verb.first && time.end <= verb.end) return true;
  const subject = source.length ? place([source[0]![0], source.at(-1)![1]]) : verb;
  const frame = { first: Math.min(subject.first, verb.first), end: Math.max(subject.end, verb.end) };
  if (time.first >= subject.first && time.end <= subject.end && subject !== verb) return isDated(words, time);
  if (time.end <= frame.first) return isRelative(words, subject) ? false : isBefore(words, time, frame);
  if (time.first >= frame.end) return isBehind(words, time, frame, content);
  return isBetween(words, time, verb);
}

/** A range of words. */
interface Place {
  readonly first: number;
  readonly end: number;
}

/** "Since 1989", "as of 2016". */
function isBoundary(words: Words, { first }: Place): boolean {
  const { boundaries, boundaryPairs } = words.language.saidAtWords;
  const before = normAt(words, first - 1);
  return boundaries.has(before) || boundaryPairs.has(`${normAt(words, first - 2)} ${before}`);
}

/** "The July 25 call", "Monday's vote"; but "a 2014 interview", "Monday's hearing". */
function isModifier(words: Words, { first, end }: Place): boolean {
  const { determiners, possessives } = words.language.functionWords;
  const before = normAt(words, first - 1);
  const isOwner = normAt(words, end) === "'s";
  const isWithin = determiners.has(before) || possessives.has(before);
  const noun = words[isOwner ? end + 1 : end];
  if (!isOwner && !(isWithin && noun?.kind === 'word' && isNoun(words, noun))) return false;
  return !isSayingNoun(words, noun) && !isSayingNoun(words, words[isOwner ? end + 2 : end + 1]);
}

const isNoun = ({ language: { functionWords } }: Words, { norm }: Word): boolean =>
  !functionWords.prepositions.has(norm) &&
  !functionWords.auxiliaries.has(norm) &&
  !functionWords.clauseOpeners.has(norm);

const isSayingNoun = ({ language }: Words, noun: Word | undefined): boolean =>
  noun !== undefined &&
  (language.saidAtWords.sayingEvents.has(noun.norm) || language.reportingWords.documentNouns.has(noun.norm));

/** In words between a document and its day: "the report into the fire, published on Thursday". */
const DATED_REACH = 3;

/** Within a source: "the report published on Thursday", "an inquiry in December", but "the man arrested on Thursday". */
function isDated(words: Words, { first, end }: Place): boolean {
  if (isSayingNoun(words, words[end])) return true;
  for (let at = first - 1; at >= Math.max(0, first - DATED_REACH); at--) {
    const { norm } = words[at]!;
    if (words.language.saidAtWords.datedForms.has(norm) || isSayingNoun(words, words[at])) return true;
    if (!words.language.functionWords.prepositions.has(norm)) return false;
  }
  return false;
}

const isRelative = (words: Words, { first }: Place): boolean =>
  words.language.functionWords.relatives.has(normAt(words, first));

/** "Asked in December about the report, Moss said": the date stands in a phrase that tells how it came to be said. */
export const isSaidWhile = (words: Words, timex: Span): boolean =>
  words.language.saidAtWords.saidWhileForms.has(normAt(words, segmentStart(words, findFirstWordFrom(words, timex[0]))));

/** "On Monday, Moss said", "rose on Saturday after Moss said". */
function isBefore(words: Words, time: Place, frame: Place): boolean {
  const { sameDayLinks } = words.language.saidAtWords;
  if (time.end + 1 === frame.first && sameDayLinks.has(normAt(words, time.end))) return true;
  if (hasClause(words, time.end, frame.first)) return false;
  const start = segmentStart(words, time.first);
  const { saidWhileForms } = words.language.saidAtWords;
  return saidWhileForms.has(normAt(words, start)) || !hasClause(words, start, time.first);
}

/** "Moss on Monday said", "Moss, in a letter on Monday, said". */
const isBetween = (words: Words, time: Place, verb: Place): boolean =>
  !hasClause(words, segmentStart(words, time.first), time.first) && !hasClause(words, time.end, verb.first);

/** "Moss said on Monday", "“We wait,” Moss said in a letter on Monday"; behind the words said, only after a pause. */
function isBehind(words: Words, time: Place, frame: Place, content: readonly Span[]): boolean {
  const inside = content.filter(([start, end]) => {
    const [first, last] = [findFirstWordFrom(words, start), findFirstWordFrom(words, end)];
    return first >= frame.end && last <= time.first;
  });
  const from = inside.reduce((last, [, end]) => Math.max(last, findFirstWordFrom(words, end)), frame.end);
  const before = words[from - 1];
  if (inside.length > 0 && !PAUSES.has(words[from]?.text ?? '') && before?.kind !== 'mark') return false;
  return isSoonAfter(words, from) || !hasClause(words, from, time.first);
}

const PAUSES: ReadonlySet<string> = new Set([',', '"', '”', '’', "'", '»']);

/** "Tweeted soon after the hearing ended on Tuesday". */
function isSoonAfter(words: Words, from: number): boolean {
  const { soonWords, sameDayLinks } = words.language.saidAtWords;
  return [from - 1, from].some(
    (at) => soonWords.has(words[at]?.norm ?? '') && sameDayLinks.has(words[at + 1]?.norm ?? ''),
  );
}

/** Behind the last mark before a place. */
function segmentStart(words: Words, index: number): number {
  let at = index;
  while (at > 0 && index - at < LONGEST_SEGMENT && words[at - 1]!.kind !== 'mark') at--;
  return at;
}

const LONGEST_SEGMENT = 40;

/** Is there a clause of its own between: a finite verb, or what opens one? */
function hasClause(words: Words, from: number, to: number): boolean {
  if (to - from > LONGEST_SEGMENT) return true;
  const { ownClauseOpeners } = words.language.clauseWords;
  const { relatives } = words.language.functionWords;
  for (let at = from; at < to; at++) {
    const { norm } = words[at]!;
    if (words.language.saidAtWords.datedForms.has(norm)) continue;
    if (ownClauseOpeners.has(norm) || relatives.has(norm)) return true;
    if (isVerb(words, at) && isFiniteVerb(words, at)) return true;
  }
  return false;
}
