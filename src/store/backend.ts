import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely, RawBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** Where full-text search looks. */
export type SearchIndex = 'documents' | 'statements' | 'claims' | 'actors';

/** One entry of a full-text index: the key of its row, and its words by column, as a reader sees them. */
export interface SearchEntry {
  readonly key: number;
  readonly columns: Readonly<Record<string, string>>;
}

/** Full-text search is where databases differ most; so each backend brings its own behind this. */
export interface FullText {
  createIndexes(db: Kysely<Tables>): Promise<void>;
  addEntries(db: Kysely<Tables>, index: SearchIndex, entries: readonly SearchEntry[]): Promise<void>;
  removeEntries(db: Kysely<Tables>, index: SearchIndex, keys: readonly number[]): Promise<void>;
  /**
   * A query that gives `key` and `rank` (the smaller, the better) of entries that hold every phrase, in any of these
   * columns (all of them unless told). The phrases are plain words; none is empty.
   */
  selectMatches(
    index: SearchIndex,
    phrases: readonly string[],
    columns?: readonly string[],
  ): RawBuilder<{ key: number; rank: number }>;
  /** The same of entries that hold any of the phrases. */
  selectAny(index: SearchIndex, phrases: readonly string[]): RawBuilder<{ key: number; rank: number }>;
}

/** What differs between the databases that can keep a store. Everything else is shared, through Kysely. */
export interface Backend {
  readonly fullText: FullText;
  /** Values that one SQL statement may be given. */
  readonly maxParameters: number;
  /** Type of a key that counts rows. */
  readonly keyType: 'integer' | 'bigint';
  /** Makes a column the primary key that the database numbers by itself. */
  numberRows(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  /** Keeps the rows of a table in the order of its primary key, where the database can. */
  clusterRows(table: CreateTableBuilder<string, string>): CreateTableBuilder<string, string>;
}

export const SEARCH_COLUMNS: Readonly<Record<SearchIndex, readonly string[]>> = {
  documents: ['title', 'text'],
  statements: ['content', 'cue', 'source', 'speakers'],
  claims: ['text'],
  actors: ['name'],
};
