import type { Insertable, Kysely } from 'kysely';
import type { OnRecord } from '../../schema/record.ts';
import type { Backend } from '../backend.ts';
import { parseOrigin } from '../origin.ts';
import { addActorNames, dropUnusedEntries } from '../registry/entry-names.ts';
import { linkDocument, recountEntries } from '../registry/link-document.ts';
import { type PlacedDocument, placeActors } from '../registry/place-actors.ts';
import { regroup } from '../registry/regroup.ts';
import { countWords } from '../search-words.ts';
import type { Addition, DocumentToStore } from '../store.ts';
import type { TableName, Tables } from '../tables.ts';
import type { RowInserter } from './insert-rows.ts';
import { createLayerRows } from './layer-rows.ts';
import { addSearchEntries, removeSearchEntries } from './search-entries.ts';
import { findSeries, readNewestVersion } from './versions.ts';

type Db = Kysely<Tables>;

export interface Reading {
  readonly document: DocumentToStore;
  readonly record: OnRecord;
  readonly readAt: string;
}

/** Puts a document and its record into the store, in one transaction. */
export async function addReading(db: Db, backend: Backend, inserter: RowInserter, reading: Reading): Promise<Addition> {
  const { document, record } = reading;
  if (document.text !== record.document.text) throw new Error(`the record of ${document.id} is of another text`);
  // Asked before the transaction too, so that nobody waits for the lock where nothing is to be written.
  const stored = await readStored(db, document.textHash);
  if (stored && isUnchanged(stored, record)) return { status: 'unchanged', id: stored.id, version: stored.version };

  return db.transaction().execute(async (transaction) => {
    const existing = await readStored(transaction, document.textHash);
    if (!existing) return addDocument(transaction, backend, inserter, reading);
    const { id, version } = existing;
    if (isUnchanged(existing, record)) return { status: 'unchanged', id, version };
    await replaceReading(transaction, backend, inserter, existing, reading);
    return { status: 're-read', id, version };
  });
}

const readStored = (db: Db, textHash: string) =>
  db
    .selectFrom('documents')
    .select(['key', 'id', 'version', 'engine_version', 'series'])
    .where('text_hash', '=', textHash)
    .executeTakeFirst();

const isUnchanged = (stored: { engine_version: string }, record: OnRecord): boolean =>
  stored.engine_version === record.engine.version;

async function addDocument(db: Db, backend: Backend, inserter: RowInserter, reading: Reading): Promise<Addition> {
  const { document } = reading;
  const series = findSeries(document);
  const previous = await readNewestVersion(db, series);
  const id = document.textHash.slice(0, 20);
  const version = (previous?.version ?? 0) + 1;
  const { path, fileName, fileStem } = parseOrigin(document.origin);
  const { key } = await db
    .insertInto('documents')
    .values({
      id,
      text_hash: document.textHash,
      series,
      version,
      replaced_by: null,
      url: document.url,
      origin: document.origin,
      file_name: path === null ? '' : fileName,
      file_stem: path === null ? '' : fileStem,
      text: document.text,
      word_count: countWords(document.text),
      ...createReadingColumns(reading),
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  await addLayers(db, backend, inserter, { key, textHash: document.textHash, series }, reading.record);
  if (!previous) return { status: 'added', id, version: 1 };
  await db.updateTable('documents').set({ replaced_by: id }).where('key', '=', previous.key).execute();
  return { status: 'new-version', id, version, previous: previous.id };
}

/** The columns of a document that a new reading of the same text may change. */
function createReadingColumns({ document, record, readAt }: Reading) {
  return {
    given_id: record.id,
    title: record.document.title,
    byline: JSON.stringify(document.byline),
    publisher: document.publisher,
    published_at: record.document.publishedAt.value,
    published_basis: record.document.publishedAt.basis,
    published_not_before: record.document.publishedAt.notBefore,
    language: record.document.language,
    statement_count: record.statements.length,
    claim_count: record.claims.length,
    read_at: readAt,
    engine_version: record.engine.version,
  } satisfies Partial<Insertable<Tables['documents']>>;
}

async function addLayers(
  db: Db,
  backend: Backend,
  inserter: RowInserter,
  document: PlacedDocument,
  record: OnRecord,
): Promise<void> {
  const { actors } = record;
  const keys = await placeActors(db, document, actors);
  const names = await addActorNames(db, backend, actors, keys);
  await inserter.insert(db, createLayerRows(document.key, record, keys));
  await addSearchEntries(db, backend, document.key, record);
  await linkDocument(db, backend, { document, actors, keys, names });
}

/** Takes the layers of the earlier reading away, and puts those of the new one in their place. */
async function replaceReading(
  db: Db,
  backend: Backend,
  inserter: RowInserter,
  { key: documentKey, series }: { readonly key: number; readonly series: string | null },
  reading: Reading,
): Promise<void> {
  const { record, document } = reading;
  const linked = await db
    .selectFrom('actors')
    .select('registry_key')
    .distinct()
    .where('document_key', '=', documentKey)
    .orderBy('registry_key')
    .execute();
  await removeSearchEntries(db, backend, documentKey);
  for (const table of LAYER_TABLES) await db.deleteFrom(table).where('document_key', '=', documentKey).execute();
  await db.updateTable('documents').set(createReadingColumns(reading)).where('key', '=', documentKey).execute();
  const before = linked.map((row) => row.registry_key);
  await recountEntries(db, before);
  await addLayers(db, backend, inserter, { key: documentKey, textHash: document.textHash, series }, record);
  await regroup(db, await dropUnusedEntries(db, backend, before));
}

/** Every table with rows of a document's record. */
const LAYER_TABLES = [
  'document_models',
  'sentences',
  'actor_aliases',
  'actor_roles',
  'mentions',
  'actors',
  'statement_pieces',
  'statement_speakers',
  'statements',
  'timex_alternatives',
  'timexes',
  'quantities',
  'poll_shares',
  'polls',
  'claim_pieces',
  'claim_quantities',
  'claim_timexes',
  'claim_actors',
  'claims',
] as const satisfies readonly TableName[];
