import {
  describeDocument,
  describeReview,
  describeSaid,
  namesOf,
  PARTED_BY,
  placesOf,
  wordsOf,
} from './describe-document.ts';
import type { Table } from './table.ts';

/** One claim a row, with who makes it; an empty statement is the article's own voice. */
export const CLAIM_TABLE: Table = {
  columns: [
    ...['document', 'title', 'publisher', 'publishedAt', 'url'],
    ...['claim', 'words', 'checkworthiness', 'statement', 'speakers', 'sourceName', 'polarity', 'contentPolarity'],
    ...['saidOn', 'saidOnBasis', 'figures', 'times', 'actors', 'spans', 'review', 'reviewedBy'],
  ],
  toRows(document, { withFolded }) {
    const { record } = document;
    const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
    const statementOf = (id: string | null) => (id === null ? undefined : statements.get(id));
    return record.claims
      .filter(({ statement }) => withFolded || !statementOf(statement)?.minor)
      .map((claim) => ({
        ...describeDocument(document),
        ...describeSaid(record, statementOf(claim.statement)),
        ...describeReview(claim),
        claim: claim.id,
        words: wordsOf(record, claim.spans),
        checkworthiness: String(claim.checkworthiness),
        figures: wordsOf(record, spansOf(record.quantities, claim.quantities)),
        times: record.timexes
          .filter(({ id }) => claim.timexes.includes(id))
          .map(({ value }) => value)
          .join(PARTED_BY),
        actors: namesOf(record, claim.actors),
        spans: placesOf(claim.spans),
      }));
  },
};

const spansOf = (
  items: readonly { readonly id: string; readonly span: readonly [number, number] }[],
  ids: readonly string[],
) => items.filter(({ id }) => ids.includes(id)).map(({ span }) => span);
