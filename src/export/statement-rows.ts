import type { Reviewed, ReviewedRecord } from '../review/reviewed-record.ts';
import type { Statement } from '../schema/statement.ts';
import {
  describeDocument,
  describeReview,
  describeSaid,
  PARTED_BY,
  placesOf,
  toCell,
  wordsOf,
} from './describe-document.ts';
import type { ExportableDocument } from './exported-document.ts';
import type { Table } from './table.ts';

/** One statement a row; columns are named as in the record, and new ones stand at the end. */
export const STATEMENT_TABLE: Table = {
  columns: [
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
    'saidAt',
    'via',
    'confidence',
    'contentSpans',
    'review',
    'reviewedBy',
    'publishedBasis',
    'intake',
    'sourceName',
    'contentPolarity',
    'saidOn',
    'saidOnBasis',
    'speakerConfidence',
    'minor',
    'minorReason',
  ],
  toRows: (document, { withFolded }) =>
    document.record.statements
      .filter(({ minor }) => withFolded || !minor)
      .map((statement) => ({
        ...describeDocument(document),
        ...describeIntake(document),
        ...describeStatement(document.record, statement),
      })),
};

const describeIntake = ({ publishedBasis, intake, appearances }: ExportableDocument) => ({
  publishedBasis: publishedBasis ?? '',
  intake: intake.verdict,
  alsoIn: appearances.map((each) => each.publisher ?? each.url ?? each.origin).join(PARTED_BY),
});

function describeStatement(record: ReviewedRecord, statement: Reviewed<Statement>) {
  const { sourceKind, source, cue, content, act, mode, saidAt, via, confidence } = statement;
  return {
    ...describeSaid(record, statement),
    ...describeReview(statement),
    ...{ sourceKind, act, mode, via: via ?? '' },
    source: wordsOf(record, source),
    cue: wordsOf(record, cue),
    content: wordsOf(record, content),
    contentSpans: placesOf(content),
    saidAt: record.timexes.find((timex) => timex.id === saidAt)?.value ?? '',
    confidence: toCell(confidence),
    speakerConfidence: toCell(statement.speakerConfidence),
    minor: String(statement.minor),
    minorReason: statement.minorReason ?? '',
  };
}
