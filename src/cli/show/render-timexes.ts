import type { OnRecord } from '../../schema/record.ts';
import type { Timex } from '../../schema/timex.ts';
import { renderTable } from '../layout/render-table.ts';
import type { Screen } from '../layout/screen.ts';
import { markReview } from './describe-review.ts';
import { quoteWords } from './quote-words.ts';

/** Dates and durations as a table: the value, the days it covers, and what it rests on. */
export function renderTimexes(record: OnRecord, screen: Screen): string {
  const columns = [
    { title: '' },
    { title: 'value', isFlexible: true },
    { title: 'days', isFlexible: true },
    { title: 'type' },
    { title: 'basis', isFlexible: true },
    { title: 'words', isFlexible: true, paint: screen.colors.blue },
  ];
  const rows = record.timexes.map((timex) => [
    markReview(timex),
    timex.mod === null ? timex.value : `${timex.value} ${timex.mod}`,
    renderDays(timex),
    timex.type.toLowerCase(),
    timex.alternatives.length ? `${timex.basis}, or ${timex.alternatives.join(', ')}` : timex.basis,
    quoteWords(record, [timex.span]),
  ]);
  return renderTable(columns, rows, screen);
}

function renderDays({ from, to }: Timex): string {
  if (from === null && to === null) return '';
  return from === to ? from! : `${from ?? '…'} to ${to ?? '…'}`;
}
