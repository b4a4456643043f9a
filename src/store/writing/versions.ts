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

/** Where a text stood, so that it is known when it is given from there again; of a file of many, whatever its place there. */
export function findPlace(document: Pick<DocumentToStore, 'url' | 'origin' | 'id'>): string {
  return findSeries(document) ?? `in ${parseOrigin(document.origin).path ?? '-'} ${document.id}`;
}

export interface NewestVersion {
  readonly key: number;
  readonly textKey: number;
  readonly id: string;
  readonly version: number;
}

/** The appearance that stands last in a series, with the id of its text. */
export async function readNewestVersion(db: Kysely<Tables>, series: string | null): Promise<NewestVersion | null> {
  if (series === null) return null;
  const row = await db
    .selectFrom('appearances')
    .innerJoin('texts', 'texts.key', 'appearances.text_key')
    .select(['appearances.key', 'appearances.text_key as textKey', 'texts.id', 'appearances.version'])
    .where('series', '=', series)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
