import type { ItemReview } from '../../../src/review/reviewed-record.ts';
import type { OnRecord } from '../../../src/schema/record.ts';
import type { DrawnDocument } from '../../components/reader/reading.ts';

/** Of an item that nobody decides about. */
const UNREVIEWED: ItemReview = {
  ...{ state: 'proposed', by: null, at: null, entries: [], before: null, how: null },
  ...{ joinedInto: null, publicId: null, notes: [], isPinned: false, rating: null },
};

const withReview = <T>(items: readonly T[]) => items.map((item) => ({ ...item, review: UNREVIEWED }));

/** A record as the Reader draws it, with nothing decided. */
export function createDrawnDocument(record: OnRecord): DrawnDocument {
  return {
    id: record.id,
    title: record.document.title,
    publicIds: {},
    record: {
      ...record,
      statements: withReview(record.statements),
      actors: withReview(record.actors),
      timexes: withReview(record.timexes),
      quantities: withReview(record.quantities),
      polls: withReview(record.polls),
      claims: withReview(record.claims),
      review: { notes: [], isPinned: false },
    },
  };
}
