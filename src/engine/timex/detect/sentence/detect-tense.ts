import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Sense, TimeMention } from '../../sense.ts';

type Tense = TimeMention['tense'];

/** How far a verb may stand from its time. */
const CLAUSE_WIDTH = 10;

/**
 * Whether the words around a time speak of what is to come ("will meet Tuesday") or of what is over ("met Tuesday"). Which
 * Tuesday it is hangs on the verb alone, so more words are asked there than for a month or a day.
 */
export function detectTense(words: Words, index: number, sense: Sense): Tense {
  const isWeekday = isOfWeekday(sense);
  const beside = isWeekday ? detectBeside(words, index) : null;
  if (beside) return beside;
  const verb = detectVerbBefore(words, index, sense, isWeekday);
  if (verb !== undefined) return verb;
  // "In June it will shut."
  if (!isWeekday) return isOpening(words, index) && detectVerbBehind(words, index) === 'future' ? 'future' : null;
  // "The relatives have until Tuesday", but "Until Thursday, nobody knew".
  if (isBehindUntil(words, index)) return index > 1 ? 'future' : null;
  return isOpening(words, index) ? detectVerbBehind(words, index) : null;
}

const isOfWeekday = (sense: Sense): boolean =>
  (sense.kind === 'weekday' && (sense.shift === null || sense.shift === 0)) ||
  (sense.kind === 'time' && sense.day !== null && isOfWeekday(sense.day));

/** What stands right beside a weekday. */
function detectBeside(words: Words, index: number): Tense {
  const { overBehind, doneNouns } = words.language.timexWords;
  // "As early as Tuesday", "as soon as Friday".
  if (normAt(words, index - 1) === 'as' && normAt(words, index - 3) === 'as') return 'future';
  // "A service planned for Saturday was canceled."
  if (overBehind.has(normAt(words, index + 1))) return 'past';
  // "Would appeal against Wednesday's ruling."
  return normAt(words, index + 1) === "'s" && doneNouns.has(normAt(words, index + 2)) ? 'past' : null;
}

/** The nearest word of its clause that tells; null where that one leaves it open, undefined where none tells. */
function detectVerbBefore(words: Words, index: number, sense: Sense, isWeekday: boolean): Tense | undefined {
  for (let at = index - 1; at >= Math.max(0, index - CLAUSE_WIDTH); at--) {
    const { norm } = words[at]!;
    if (norm === ';' || norm === ':') return undefined;
    const isPastPlan = isWeekday && normAt(words, at - 2) === 'had';
    // "Will meet Tuesday", but "had been scheduled to expire Friday".
    if (words.language.timexWords.futureCues.has(norm)) return isPastPlan ? 'past' : 'future';
    if (isWeekday && isAhead(words, at, index)) return 'future';
    if (isOver(words, at, isWeekday)) return isDayAhead(words, index, sense) ? null : 'past';
  }
  return undefined;
}

/** "The ministers are to meet Friday", "extended its deadline until Tuesday". */
function isAhead(words: Words, at: number, index: number): boolean {
  const { toBeForms, puttingOff } = words.language.timexWords;
  const { norm } = words[at]!;
  if (norm === 'to') return toBeForms.has(normAt(words, at - 1));
  return puttingOff.has(norm) && isBehindUntil(words, index);
}

const isBehindUntil = (words: Words, index: number): boolean =>
  words.language.timexWords.untilWords.has(normAt(words, index - 1));

/** "Met Tuesday"; but not "would be held on Jan. 15". */
const isOver = (words: Words, at: number, isWeekday: boolean): boolean =>
  (words.language.timexWords.pastCues.has(words[at]!.norm) || (isWeekday && isPastVerb(words, at))) &&
  normAt(words, at - 1) !== 'be';

/** "Was extended to Jan. 15", "spoke before the Jan. 15 deadline": the day is none on which it happened. */
const isDayAhead = (words: Words, index: number, sense: Sense): boolean =>
  sense.kind === 'calendar' && sense.day !== null && words.language.timexWords.aheadWords.has(normAt(words, index - 1));

/** "Announced Wednesday", "he said Tuesday"; but "the proposed talks" and "long-delayed" are no verbs. */
function isPastVerb(words: Words, at: number): boolean {
  const { norm, kind } = words[at]!;
  if (words.language.timexWords.overCues.has(norm)) return true;
  if (kind !== 'word' || !/[^e]ed$/.test(norm) || isCapital(words[at])) return false;
  const { determiners, possessives } = words.language.functionWords;
  const before = normAt(words, at - 1);
  return before !== '-' && !determiners.has(before) && !possessives.has(before);
}

/** Does the time open its sentence? "On Tuesday, …". */
const isOpening = (words: Words, index: number): boolean =>
  index === 0 || (index === 1 && words.language.timexWords.sentenceOpeners.has(normAt(words, 0)));

/** "On Tuesday, the league plans to hold a conference": the first verb behind decides. */
function detectVerbBehind(words: Words, index: number): Tense {
  const { comingCues, pastCues } = words.language.timexWords;
  for (let at = index + 1; at < Math.min(words.length, index + 2 * CLAUSE_WIDTH); at++) {
    const { norm } = words[at]!;
    if (comingCues.has(norm)) return 'future';
    // "On Tuesday, the mayor says he will go."
    if (pastCues.has(norm) || isPastVerb(words, at) || norm === 'says') return null;
  }
  return null;
}
