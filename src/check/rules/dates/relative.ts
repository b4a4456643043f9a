import type { Language } from '../../../engine/language/language.ts';
import { createRule } from '../../rule.ts';
import { reportUnplaced } from './report-unplaced.ts';

export const relative = createRule({
  id: 'dates/relative',
  scope: 'own',
  // a draft that comes out today may well say "on Monday"
  severity: 'info',
  docs: {
    title: 'A day that counts from one that nothing tells',
    why: 'The document bears no day: whoever reads it later cannot tell which Monday it was.',
    todo: 'Give the date, or the day on which the document is published.',
    valid: [
      { text: 'The harbour was closed yesterday, and opens on Monday.', publishedAt: '2031-11-20' },
      { text: 'The harbour is checked every Monday, at 9 a.m., for two hours.' },
      { text: 'The ferry now sails in the morning; in the past it did not.' },
      { text: 'She took the job. That day it rained, and the following morning she left.' },
      { text: '“I saw it yesterday,” said Ada Moss, the harbour master.' },
    ],
    invalid: [
      { text: 'The harbour was closed yesterday. Divers will come on Monday.', finds: ['yesterday', 'Monday'] },
      {
        text: 'Last week the ferry sank. Two months ago it had run aground. Last week it was insured.',
        finds: ['Last week', 'Two months ago'],
      },
    ],
  },
  check(view, report) {
    // "XXXX-WXX-1", "XXXX-XX-XX", "XXXX": counted from a day that is not known
    const counted = /^XXXX(?:$|-(?:WXX|XX|SP|SU|FA|WI|Q|H))/;
    const isMeant = (value: string, words: string) =>
      counted.test(value) && !isOfStory(words, view.language) && !isBareHour(value, words, view.language);
    reportUnplaced(view, report, isMeant, (words) => `Nothing tells which day “${words}” counts from.`);
  },
});

/** "That day", "the following morning", "two days later": counted from what was told before. */
function isOfStory(words: string, { timexWords: { narrativeShifts, sides, earlierWords } }: Language): boolean {
  const all: readonly string[] = words.match(/\p{L}+/gu) ?? [];
  return all.some((word) => narrativeShifts.has(word) || sides.has(word) || earlierWords.has(word));
}

/** "In the morning", "at 3 p.m.": of no day at all; "this morning" and "tonight" are of today. */
function isBareHour(value: string, words: string, { timexWords: { deicticDays, shiftWords } }: Language): boolean {
  const all: readonly string[] = words.match(/\p{L}+/gu) ?? [];
  return value.startsWith('XXXX-XX-XXT') && !all.some((word) => deicticDays.has(word) || shiftWords.has(word));
}
