import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;
/** Tables as they were: this step knows them by name only. */
// biome-ignore lint/suspicious/noExplicitAny: the types of the store are those of today's tables
type OldDb = Kysely<any>;
type Table = CreateTableBuilder<string, string>;

/**
 * The registry follows from what it has taken in of the texts, and no longer from the order in which they came. All of it
 * is thrown away but for what people said, and every text is marked to be taken in. Never changed once released.
 */
export async function takeFactsIn(db: Db, backend: Backend): Promise<void> {
  await nameWitnesses(db);
  await dropRegistry(db, backend);
  await createFacts(db, backend);
  await createEntries(db, backend);
  await createBlocks(db, backend);
  await sql`update journal set action = 'join' where action = 'merge'`.execute(db);
  await sql`insert into registry_dirty_texts (text_id) select id from texts`.execute(db);
}

/** How many texts bear witness to whom a decision means. */
const WITNESSES = 5;

/** The first of two of one name had no label; what documents it stood in tells later which of them was meant. */
async function nameWitnesses(db: OldDb): Promise<void> {
  const targets = await db
    .selectFrom('journal_targets')
    .select(['journal_key', 'seq', 'kind', 'normalized_name', 'sense'])
    .where('type', '=', 'actor')
    .where('text_hash', 'is', null)
    .execute();
  for (const { journal_key, seq, kind, normalized_name, sense } of targets) {
    const rows = await db
      .selectFrom('registry_actors')
      .innerJoin('actors', 'actors.registry_key', 'registry_actors.key')
      .innerJoin('texts', 'texts.reading_key', 'actors.reading_key')
      .select('texts.id')
      .distinct()
      .where('registry_actors.reading_key', 'is', null)
      .where('registry_actors.kind', '=', kind)
      .where('registry_actors.normalized_name', '=', normalized_name)
      .where('registry_actors.sense', '=', sense)
      .orderBy('texts.id')
      .limit(WITNESSES)
      .execute();
    await db
      .updateTable('journal_targets')
      .set({ body: JSON.stringify({ witnesses: rows.map(({ id }) => id) }) })
      .where('journal_key', '=', journal_key)
      .where('seq', '=', seq)
      .execute();
  }
}

/** An actor's entry stood in its row, which the registry now keeps apart; with it the columns of the layer stay as they are. */
async function dropRegistry(db: OldDb, backend: Backend): Promise<void> {
  const actors = db.schema
    .createTable('actors_new')
    .addColumn('reading_key', 'bigint', (column) => column.notNull().references('readings.key').onDelete('cascade'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('item_key', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('stands_for', 'text')
    .addColumn('confidence', 'double precision')
    .addColumn('found_by', 'text')
    .addPrimaryKeyConstraint('actors_new_key', ['reading_key', 'id']);
  await backend.clusterRows(actors as unknown as Table).execute();
  await sql`insert into actors_new (reading_key, id, seq, name, kind, stands_for, confidence, found_by)
    select reading_key, id, seq, name, kind, stands_for, confidence, found_by from actors`.execute(db);
  const names = await db.selectFrom('registry_names').select('key').execute();
  await backend.fullText.removeEntries(
    db,
    'actors',
    names.map(({ key }) => key),
  );
  for (const table of ['actors', 'decision_members', 'registry_links', 'registry_keys', 'registry_names']) {
    await db.schema.dropTable(table).execute();
  }
  await db.schema.dropTable('registry_actors').execute();
  await db.schema.alterTable('actors_new').renameTo('actors').execute();
}

async function createFacts(db: OldDb, backend: Backend): Promise<void> {
  await db.schema
    .createTable('registry_facts')
    .addColumn('text_id', 'text', (column) => column.notNull())
    .addColumn('actor_key', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('registry_key', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('normalized_name', 'text', (column) => column.notNull())
    .addColumn('names', 'text', (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('fields', 'text', (column) => column.notNull())
    .addColumn('reach', 'text', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('is_open', 'integer', (column) => column.notNull())
    .addColumn('split_by', 'bigint')
    .addColumn('is_counted', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('registry_facts_pk', ['text_id', 'actor_key'])
    .execute();
  await createIndex(db, 'registry_facts', 'entry', ['registry_key', 'text_id']);
  await createIndex(db, 'registry_facts', 'name', ['normalized_name', 'kind', 'fields']);
  const signatures = db.schema
    .createTable('registry_signatures')
    .addColumn('normalized_name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('fields', 'text', (column) => column.notNull())
    .addColumn('registry_key', 'bigint')
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('registry_signatures_pk', ['normalized_name', 'kind', 'fields']);
  await backend.clusterRows(signatures as unknown as Table).execute();
  for (const [table, column] of [
    ['registry_dirty_texts', 'text_id'],
    ['registry_dirty_blocks', 'link_key'],
  ] as const) {
    await db.schema
      .createTable(table)
      .addColumn(column, 'text', (each) => each.primaryKey())
      .execute();
  }
}

async function createEntries(db: OldDb, backend: Backend): Promise<void> {
  await db.schema
    .createTable('registry_actors')
    .addColumn('key', backend.keyType, backend.numberRows)
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('normalized_name', 'text', (column) => column.notNull())
    .addColumn('sense', 'text', (column) => column.notNull())
    .addColumn('text_id', 'text')
    .addColumn('actor_key', 'text')
    .addColumn('public_id', 'text', (column) => column.notNull().unique())
    .addColumn('drawn', 'bigint', (column) => column.notNull())
    .addColumn('group_key', 'bigint', (column) => column.notNull())
    .addColumn('anchor_key', 'bigint')
    .addColumn('document_count', 'integer', (column) => column.notNull())
    .addColumn('fields', 'text', (column) => column.notNull())
    .addColumn('link_names', 'text', (column) => column.notNull())
    .addColumn('sample', 'text', (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('is_open', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('family', 'text')
    .addColumn('preferred_name', 'text')
    .addColumn('preferred_by', 'bigint')
    .addColumn('authority_key', 'bigint')
    .execute();
  await createIndex(db, 'registry_actors', 'group', ['group_key', 'anchor_key', 'kind']);
  await db.schema
    .createIndex('registry_actors_shared')
    .on('registry_actors')
    .columns(['normalized_name', 'kind', 'sense'])
    .where(sql.ref('text_id'), 'is', null)
    .execute();
  for (const [name, columns, where] of [
    ['own', ['text_id', 'actor_key'], 'text_id'],
    ['own_name', ['normalized_name', 'kind'], 'text_id'],
    ['anchor', ['anchor_key'], 'anchor_key'],
    ['authority', ['authority_key'], 'authority_key'],
    ['family', ['family', 'document_count desc', 'normalized_name', 'sense'], 'family'],
  ] as const) {
    await db.schema
      .createIndex(`registry_actors_${name}`)
      .on('registry_actors')
      .columns([...columns])
      .where(sql.ref(where), 'is not', null)
      .execute();
  }
  await db.schema
    .createTable('registry_names')
    .addColumn('key', backend.keyType, backend.numberRows)
    .addColumn('registry_key', 'bigint', toEntry)
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('is_accepted', 'integer', (column) => column.notNull())
    .addUniqueConstraint('registry_names_once', ['registry_key', 'name'])
    .execute();
  await db.schema
    .createTable('registry_ids')
    .addColumn('drawn', backend.keyType, backend.numberRows)
    .addColumn('public_id', 'text', (column) => column.notNull().unique())
    .addColumn('identity', 'text', (column) => column.notNull())
    .addColumn('registry_key', 'bigint')
    .execute();
  await createIndex(db, 'registry_ids', 'identity', ['identity']);
  await createIndex(db, 'registry_ids', 'entry', ['registry_key']);
}

async function createBlocks(db: OldDb, backend: Backend): Promise<void> {
  const keys = db.schema
    .createTable('registry_keys')
    .addColumn('link_key', 'text', (column) => column.notNull())
    .addColumn('is_own', 'integer', (column) => column.notNull())
    .addColumn('registry_key', 'bigint', toEntry)
    .addColumn('is_fresh', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('registry_keys_pk', ['link_key', 'is_own', 'registry_key']);
  await backend.clusterRows(keys as unknown as Table).execute();
  await createIndex(db, 'registry_keys', 'entry', ['registry_key']);
  await db.schema
    .createIndex('registry_keys_fresh')
    .on('registry_keys')
    .columns(['link_key'])
    .where(sql.ref('is_fresh'), '=', sql.lit(1))
    .execute();
  await db.schema
    .createTable('registry_blocks')
    .addColumn('link_key', 'text', (column) => column.primaryKey())
    .addColumn('digest', 'text', (column) => column.notNull())
    .execute();
  const links = db.schema
    .createTable('registry_links')
    .addColumn('one_key', 'bigint', toEntry)
    .addColumn('other_key', 'bigint', toEntry)
    .addColumn('block', 'text', (column) => column.notNull())
    .addColumn('is_own', 'integer', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('is_automatic', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('registry_links_pk', ['one_key', 'other_key', 'block']);
  await backend.clusterRows(links as unknown as Table).execute();
  await createIndex(db, 'registry_links', 'other', ['other_key', 'is_own']);
  await createIndex(db, 'registry_links', 'block', ['block', 'is_own']);
  const members = db.schema
    .createTable('decision_members')
    .addColumn('decision_key', 'bigint', (column) => column.notNull().references('journal.key').onDelete('cascade'))
    .addColumn('side', 'integer', (column) => column.notNull())
    .addColumn('registry_key', 'bigint', toEntry)
    .addColumn('is_standing', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('decision_members_pk', ['decision_key', 'side', 'registry_key', 'is_standing']);
  await backend.clusterRows(members as unknown as Table).execute();
  await createIndex(db, 'decision_members', 'entry', ['registry_key']);
}

const toEntry = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
  column.notNull().references('registry_actors.key').onDelete('cascade');

const createIndex = (db: OldDb, table: string, name: string, columns: readonly string[]): Promise<void> =>
  db.schema
    .createIndex(`${table}_${name}`)
    .on(table)
    .columns(columns as never)
    .execute();
