import type { Span } from '../../../schema/span.ts';
import type { Timex } from '../../../schema/timex.ts';
import { createRule } from '../../rule.ts';
import type { CheckView } from '../../view.ts';

export const weekdayMismatch = createRule({
  id: 'dates/weekday-mismatch',
  scope: 'all',
  severity: 'error',
  docs: {
    title: 'A weekday that the date does not fall on',
    why: 'One of the two is wrong, and readers who were there know which.',
    todo: 'Look both up in a calendar, and put the wrong one right.',
    valid: [
      { text: 'The ferry sank on Tuesday, 8 November 2022.' },
      { text: 'The ferry sank on Tuesday (8 November 2022).' },
      { text: 'The ferry sank on Monday. The harbour was closed on 8 November 2022.' },
      { text: 'On Friday, March 7, the council will meet.', publishedAt: '2031-03-04' },
    ],
    invalid: [
      { text: 'The ferry sank on Monday, 8 November 2022.', finds: ['Monday, 8 November 2022'] },
      { text: 'The ferry sank on Monday (8 November 2022), in a storm.', finds: ['Monday (8 November 2022'] },
      {
        text: 'The council met on Sunday, March 2, 2031.\n\nOn Friday, March 3, 2031, it met again.',
        finds: ['Friday, March 3, 2031'],
      },
      { text: 'On Saturday, March 4, the council will meet.', publishedAt: '2031-03-01', finds: ['Saturday, March 4'] },
    ],
  },
  check(view, report) {
    const weekdays = listWeekdays(view);
    for (const [index, timex] of view.record.timexes.entries()) {
      const before = view.record.timexes[index - 1];
      const bracketed = before && isBracketed(view, before, timex) ? before : null;
      const named = findWeekday(view, timex, bracketed ?? timex);
      if (named === null || !timex.from || timex.from !== timex.to) continue;
      const years = timex.basis === 'explicit' ? [0] : NEAR_YEARS;
      if (years.some((shift) => weekdayOf(timex.from!, shift) === named)) continue;
      const real = weekdays.get(weekdayOf(timex.from, 0));
      const span: Span = [(bracketed ?? timex).span[0], timex.span[1]];
      report({
        span,
        message: `“${view.words(timex.span)}” is a ${real}.`,
      });
    }
  },
});

/** Where the words tell no year, the neighbouring ones may be meant too. */
const NEAR_YEARS = [-1, 0, 1];

const listWeekdays = ({ language }: CheckView): ReadonlyMap<number, string> => {
  const { weekdays, shortWeekdays } = language.timexWords;
  const full = [...weekdays].filter(([word]) => !shortWeekdays.has(word) && !word.endsWith('.'));
  return new Map(full.toReversed().map(([word, day]) => [day, word.charAt(0).toUpperCase() + word.slice(1)]));
};

/** "Monday (8 November 2022)" */
const isBracketed = ({ text }: CheckView, { span: weekday }: Timex, { span: day }: Timex): boolean =>
  /^ \($/.test(text.slice(weekday[1], day[0])) && /^\p{L}+$/u.test(text.slice(...weekday));

/** The weekday that stands in the words of a whole date, or before it, 1 for Monday; null where there is no day of the month. */
function findWeekday({ language, words }: CheckView, { span, type, value }: Timex, named: Timex): number | null {
  if (type !== 'DATE' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || !/\d/.test(words(span))) return null;
  const [first] = /^\p{L}+/u.exec(words(named.span)) ?? [];
  return language.timexWords.weekdays.get(first?.toLowerCase() ?? '') ?? null;
}

/** 1 is Monday. */
function weekdayOf(day: string, yearShift: number): number {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year! + yearShift, month! - 1, date)).getUTCDay() || 7;
}
