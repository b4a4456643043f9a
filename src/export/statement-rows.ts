import type { Reviewed } from '../review/reviewed-record.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import type { Statement } from '../schema/statement.ts';
import type { ExportableDocument } from './exported-document.ts';

/** Columns of the CSV export, one statement a row. Names as in the record. */
export const STATEMENT_COLUMNS = [
  'document',
  'title',
  'publisher',
  'publishedAt',
  'url',
  'alsoIn',
  'statement',
  'speakers',
  'sourceKind',
  'source',
  'cue',
  'content',
  'act',
  'mode',
  'polarity',
  'contentPolarity',
  'saidAt',
  'saidOn',
  'saidOnBasis',
  'via',
  'confidence',
  'contentSpans',
  'review',
  'reviewedBy',
  'publishedBasis',
  'intake',
] as const;

/** The statements of a document as rows of plain cells; several pieces or names are parted by " | ". */
export function toStatementRows(document: ExportableDocument): string[][] {
  const { record } = document;
  return record.statements.map((statement) => {
    const cells = { ...describeDocument(document), ...describeStatement(record, statement) };
    return STATEMENT_COLUMNS.map((column) => cells[column]);
  });
}

const PARTED_BY = ' | ';

const describeDocument = ({ id, title, publisher, url, appearances, ...document }: ExportableDocument) => ({
  document: id,
  title: title ?? '',
  publisher: publisher ?? '',
  publishedAt: document.publishedAt ?? '',
  publishedBasis: document.publishedBasis ?? '',
  intake: document.intake.verdict,
  url: url ?? '',
  alsoIn: appearances.map((each) => each.publisher ?? each.url ?? each.origin).join(PARTED_BY),
});

function describeStatement(record: OnRecord, statement: Reviewed<Statement>) {
  const { id, speakers, sourceKind, act, mode, polarity, contentPolarity, saidOn, via, confidence, review } = statement;
  const wordsOf = (spans: readonly Span[]) =>
    spans.map(([start, end]) => record.document.text.slice(start, end)).join(PARTED_BY);
  return {
    statement: id,
    speakers: record.actors
      .filter((actor) => speakers.includes(actor.id))
      .map(({ name }) => name)
      .join(PARTED_BY),
    sourceKind,
    source: wordsOf(statement.source),
    cue: wordsOf(statement.cue),
    content: wordsOf(statement.content),
    act,
    mode,
    polarity,
    contentPolarity,
    saidAt: record.timexes.find((timex) => timex.id === statement.saidAt)?.value ?? '',
    saidOn: saidOn?.value ?? '',
    saidOnBasis: saidOn?.basis ?? '',
    via: via ?? '',
    confidence: confidence === null ? '' : String(confidence),
    contentSpans: statement.content.map(([start, end]) => `${start}:${end}`).join(PARTED_BY),
    review: review.state,
    reviewedBy: review.by ?? '',
  };
}
