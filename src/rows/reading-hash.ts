import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DocumentInput } from '../schema/document.ts';
import { encodeStructure } from './given-structure.ts';

/** What an engine is, as far as what it reads depends on it. */
export interface EngineIdentity {
  readonly schemaVersion: string;
  readonly version: string;
  /** Checksum of each model, by its name. */
  readonly models: Readonly<Record<string, string>>;
}

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
  return hashWords(JSON.stringify(told === null ? seen : [...seen, told]));
}

/** Lower-case hex SHA-256 of words as UTF-8, in which half of a surrogate pair counts as U+FFFD. */
export const hashWords = (words: string): string => bytesToHex(sha256(utf8ToBytes(words)));

/** So many hex digits (128 bits) tell the readings of any archive apart. */
const KEY_DIGITS = 32;

/**
 * The name of a reading wherever its rows are kept: made of the text's hash and of the reading's. The same document read
 * again by the same engine has the same key, so that a job knows before it reads what an older one has read.
 */
export const createReadingKey = (textHash: string, readingHash: string): string =>
  hashWords(`${textHash} ${readingHash}`).slice(0, KEY_DIGITS);
