import type { Kysely } from 'kysely';
import type { Backend } from './backend.ts';
import { findActors } from './queries/find-actors.ts';
import { findDocuments } from './queries/find-documents.ts';
import { countStore, listDocumentIds, listDocuments } from './queries/list-documents.ts';
import { readDocument } from './queries/read-record.ts';
import { searchClaims } from './queries/search-claims.ts';
import { searchStatements } from './queries/search-statements.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { addReading } from './writing/add-reading.ts';
import { createRowInserter } from './writing/insert-rows.ts';

/** A store on a database whose tables are up to date. */
export function createStore(db: Kysely<Tables>, backend: Backend): Store {
  const inserter = createRowInserter(backend.maxParameters);
  return {
    findRead: (textHashes, engineVersion) => findRead(db, textHashes, engineVersion),
    addReading: (document, record, readAt) => addReading(db, backend, inserter, { document, record, readAt }),
    listDocuments: (query = {}) => listDocuments(db, backend, query),
    findDocuments: (reference) => findDocuments(db, backend, reference),
    readDocument: (id) => readDocument(db, id),
    searchStatements: (query) => searchStatements(db, backend, query),
    searchClaims: (words, limit = 50) => searchClaims(db, backend, words, limit),
    findActors: (name, limit = 50) => findActors(db, backend, name, limit),
    listDocumentIds: (query = {}) => listDocumentIds(db, query.withReplaced ?? false),
    count: () => countStore(db),
    close: () => db.destroy(),
  };
}

async function findRead(
  db: Kysely<Tables>,
  textHashes: readonly string[],
  engineVersion: string,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let at = 0; at < textHashes.length; at += 1_000) {
    const rows = await db
      .selectFrom('documents')
      .select('text_hash')
      .where('text_hash', 'in', textHashes.slice(at, at + 1_000))
      .where('engine_version', '=', engineVersion)
      .execute();
    for (const row of rows) found.add(row.text_hash);
  }
  return found;
}
