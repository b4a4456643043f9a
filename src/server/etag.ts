import { createHash } from 'node:crypto';
import type { JournalEntry } from '../store/journal/journal-entry.ts';
import type { ReviewedDocument } from '../store/store.ts';
import type { FoundConflict } from '../workspace/workspace-contract.ts';
import { RequestError } from './problem.ts';

/** What a document is to whoever has seen it: which reading of it, and what was said last of it. */
export function createEtag({ id, appearance, readAt, engineVersion }: ReviewedDocument, lastEntry: number): string {
  return `"${digest([id, appearance, readAt, engineVersion])}.${lastEntry}"`;
}

/** What a conflict is to whoever has seen it: the words that clash, and what was said of them last. */
export function createConflictEtag({ id, sides, entry }: FoundConflict): string {
  return `"${digest([id, ...sides.map(({ words }) => words), entry])}"`;
}

const digest = (parts: readonly (string | number | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/** Of the journal of one document. */
export const findLastEntry = (journal: readonly JournalEntry[]): number => journal.at(-1)?.id ?? 0;

/** Refuses where the caller has seen another state than this, or does not say which; "*" stands for any. */
export function assertSeen(request: Request, etag: string): void {
  const given = request.headers.get('if-match');
  if (given === null) {
    throw new RequestError('precondition-required', 'The request does not say which state it is about.', {
      remedy: 'Send the ETag of what was seen in the header If-Match, or * for whatever it is now.',
    });
  }
  const seen = given.split(',').map((each) => each.trim());
  if (seen.includes('*') || seen.includes(etag)) return;
  throw new RequestError('precondition-failed', 'It was read again, or somebody said something of it since.', {
    remedy: 'Get it again, and say it again if it still holds.',
    headers: { etag },
  });
}

export const isUnchanged = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*');
