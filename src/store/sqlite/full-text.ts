import { sql } from 'kysely';
import { type FullText, SEARCH_COLUMNS, type SearchEntry, type SearchIndex } from '../backend.ts';

/**
 * FTS5. The indexes hold no text of their own (contentless): the words stand in the tables. Words are stemmed, so that
 * "negotiate" finds "negotiations"; names are not, so that "Davies" does not find "Davy".
 */
export const sqliteFullText: FullText = {
  async createIndexes(db) {
    for (const [index, columns] of Object.entries(SEARCH_COLUMNS) as [SearchIndex, readonly string[]][]) {
      const tokenizer = `${index === 'actors' ? '' : 'porter '}unicode61 remove_diacritics 2`;
      await sql`create virtual table ${tableOf(index)} using fts5(${sql.join(columns.map((column) => sql.ref(column)))},
        content = '', contentless_delete = 1, tokenize = ${sql.lit(tokenizer)})`.execute(db);
    }
  },

  async addEntries(db, index, entries) {
    const columns = SEARCH_COLUMNS[index];
    for (const chunk of chunkBySize(entries)) {
      const rows = chunk.map((entry) => sql`(${entry.key}, ${sql.join(columns.map((c) => entry.columns[c] ?? ''))})`);
      const names = sql.join(['rowid', ...columns].map((column) => sql.ref(column)));
      await sql`insert into ${tableOf(index)} (${names}) values ${sql.join(rows)}`.execute(db);
    }
  },

  async removeEntries(db, index, keys) {
    for (let at = 0; at < keys.length; at += 1_000) {
      const chunk = keys.slice(at, at + 1_000);
      await sql`delete from ${tableOf(index)} where rowid in (${sql.join(chunk)})`.execute(db);
    }
  },

  selectMatches(index, phrases, columns) {
    const quoted = phrases.map(quote).join(' ');
    return selectMatch(index, columns ? `{${columns.join(' ')}} : (${quoted})` : quoted);
  },

  selectAny: (index, phrases) => selectMatch(index, phrases.map(quote).join(' OR ')),
};

/** "negot*" asks for words that begin so: what somebody is still typing. */
function quote(phrase: string): string {
  const quoted = `"${phrase.replaceAll('"', '""').replace(/\*$/, '')}"`;
  return phrase.endsWith('*') ? `${quoted} *` : quoted;
}

/** The limit keeps nothing out; but with it the index is asked once, and not again for every row that it is joined to. */
const selectMatch = (index: SearchIndex, match: string) =>
  sql<{
    key: number;
    rank: number;
  }>`(select rowid as key, rank from ${tableOf(index)} where ${tableOf(index)} match ${match} limit -1)`;

const tableOf = (index: SearchIndex) => sql.table(`${index}_fts`);

/** Chunks of 64, 16, 4 and 1 entries: few different statements, which are prepared once. */
function* chunkBySize(entries: readonly SearchEntry[]): Generator<readonly SearchEntry[]> {
  let at = 0;
  for (const size of [64, 16, 4, 1]) {
    for (; entries.length - at >= size; at += size) yield entries.slice(at, at + size);
  }
}
