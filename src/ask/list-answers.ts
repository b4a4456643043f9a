import type { AskedFor } from '../engine/language/question-words.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { isInside } from '../text/span.ts';
import type { Passage } from './passage.ts';
import type { AskedRecords } from './position/find-voices.ts';

/** So many passages are told at most. */
const MOST = 20;

/** What may answer a question without sides: of "when" what tells a time, of "how many" a figure, of "who" and "where" somebody or some place. */
export const listAnswers = (
  passages: readonly Passage[],
  { documents }: AskedRecords,
  askedFor: AskedFor,
): readonly Passage[] =>
  passages
    .filter((passage) => {
      const record = documents.get(passage.document)?.record;
      return !passage.isMinor && record !== undefined && holdsAnswer(passage, record, askedFor);
    })
    .slice(0, MOST);

function holdsAnswer({ spans }: Passage, record: OnRecord, askedFor: AskedFor): boolean {
  const hasIn = (found: readonly { readonly span: Span }[]): boolean =>
    found.some(({ span }) => spans.some((outer) => isInside(span, outer)));
  switch (askedFor) {
    case 'when':
      return hasIn(record.timexes);
    case 'how-many':
      return hasIn(record.quantities);
    case 'who':
      return record.actors.some(({ kind, mentions }) => kind !== 'place' && kind !== 'document' && hasIn(mentions));
    case 'where':
      return record.actors.some(({ kind, mentions }) => kind === 'place' && hasIn(mentions));
    default:
      return true;
  }
}
