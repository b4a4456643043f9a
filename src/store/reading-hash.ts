import { createHash } from 'node:crypto';
import type { DocumentInput } from '../schema/document.ts';
import { encodeStructure } from './given-structure.ts';
import type { EngineIdentity } from './store.ts';

/** Of a document, what the engine sees besides its text. */
export type SeenFields = Pick<DocumentInput, 'title' | 'publishedAt' | 'publisher' | 'language' | 'turns' | 'entries'>;

/**
 * Tells the readings of one text apart: a hash over everything that the engine sees, and over the engine. Two appearances
 * that agree in all of it share a reading; where anything differs, the text is read again.
 */
export function createReadingHash(
  { title, publishedAt, publisher, language, ...structure }: SeenFields,
  { schemaVersion, version, models }: EngineIdentity,
): string {
  const named = Object.entries(models).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const seen = [publishedAt, title, publisher, language ?? 'en', schemaVersion, version, named];
  const told = encodeStructure(structure);
  // Left away where nothing is told, as it was before turns could be: readings of then are readings of now.
  return createHash('sha256')
    .update(JSON.stringify(told === null ? seen : [...seen, told]))
    .digest('hex');
}
