import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;
/** Tables as they were: this step knows them by name only. */
// biome-ignore lint/suspicious/noExplicitAny: the types of the store are those of today's tables
type OldDb = Kysely<any>;
type Table = CreateTableBuilder<string, string>;

/**
 * A document was its text: two papers that printed one report were one of them. From here on a text has appearances and
 * readings, and what people decided stands in one journal. Never changed once released.
 *
 * Renaming a table takes the references of others along, so layers stay where they are; the tables whose columns move are
 * rebuilt under a name of their own first.
 */
export async function separateAppearances(db: Db, backend: Backend): Promise<void> {
  await hangLayersOnReadings(db);
  await createTexts(db, backend);
  await createAppearances(db, backend);
  await rebuildReadings(db, backend);
  await extendLayers(db, backend);
  await openJournal(db, backend);
}

const LAYERS = [
  'document_models',
  'sentences',
  'actors',
  'actor_aliases',
  'actor_roles',
  'mentions',
  'statements',
  'statement_pieces',
  'statement_speakers',
  'timexes',
  'timex_alternatives',
  'quantities',
  'polls',
  'poll_shares',
  'claims',
  'claim_pieces',
  'claim_quantities',
  'claim_timexes',
  'claim_actors',
  'registry_actors',
] as const;

async function hangLayersOnReadings(db: OldDb): Promise<void> {
  await db.schema.alterTable('documents').renameTo('readings').execute();
  for (const layer of LAYERS) await db.schema.alterTable(layer).renameColumn('document_key', 'reading_key').execute();
  await db.schema.alterTable('document_models').renameTo('reading_models').execute();
  for (const index of ['series', 'newest', 'file_name', 'file_stem', 'origin', 'url']) {
    await db.schema.dropIndex(`documents_${index}`).execute();
  }
}

async function createTexts(db: OldDb, backend: Backend): Promise<void> {
  await db.schema
    .createTable('texts')
    .addColumn('key', backend.keyType, backend.numberRows)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('text_hash', 'text', (column) => column.notNull().unique())
    .addColumn('word_count', 'integer', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('appearance_key', 'bigint', (column) => column.notNull())
    .addColumn('reading_key', 'bigint', (column) => column.notNull())
    .addColumn('published_at', 'text')
    .addColumn('is_replaced', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await sql`insert into texts (key, id, text_hash, word_count, added_at, appearance_key, reading_key, published_at,
    is_replaced, text) select key, id, text_hash, word_count, read_at, key, key, published_at,
    case when replaced_by is null then 0 else 1 end, text from readings`.execute(db);
  await createIndex(db, 'texts', 'newest', ['published_at desc', 'added_at desc', 'key desc']);
  await createIndex(db, 'texts', 'reading', ['reading_key']);
}

async function createAppearances(db: OldDb, backend: Backend): Promise<void> {
  await db.schema
    .createTable('appearances')
    .addColumn('key', backend.keyType, backend.numberRows)
    .addColumn('text_key', 'bigint', (column) => column.notNull().references('texts.key').onDelete('cascade'))
    .addColumn('reading_key', 'bigint', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('given_id', 'text', (column) => column.notNull())
    .addColumn('series', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('replaced_by', 'text')
    .addColumn('title', 'text')
    .addColumn('byline', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text')
    .addColumn('url', 'text')
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('file_stem', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text')
    .addColumn('language', 'text')
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('appearances_once', ['text_key', 'place'])
    .execute();
  await sql`insert into appearances (key, text_key, reading_key, place, given_id, series, version, replaced_by, title,
    byline, publisher, url, origin, file_name, file_stem, published_at, language, added_at)
    select key, key, key, coalesce(series, origin || ' ' || given_id), given_id, series, version, replaced_by, title,
    byline, publisher, url, origin, file_name, file_stem, published_at, language, read_at from readings`.execute(db);
  await db.schema
    .createIndex('appearances_series')
    .unique()
    .on('appearances')
    .columns(['series', 'version'])
    .where('series', 'is not', null)
    .execute();
  for (const column of ['reading_key', 'file_name', 'file_stem', 'origin', 'url']) {
    await createIndex(db, 'appearances', column.replace('_key', ''), [column]);
  }
}

/** No reading of today's engine has the key that these get: the same text given again is read again. */
async function rebuildReadings(db: OldDb, backend: Backend): Promise<void> {
  await db.schema
    .createTable('readings_new')
    .addColumn('key', backend.keyType, backend.numberRows)
    .addColumn('text_key', 'bigint', (column) => column.notNull().references('texts.key').onDelete('cascade'))
    .addColumn('reading_hash', 'text', (column) => column.notNull())
    .addColumn('given_id', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('publisher', 'text')
    .addColumn('published_at', 'text')
    .addColumn('published_basis', 'text', (column) => column.notNull())
    .addColumn('published_not_before', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('schema_version', 'text', (column) => column.notNull())
    .addColumn('engine_version', 'text', (column) => column.notNull())
    .addColumn('runtime', 'text')
    .addColumn('statement_count', 'integer', (column) => column.notNull())
    .addColumn('claim_count', 'integer', (column) => column.notNull())
    .addColumn('read_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('readings_once', ['text_key', 'reading_hash'])
    .execute();
  await sql`insert into readings_new (key, text_key, reading_hash, given_id, title, publisher, published_at,
    published_basis, published_not_before, language, schema_version, engine_version, runtime, statement_count,
    claim_count, read_at) select key, key, 'engine ' || engine_version, given_id, title, publisher, published_at, published_basis,
    published_not_before, language, '0.0', engine_version, null, statement_count, claim_count, read_at
    from readings`.execute(db);
  await db.schema.dropTable('readings').execute();
  await db.schema.alterTable('readings_new').renameTo('readings').execute();
}

/** Where words stood is told by the text: only what people say of them keeps the words, in the journal. */
async function extendLayers(db: OldDb, backend: Backend): Promise<void> {
  for (const layer of ['actor_roles', 'statement_pieces', 'timexes', 'quantities', 'claim_pieces']) {
    for (const column of ['exact', 'prefix', 'suffix']) await db.schema.alterTable(layer).dropColumn(column).execute();
  }
  for (const column of ['prefix', 'suffix']) await db.schema.alterTable('mentions').dropColumn(column).execute();
  for (const layer of ['actors', 'statements', 'timexes', 'quantities', 'polls', 'claims']) {
    await db.schema.alterTable(layer).addColumn('found_by', 'text').execute();
  }
  for (const layer of ['statements', 'claims']) {
    await db.schema.alterTable(layer).addColumn('item_key', 'text').execute();
  }
  await createLayer(db, backend, 'blocks', (table) =>
    table
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('first_sentence', 'integer', (column) => column.notNull())
      .addColumn('end_sentence', 'integer', (column) => column.notNull()),
  );
  await createLayer(db, backend, 'quotations', (table) =>
    table
      .addColumn('inner_start', 'integer', (column) => column.notNull())
      .addColumn('inner_end', 'integer', (column) => column.notNull())
      .addColumn('mark', 'text', (column) => column.notNull())
      .addColumn('is_closed', 'integer', (column) => column.notNull())
      .addColumn('continues_previous', 'integer', (column) => column.notNull()),
  );
}

async function createLayer(
  db: OldDb,
  backend: Backend,
  name: string,
  addColumns: (table: Table) => Table,
): Promise<void> {
  const table = db.schema
    .createTable(name)
    .addColumn('reading_key', 'bigint', (column) => column.notNull().references('readings.key').onDelete('cascade'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('span_start', 'integer', (column) => column.notNull())
    .addColumn('span_end', 'integer', (column) => column.notNull());
  const keyed = addColumns(table as unknown as Table).addPrimaryKeyConstraint(`${name}_key`, ['reading_key', 'seq']);
  await backend.clusterRows(keyed).execute();
}

/** The decisions on who is who, with their numbers, become the first entries of the journal. */
async function openJournal(db: OldDb, backend: Backend): Promise<void> {
  await db.schema.alterTable('decisions').renameTo('journal').execute();
  await db.schema
    .alterTable('journal')
    .addColumn('body', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute();
  await db.schema
    .createTable('journal_undone')
    .addColumn('journal_key', backend.keyType, (column) => column.primaryKey())
    .execute();
  await sql`insert into journal_undone (journal_key) select key from journal where in_force = 0`.execute(db);
  await db.schema.alterTable('journal').dropColumn('in_force').execute();
  await db.schema
    .createTable('journal_targets')
    .addColumn('journal_key', 'bigint', (column) => column.notNull().references('journal.key').onDelete('cascade'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('side', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('text_hash', 'text')
    .addColumn('series', 'text')
    .addColumn('layer', 'text')
    .addColumn('item_key', 'text')
    .addColumn('published_at', 'text')
    .addColumn('kind', 'text')
    .addColumn('name', 'text')
    .addColumn('normalized_name', 'text')
    .addColumn('sense', 'text')
    .addColumn('public_id', 'text')
    .addColumn('evidence', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('body', 'text', (column) => column.notNull().defaultTo('{}'))
    .addPrimaryKeyConstraint('journal_targets_key', ['journal_key', 'seq'])
    .execute();
  await moveReferences(db);
  await createIndex(db, 'journal_targets', 'name', ['normalized_name', 'kind']);
  await createIndex(db, 'journal_targets', 'text', ['text_hash']);
  await createIndex(db, 'journal_targets', 'series', ['series']);
}

async function moveReferences(db: OldDb): Promise<void> {
  for (const row of await db.selectFrom('decision_refs').selectAll().orderBy('decision_key').execute()) {
    const { decision_key, seq, side, kind, name, normalized_name, sense, text_hash, series } = row;
    const span = [row.span_start, row.span_end];
    const { exact, prefix, suffix } = row;
    const evidence = exact === null ? [] : [{ role: 'mention', span, exact, prefix, suffix }];
    await db
      .insertInto('journal_targets')
      .values({
        journal_key: decision_key,
        seq,
        type: 'actor',
        side,
        text_hash,
        series,
        kind,
        name,
        normalized_name,
        sense,
        evidence: JSON.stringify(evidence),
      })
      .execute();
  }
  await db.schema.dropTable('decision_refs').execute();
}

const createIndex = (db: OldDb, table: string, name: string, columns: readonly string[]): Promise<void> =>
  db.schema
    .createIndex(`${table}_${name}`)
    .on(table)
    .columns(columns as never)
    .execute();
