import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Sense, TimeMention } from '../../sense.ts';

type Tense = TimeMention['tense'];

/** How far a verb may stand from its time. */
const CLAUSE_WIDTH = 10;

/** Whether the words around a time speak of what is to come ("will meet Tuesday") or of what is over ("met Tuesday"). */
export function detectTense(words: Words, index: number, sense: Sense): Tense {
  const isWeekday = isOfWeekday(sense);
  if (isWeekday && isAsSoonAs(words, index)) return 'future';
  // "A service planned for Saturday was canceled."
  if (isWeekday && ['was', 'were'].includes(normAt(words, index + 1))) return 'past';
  // "Would appeal against Wednesday's ruling."
  if (
    isWeekday &&
    normAt(words, index + 1) === "'s" &&
    words.language.timexWords.doneNouns.has(normAt(words, index + 2))
  )
    return 'past';
  const before = normAt(words, index - 1);
  const isUntil = before === 'until' || before === 'till';
  for (let at = index - 1; at >= Math.max(0, index - CLAUSE_WIDTH); at--) {
    const { norm: word } = words[at]!;
    if (word === ';' || word === ':') break;
    // "Had been scheduled to expire Friday."
    if (words.language.timexWords.futureCues.has(word))
      return isWeekday && normAt(words, at - 2) === 'had' ? 'past' : 'future';
    if (isWeekday && (isToBe(words, at) || (isUntil && words.language.timexWords.puttingOff.has(word))))
      return 'future';
    const isOver = words.language.timexWords.pastCues.has(word) || (isWeekday && isPastVerb(words, at));
    // "Would be held on Jan. 15".
    if (!isOver || normAt(words, at - 1) === 'be') continue;
    // "Was extended to Jan. 15", "spoke of the Jan. 15 deadline": the day is none on which it happened.
    return sense.kind === 'calendar' && sense.day !== null && words.language.timexWords.aheadWords.has(before)
      ? null
      : 'past';
  }
  if (!isWeekday) return null;
  // "The relatives have until Tuesday", but "Until Thursday, nobody knew".
  if (isUntil) return index > 1 ? 'future' : null;
  return isOpening(words, index) ? detectComing(words, index) : null;
}

/** Which Tuesday it is hangs on the verb alone, so more words are asked there than for a month or a day. */
const isOfWeekday = (sense: Sense): boolean =>
  (sense.kind === 'weekday' && (sense.shift === null || sense.shift === 0)) ||
  (sense.kind === 'time' && sense.day !== null && isOfWeekday(sense.day));

/** "As early as Tuesday", "as soon as Friday". */
const isAsSoonAs = (words: Words, index: number): boolean =>
  normAt(words, index - 1) === 'as' && normAt(words, index - 3) === 'as';

/** "The ministers are to meet Friday". */
const isToBe = (words: Words, at: number): boolean =>
  normAt(words, at) === 'to' && ['is', 'are'].includes(normAt(words, at - 1));

/** "Announced Wednesday", "he said Tuesday"; but "the proposed talks" and "long-delayed" are no verbs. */
function isPastVerb(words: Words, at: number): boolean {
  const piece = words[at]!;
  if (words.language.timexWords.overCues.has(piece.norm)) return true;
  if (piece.kind !== 'word' || !/[^e]ed$/.test(piece.norm) || isCapital(piece)) return false;
  const before = normAt(words, at - 1);
  return (
    before !== '-' &&
    !words.language.functionWords.determiners.has(before) &&
    !words.language.functionWords.possessives.has(before)
  );
}

/** Does the time open its sentence? "On Tuesday, …". */
const isOpening = (words: Words, index: number): boolean =>
  index === 0 || (index === 1 && ['on', 'and', 'but'].includes(normAt(words, 0)));

/** "On Tuesday, the league plans to hold a conference": the first verb behind decides. */
function detectComing(words: Words, index: number): Tense {
  for (let at = index + 1; at < Math.min(words.length, index + 2 * CLAUSE_WIDTH); at++) {
    if (words.language.timexWords.comingCues.has(normAt(words, at))) return 'future';
    // "On Tuesday, the mayor says he will go."
    if (
      words.language.timexWords.pastCues.has(normAt(words, at)) ||
      isPastVerb(words, at) ||
      normAt(words, at) === 'says'
    )
      return null;
  }
  return null;
}
