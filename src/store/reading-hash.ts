import { createHash } from 'node:crypto';
import type { DocumentInput } from '../schema/document.ts';
import type { EngineIdentity } from './store.ts';

/** Of a document, what the engine sees besides its text. */
export type SeenFields = Pick<DocumentInput, 'title' | 'publishedAt' | 'publisher' | 'language'>;

/**
 * Tells the readings of one text apart: a hash over everything that the engine sees, and over the engine. Two appearances
 * that agree in all of it share a reading; where anything differs, the text is read again.
 */
export function createReadingHash(
  { title, publishedAt, publisher, language }: SeenFields,
  { schemaVersion, version, models }: EngineIdentity,
): string {
  const named = Object.entries(models).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const seen = [publishedAt, title, publisher, language ?? 'en', schemaVersion, version, named];
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}
