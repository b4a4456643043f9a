import { createHash } from 'node:crypto';
import type { JournalEntry } from '../store/journal/journal-entry.ts';
import type { ReviewedDocument } from '../store/store.ts';
import { RequestError } from './problem.ts';

/** What a document is to whoever has seen it: which reading of it, and what was said last of it. */
export function createEtag({ id, appearance, readAt, engineVersion }: ReviewedDocument, lastEntry: number): string {
  const reading = createHash('sha256').update([id, appearance, readAt, engineVersion].join(' ')).digest('hex');
  return `"${reading.slice(0, 16)}.${lastEntry}"`;
}

/** Of the journal of one document. */
export const findLastEntry = (journal: readonly JournalEntry[]): number => journal.at(-1)?.id ?? 0;

/** Refuses where the caller has seen another state than this, or does not say which; "*" stands for any. */
export function assertSeen(request: Request, etag: string): void {
  const given = request.headers.get('if-match');
  if (given === null) {
    throw new RequestError(
      'precondition-required',
      'The request does not say which state of the document it is about.',
      {
        remedy: 'Send the ETag of the document in the header If-Match, or * for whatever it is now.',
      },
    );
  }
  const seen = given.split(',').map((each) => each.trim());
  if (seen.includes('*') || seen.includes(etag)) return;
  throw new RequestError(
    'precondition-failed',
    'The document was read again, or somebody said something of it since.',
    {
      remedy: 'Get it again, and say it again if it still holds.',
      headers: { etag },
    },
  );
}

export const isUnchanged = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*');
