import { isBreak } from '../../../grammar/noun-phrase.ts';
import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { detectCalendar } from '../calendar/detect-calendar.ts';

/** "At night", "at dawn", "in the morning", "overnight": some part of a day that other words name, if any do. */
export function detectPartOfDay(words: Words, index: number): Match | null {
  const part = readLedPart(words, index);
  const next = words[index + 1];
  // "In the morning session".
  if (part === undefined || !(isBreak(next, words.language) || next?.norm === 'and')) return null;
  return {
    end: index + 1,
    sense: { kind: 'time', time: `T${part}`, day: { kind: 'fixed', type: 'DATE', value: 'XXXX-XX-XX' } },
  };
}

function readLedPart(words: Words, index: number): string | undefined {
  const word = normAt(words, index);
  if (word === 'overnight') return 'NI';
  const before = normAt(words, index - 1);
  const isLed = before === 'at' || (before === 'the' && normAt(words, index - 2) === 'in');
  return isLed ? words.language.timexWords.partsOfDay.get(word) : undefined;
}

/** "The night of 20 May", "the morning of Oct. 26", "dawn on Tuesday". */
export function detectPartOfNamedDay(words: Words, index: number): Match | null {
  const { partsOfDay, partOfDayJoints } = words.language.timexWords;
  const at = normAt(words, index) === 'the' ? index + 1 : index;
  const part = partsOfDay.get(normAt(words, at));
  if (part === undefined || !partOfDayJoints.has(normAt(words, at + 1)) || !words[at + 2]) return null;
  const day = detectCalendar(words, at + 2);
  const isDay = day?.sense.kind === 'weekday' || (day?.sense.kind === 'calendar' && day.sense.day !== null);
  return isDay ? { end: day!.end, sense: { kind: 'time', time: `T${part}`, day: day!.sense } } : null;
}
