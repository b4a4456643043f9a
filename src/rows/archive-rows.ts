import type { DocumentInput } from '../schema/document.ts';
import type { PublishedBasis } from '../schema/intake.ts';
import { type OnRecord, SCHEMA_VERSION } from '../schema/record.ts';
import { countWords } from '../text/search-text.ts';
import { encodeStructure } from './given-structure.ts';
import { createReadingHash, createReadingKey, type EngineIdentity, hashWords } from './reading-hash.ts';
import type { RowOf, RowTable } from './row-tables.ts';
import { toRows } from './to-rows.ts';

/** A document as it was given, and where it stood. */
export interface GivenDocument extends DocumentInput {
  /** A path, a URL, or "-", with the part of it. */
  readonly origin: string;
  readonly publishedBasis?: PublishedBasis;
}

/** A row that stands by itself: it says of which reading it is, and in which form. */
export type ArchiveRow<T extends RowTable = RowTable> = {
  readonly schema_version: string;
  readonly reading_key: string | null;
} & RowOf<T>;

export type ArchiveRows = { readonly [T in RowTable]?: readonly ArchiveRow<T>[] };

/** The key that a document's reading by this engine has, known before it is read. */
export const findReadingKey = (document: DocumentInput, engine: EngineIdentity): string =>
  createReadingKey(hashWords(document.text), createReadingHash(document, engine));

/** A document and its record as rows of an archive, by table. The same input gives the same rows: no clock, no number of a run. */
export function createArchiveRows(document: GivenDocument, record: OnRecord): ArchiveRows {
  const { schemaVersion, engine } = record;
  const textHash = hashWords(document.text);
  const readingHash = createReadingHash(document, { ...engine, schemaVersion });
  const keys = { schema_version: schemaVersion, reading_key: createReadingKey(textHash, readingHash) };
  const tables = {
    texts: [createTextRow(document.text, textHash)],
    appearances: [createAppearanceRow(document)],
    readings: [createReadingRow(document, record, readingHash)],
    ...toRows(record),
  };
  const keyed = Object.entries(tables).map(([table, rows]) => [table, rows.map((row) => ({ ...keys, ...row }))]);
  return Object.fromEntries(keyed) as ArchiveRows;
}

/** A document that could not be read. */
export const createErrorRows = (error: RowOf<'errors'>): ArchiveRows => ({
  errors: [{ schema_version: SCHEMA_VERSION, reading_key: null, ...error }],
});

const createTextRow = (text: string, textHash: string): RowOf<'texts'> => ({
  id: textHash.slice(0, 20),
  text_hash: textHash,
  text,
  word_count: countWords(text),
});

const createAppearanceRow = (document: GivenDocument): RowOf<'appearances'> => ({
  given_id: document.id,
  title: document.title,
  byline: JSON.stringify(document.byline),
  publisher: document.publisher,
  url: document.url,
  origin: document.origin,
  published_at: document.publishedAt,
  published_basis: document.publishedAt === null ? null : (document.publishedBasis ?? null),
  language: document.language,
  structure: encodeStructure(document),
});

const createReadingRow = (
  { publisher }: GivenDocument,
  { id, document, engine, statements, claims }: OnRecord,
  readingHash: string,
): RowOf<'readings'> => ({
  reading_hash: readingHash,
  given_id: id,
  title: document.title,
  publisher,
  published_at: document.publishedAt.value,
  published_basis: document.publishedAt.basis,
  published_not_before: document.publishedAt.notBefore,
  language: document.language,
  engine_version: engine.version,
  runtime: engine.runtime && JSON.stringify(engine.runtime),
  statement_count: statements.length,
  claim_count: claims.length,
});
