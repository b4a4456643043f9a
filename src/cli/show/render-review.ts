import type { ReviewedDocument } from '../../store/store.ts';
import { countOf } from '../layout/count-of.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';

/** What people made of the document: how many of its statements, the notes on it, and what has no place. "" for nothing. */
export function renderReview({ review, record, orphans }: ReviewedDocument, { columns, colors }: Screen): string {
  const counts = (['accepted', 'corrected', 'added', 'rejected'] as const)
    .filter((state) => review[state] > 0)
    .map((state) => `${review[state]} ${state}`);
  const lost = orphans.length
    ? `${countOf(orphans.length, 'thing')} that people said ${orphans.length === 1 ? 'has' : 'have'} no place here: onrecord journal --lost`
    : null;
  const lines = [
    counts.length ? `Of the statements people have judged: ${counts.join(', ')}.` : null,
    ...record.review.notes.map(({ by, text }) => `Note by ${escapeFlow(by)}: ${escapeFlow(text)}`),
    lost,
  ];
  return lines
    .filter((line) => line !== null)
    .map((line) => wrapText(colors.dim(line), columns))
    .join('\n');
}
