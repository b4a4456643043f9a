import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { withPartOfDay } from '../calendar/with-part-of-day.ts';
import { renderLength } from '../length/read-length.ts';

/** "Now", "recently", "the future", "yesterday", "tonight". */
export function detectReference(words: Words, index: number): Match | null {
  const word = normAt(words, index);
  const days = words.language.timexWords.deicticDays.get(word);
  if (days !== undefined)
    return withPartOfDay(words, index + 1, { kind: 'shifted', grain: 'day', shift: days, from: 'publication' });
  if (word === 'tonight') return { end: index + 1, sense: { kind: 'time', time: 'TNI', day: today } };
  if (words.language.timexWords.presentWords.has(word)) {
    // "Now that the war is over" is a reason.
    return word === 'now' && normAt(words, index + 1) === 'that'
      ? null
      : { end: index + 1, sense: fixed('PRESENT_REF') };
  }
  if (words.language.timexWords.presentPhrases.get(word) === normAt(words, index + 1))
    return { end: index + 2, sense: fixed('PRESENT_REF') };
  if (words.language.timexWords.pastWords.has(word)) return { end: index + 1, sense: fixed('PAST_REF') };
  if (word === 'long' && normAt(words, index + 1) === 'ago') return { end: index + 2, sense: fixed('PAST_REF') };
  if (word === 'more' && words.language.timexWords.pastWords.has(normAt(words, index + 1)))
    return { end: index + 2, sense: fixed('PAST_REF') };
  return detectRecent(words, index) ?? (word === 'the' ? detectTheFuture(words, index) : null);
}

const today: Sense = { kind: 'shifted', grain: 'day', shift: 0, from: 'publication' };

const fixed = (value: string): Sense => ({ kind: 'fixed', type: 'DATE', value });

/** "Recent months", "the recent weeks": a length without a number. */
function detectRecent(words: Words, index: number): Match | null {
  const first = normAt(words, index);
  const at = first === 'the' || first === 'most' ? index + 1 : index;
  if (normAt(words, at) !== 'recent') return null;
  const noun = normAt(words, at + 1);
  const unit = words.language.timexWords.units.get(noun);
  if (unit === undefined || !noun.endsWith('s')) return null;
  return { end: at + 2, sense: { kind: 'fixed', type: 'DURATION', value: renderLength({ unit, value: null }) } };
}

/** "In the near future", "in the past"; "for the foreseeable future" is as far as can be seen. */
function detectTheFuture(words: Words, index: number): Match | null {
  const hasAdjective = words.language.timexWords.referenceAdjectives.has(normAt(words, index + 1));
  const at = hasAdjective ? index + 2 : index + 1;
  const next = words[at + 1];
  // "The future of Europe" and "the past two years" are something else.
  if (
    next?.kind === 'number' ||
    (next?.kind === 'word' && !words.language.timexWords.referenceFollowers.has(next.norm))
  )
    return null;
  if (normAt(words, at) === 'future') return { end: at + 1, sense: fixed('FUTURE_REF') };
  return normAt(words, at) === 'past' ? { end: at + 1, sense: fixed('PAST_REF') } : null;
}
