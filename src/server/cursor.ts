import * as z from 'zod';
import { RequestError } from './problem.ts';

/** A page of a list that was asked for from the beginning to one behind its end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const cursorSchema = z.tuple([z.int().min(0).max(1_000_000)]);

/** How many lie before the page. A cursor is opaque to callers: what is in it may change. */
export function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))[0];
  } catch {
    throw new RequestError('request-invalid', 'The cursor is none that this server gave.', {
      input: cursor,
      remedy: 'Take `next` of the page before, or leave it out for the first page.',
    });
  }
}

const writeCursor = (before: number): string => Buffer.from(JSON.stringify([before])).toString('base64url');

/** Cuts a page out of a list of which everything up to its end was read, and one more if there is any. */
export function cutPage<T>(items: readonly T[], cursor: string | undefined, limit: number): Page<T> {
  const before = readCursor(cursor);
  return createPage(items.slice(before), before, limit);
}

/** A page of what lies behind `before` others: one item more than asked for tells that there is another page. */
export const createPage = <T>(behind: readonly T[], before: number, limit: number): Page<T> => ({
  items: behind.slice(0, limit),
  next: behind.length > limit ? writeCursor(before + limit) : null,
});
