import type { JournalEntry, ReadDocument } from '../../src/server/api-types.ts';
import { addContested } from './contested.ts';
import { addOwnEntry, linkMarks, newestMark } from './own-marks.ts';
import { ProblemError, request } from './request.ts';
import { runInReach } from './server-reach.ts';
import { queueWrite } from './write-queue.ts';

/** Both versions of what two people decided at once, in words. */
export interface Versions {
  readonly mine: string;
  readonly theirs: string;
}

/** What a person says of items of a document, and how to tell whether somebody else was faster. */
export interface Saying {
  readonly document: string;
  readonly say: object;
  readonly reason?: string;
  /** The `ETag` of the document as it was seen. */
  readonly seen: string;
  /** Whether what it is about still stands as it was seen. */
  readonly isUntouched: (now: ReadDocument) => boolean;
  readonly tellVersions: (now: ReadDocument) => Versions;
  /** Called where a person keeps theirs against another's, once that was tried. */
  readonly onKept?: () => void;
}

/** Thrown where somebody else has decided the same: both versions are offered by then, so there is nothing to tell. */
export class ContestedError extends Error {}

const MOST_TRIES = 4;

/**
 * Writes what was said, behind what was said before. Where the document has changed meanwhile it is looked at anew: what
 * others did not touch is said again of it as it is now; of the rest both versions are offered. A server that does not answer is waited for.
 */
export const writeSaying = (saying: Saying): Promise<JournalEntry> => queueWrite(() => write(saying));

async function write(saying: Saying): Promise<JournalEntry> {
  let seen = newestMark(saying.seen);
  for (let tries = 1; ; tries += 1) {
    try {
      return await send(saying, seen);
    } catch (error) {
      const isStale = error instanceof ProblemError && error.problem.status === 412;
      if (!isStale || tries === MOST_TRIES) throw error;
    }
    const path = `/api/documents/${encodeURIComponent(saying.document)}`;
    const { data: now } = await runInReach(() => request<ReadDocument>(path));
    if (!saying.isUntouched(now)) return offerBoth(saying, now);
    seen = now.etag;
  }
}

async function send({ document, say, reason }: Saying, seen: string): Promise<JournalEntry> {
  const path = `/api/documents/${encodeURIComponent(document)}/annotations`;
  const body = { say, ...(reason !== undefined && { reason }) };
  const { data } = await runInReach(() =>
    request<{ entry: JournalEntry; etag: string }>(path, { method: 'POST', body, ifMatch: seen }),
  );
  linkMarks(seen, data.etag);
  addOwnEntry(data.entry.id);
  return data.entry;
}

function offerBoth(saying: Saying, now: ReadDocument): never {
  const versions = saying.tellVersions(now);
  const keepMine = async () => {
    try {
      // Of what is shown beside it: whatever comes between is offered again.
      await writeSaying({ ...saying, seen: now.etag, isUntouched: () => false });
    } finally {
      saying.onKept?.();
    }
  };
  // Both came to the same, or an answer was lost on its way.
  if (versions.mine !== versions.theirs) addContested({ ...versions, keepMine });
  throw new ContestedError('Somebody else has decided the same.');
}
