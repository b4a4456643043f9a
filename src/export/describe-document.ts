import type { Reviewed, ReviewedRecord } from '../review/reviewed-record.ts';
import type { Span } from '../schema/span.ts';
import type { Statement } from '../schema/statement.ts';
import type { ExportableDocument } from './exported-document.ts';

/** Between several pieces or names in one cell. */
export const PARTED_BY = ' | ';

/** What every row says of its document. */
export const describeDocument = ({ id, title, publisher, url, publishedAt }: ExportableDocument) => ({
  document: id,
  title: title ?? '',
  publisher: publisher ?? '',
  publishedAt: publishedAt ?? '',
  url: url ?? '',
});

/** Who says what a row is about, and which way; cells are empty where nobody does. */
export function describeSaid(record: ReviewedRecord, statement: Statement | undefined) {
  return {
    statement: statement?.id ?? '',
    speakers: statement ? namesOf(record, statement.speakers) : '',
    sourceName: statement?.sourceName ?? '',
    polarity: statement?.polarity ?? '',
    contentPolarity: statement?.contentPolarity ?? '',
    saidOn: statement?.saidOn?.value ?? '',
    saidOnBasis: statement?.saidOn?.basis ?? '',
  };
}

export const describeReview = ({ review }: Reviewed<object>) => ({
  review: review.state,
  reviewedBy: review.by ?? '',
});

export const namesOf = ({ actors }: ReviewedRecord, ids: readonly string[]): string =>
  actors
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(PARTED_BY);

export const wordsOf = ({ document: { text } }: ReviewedRecord, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(PARTED_BY);

export const placesOf = (spans: readonly Span[]): string =>
  spans.map(([start, end]) => `${start}:${end}`).join(PARTED_BY);

/** A number as a spreadsheet reads it; empty where there is none. */
export const toCell = (value: number | null | undefined): string => (value == null ? '' : String(value));
