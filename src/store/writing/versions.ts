import type { Kysely } from 'kysely';
import { parseOrigin } from '../origin.ts';
import type { DocumentToStore } from '../store.ts';
import type { Tables } from '../tables.ts';

/**
 * What makes two texts versions of one document: the URL, or else the path. Null where there is neither: standard
 * input, and one of several documents in a file, whose place there says nothing ("news.jsonl:12" may be another
 * article tomorrow).
 */
export function findSeries(document: Pick<DocumentToStore, 'url' | 'origin'>): string | null {
  if (document.url !== null) return `url ${document.url}`;
  const { path, part } = parseOrigin(document.origin);
  return path === null || part !== null ? null : `path ${path}`;
}

export interface NewestVersion {
  readonly key: number;
  readonly id: string;
  readonly version: number;
}

export async function readNewestVersion(db: Kysely<Tables>, series: string | null): Promise<NewestVersion | null> {
  if (series === null) return null;
  const row = await db
    .selectFrom('documents')
    .select(['key', 'id', 'version'])
    .where('series', '=', series)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
