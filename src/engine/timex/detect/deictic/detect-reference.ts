import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { withPartOfDay } from '../calendar/with-part-of-day.ts';
import { renderLength } from '../length/read-length.ts';
import { withWeeks } from './detect-weeks-from-day.ts';

/** "Yesterday", "tomorrow morning". */
export function detectNamedDay(words: Words, index: number): Match | null {
  const shift = words.language.timexWords.deicticDays.get(normAt(words, index));
  if (shift === undefined) return null;
  const day: Match = { end: index + 1, sense: { kind: 'shifted', grain: 'day', shift, from: 'publication' } };
  const later = withWeeks(words, day);
  return later === day ? withPartOfDay(words, day) : later;
}

/** "Tonight". */
export const detectTonight = (words: Words, index: number): Match | null =>
  normAt(words, index) === 'tonight' ? { end: index + 1, sense: { kind: 'time', time: 'TNI', day: TODAY } } : null;

const TODAY: Sense = { kind: 'shifted', grain: 'day', shift: 0, from: 'publication' };

const reference = (end: number, value: string): Match => ({ end, sense: { kind: 'fixed', type: 'DATE', value } });

/** "Now", "these days". */
export function detectNow(words: Words, index: number): Match | null {
  const { presentWords, presentPhrases } = words.language.timexWords;
  const word = normAt(words, index);
  const next = normAt(words, index + 1);
  if (presentPhrases.get(word) === next) return reference(index + 2, 'PRESENT_REF');
  // "Now that the war is over" is a reason.
  const isReason = word === 'now' && next === 'that';
  return presentWords.has(word) && !isReason ? reference(index + 1, 'PRESENT_REF') : null;
}

/** "Recently", "more recently". */
export function detectRecently(words: Words, index: number): Match | null {
  const at = normAt(words, index) === 'more' ? index + 1 : index;
  return words.language.timexWords.pastWords.has(normAt(words, at)) ? reference(at + 1, 'PAST_REF') : null;
}

/** "Long ago". */
export const detectLongAgo = (words: Words, index: number): Match | null =>
  normAt(words, index) === 'long' && normAt(words, index + 1) === 'ago' ? reference(index + 2, 'PAST_REF') : null;

/** "Recent months", "the recent weeks": a length without a number. */
export function detectRecentMonths(words: Words, index: number): Match | null {
  const { recentOpeners, units } = words.language.timexWords;
  const at = recentOpeners.has(normAt(words, index)) ? index + 1 : index;
  if (normAt(words, at) !== 'recent') return null;
  const noun = normAt(words, at + 1);
  const unit = units.get(noun);
  if (unit === undefined || !noun.endsWith('s')) return null;
  return { end: at + 2, sense: { kind: 'fixed', type: 'DURATION', value: renderLength({ unit, value: null }) } };
}

/** "In the near future", "in the past"; "for the foreseeable future" is as far as can be seen. */
export function detectTheFuture(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'the') return null;
  const { referenceAdjectives, referenceNouns, referenceFollowers } = words.language.timexWords;
  const at = referenceAdjectives.has(normAt(words, index + 1)) ? index + 2 : index + 1;
  const value = referenceNouns.get(normAt(words, at));
  if (value === undefined) return null;
  // "The future of Europe" and "the past two years" are something else.
  const next = words[at + 1];
  const isNoun = next === undefined || next.kind === 'mark' || referenceFollowers.has(next.norm);
  return isNoun ? reference(at + 1, value) : null;
}
