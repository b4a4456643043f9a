import type { ItemReview, ReviewState } from '../../review/reviewed-record.ts';
import type { OnRecord } from '../../schema/record.ts';
import { escapeFlow } from '../layout/escape-controls.ts';

/** An item that may have been reviewed: what is shown of a record may be the engine's own. */
type Shown = { readonly id: string; readonly review?: ItemReview };

const MARKS: Readonly<Record<ReviewState, string>> = {
  proposed: '',
  accepted: ' ✓',
  corrected: ' ✎',
  rejected: ' ⊘',
  added: ' +',
};

/** An item's number with the mark of what people made of it: "q2 ✎". */
export const markReview = ({ id, review }: Shown): string => id + MARKS[review?.state ?? 'proposed'];

/** "corrected by Ada, 2031-03-06; the engine: speakers Harbour Institute": null where nobody judged it. */
export function describeReview(record: OnRecord, { review }: Shown): string | null {
  if (!review || review.state === 'proposed') return null;
  const { state, by, at, before, joinedInto } = review;
  const what = joinedInto === null ? state : `joined into ${joinedInto}`;
  const fields = Object.entries(before ?? {}).filter(([field]) => !FOLLOWS.has(field));
  const was = fields.map(([field, value]) => `${field} ${showBefore(record, field, value)}`).join(', ');
  return `${what} by ${escapeFlow(by ?? '')}, ${at?.slice(0, 10)}${was ? `; before: ${was}` : ''}`;
}

/** Fields that change with another one. */
const FOLLOWS: ReadonlySet<string> = new Set(['speakerBy', 'speakerReason', 'speakerConfidence']);

function showBefore(record: OnRecord, field: string, value: unknown): string {
  if (value === null) return 'none';
  if (field === 'speakers') {
    const names = (value as readonly string[]).map((id) => record.actors.find((actor) => actor.id === id)?.name ?? id);
    return escapeFlow(names.join(' and ')) || 'nobody';
  }
  if (!Array.isArray(value)) return escapeFlow(String(value));
  const spans = (typeof value[0] === 'number' ? [value] : value) as readonly (readonly [number, number])[];
  if (field === 'range') return value.join('–');
  return spans.map(([start, end]) => `“${escapeFlow(record.document.text.slice(start, end))}”`).join(' … ') || 'none';
}

/** The notes that people kept of an item: "note by Ada: ask her". */
export const describeNotes = ({ review }: Shown): readonly string[] =>
  (review?.notes ?? []).map(({ by, text }) => `note by ${escapeFlow(by)}: ${escapeFlow(text)}`);
