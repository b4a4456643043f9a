import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;
type Table = CreateTableBuilder<string, string>;

/**
 * What makes entries of the registry one actor: links that were found, decisions that people made, authority files.
 * Never changed once released.
 */
export async function addRegistryLinks(db: Db, backend: Backend): Promise<void> {
  await extendRegistry(db);
  await createLinks(db, backend);
  await createDecisions(db, backend);
  await createAuthorities(db, backend);
}

async function extendRegistry(db: Db): Promise<void> {
  const add = async (table: 'registry_actors' | 'registry_names', name: string, type: string, ending = '') =>
    sql`alter table ${sql.table(table)} add column ${sql.ref(name)} ${sql.raw(`${type} ${ending}`)}`.execute(db);
  await add('registry_actors', 'sense', 'text', "not null default ''");
  await add('registry_actors', 'group_key', 'bigint', 'not null default 0');
  await add('registry_actors', 'document_count', 'integer', 'not null default 0');
  await add('registry_actors', 'fields', 'text', "not null default ''");
  await add('registry_actors', 'link_version', 'integer', 'not null default 0');
  await add('registry_actors', 'preferred_name', 'text');
  await add('registry_actors', 'preferred_by', 'bigint');
  await add('registry_actors', 'authority_key', 'bigint');
  await add('registry_names', 'origin', 'text', "not null default 'document'");
  await sql`update registry_actors set group_key = key, document_count =
    (select count(distinct document_key) from actors where actors.registry_key = registry_actors.key)`.execute(db);
  await db.schema.dropIndex('registry_actors_merged').execute();
  await db.schema
    .createIndex('registry_actors_shared')
    .unique()
    .on('registry_actors')
    .columns(['kind', 'normalized_name', 'sense'])
    .where(sql.ref('document_key'), 'is', null)
    .execute();
  await createIndex(db, 'registry_actors', 'name', ['normalized_name', 'kind']);
  await createIndex(db, 'registry_actors', 'group', ['group_key']);
  await createIndex(db, 'registry_actors', 'authority', ['authority_key']);
}

async function createLinks(db: Db, backend: Backend): Promise<void> {
  const keys = db.schema
    .createTable('registry_keys')
    .addColumn('link_key', 'text', (column) => column.notNull())
    .addColumn('registry_key', 'bigint', toEntry)
    .addColumn('name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('registry_keys_pk', ['link_key', 'registry_key', 'name']);
  await backend.clusterRows(keys as unknown as Table).execute();
  await createIndex(db, 'registry_keys', 'entry', ['registry_key']);

  const links = db.schema
    .createTable('registry_links')
    .addColumn('one_key', 'bigint', toEntry)
    .addColumn('other_key', 'bigint', toEntry)
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('is_automatic', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('registry_links_pk', ['one_key', 'other_key']);
  await backend.clusterRows(links as unknown as Table).execute();
  await createIndex(db, 'registry_links', 'other', ['other_key']);
  await createIndex(db, 'registry_links', 'open', ['is_automatic', 'confidence desc']);
}

async function createDecisions(db: Db, backend: Backend): Promise<void> {
  await db.schema
    .createTable('decisions')
    .addColumn('key', backend.keyType, backend.numberRows)
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('new_name', 'text')
    .addColumn('undoes', 'bigint')
    .addColumn('in_force', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('decision_refs')
    .addColumn('decision_key', 'bigint', toDecision)
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('side', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('normalized_name', 'text', (column) => column.notNull())
    .addColumn('sense', 'text', (column) => column.notNull())
    .addColumn('text_hash', 'text')
    .addColumn('series', 'text')
    .addColumn('span_start', 'integer')
    .addColumn('span_end', 'integer')
    .addColumn('exact', 'text')
    .addColumn('prefix', 'text')
    .addColumn('suffix', 'text')
    .addPrimaryKeyConstraint('decision_refs_pk', ['decision_key', 'seq'])
    .execute();
  await createIndex(db, 'decision_refs', 'name', ['normalized_name', 'kind']);
  await createIndex(db, 'decision_refs', 'text', ['text_hash']);
  await createIndex(db, 'decision_refs', 'series', ['series']);
  const members = db.schema
    .createTable('decision_members')
    .addColumn('decision_key', 'bigint', toDecision)
    .addColumn('side', 'integer', (column) => column.notNull())
    .addColumn('registry_key', 'bigint', toEntry)
    .addColumn('is_standing', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('decision_members_pk', ['decision_key', 'side', 'registry_key']);
  await backend.clusterRows(members as unknown as Table).execute();
  await createIndex(db, 'decision_members', 'entry', ['registry_key']);
}

async function createAuthorities(db: Db, backend: Backend): Promise<void> {
  await db.schema
    .createTable('authority_entries')
    .addColumn('key', backend.keyType, backend.numberRows)
    .addColumn('decision_key', 'bigint', toDecision)
    .addColumn('line', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('fields', 'text', (column) => column.notNull())
    .execute();
  await createIndex(db, 'authority_entries', 'decision', ['decision_key']);
  const toAuthority: ToColumn = (column) => column.notNull().references('authority_entries.key').onDelete('cascade');
  await db.schema
    .createTable('authority_names')
    .addColumn('entry_key', 'bigint', toAuthority)
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('normalized_name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('authority_names_pk', ['entry_key', 'seq'])
    .execute();
  await createIndex(db, 'authority_names', 'name', ['normalized_name']);
  await db.schema
    .createTable('authority_roles')
    .addColumn('entry_key', 'bigint', toAuthority)
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('from_day', 'text')
    .addColumn('to_day', 'text')
    .addPrimaryKeyConstraint('authority_roles_pk', ['entry_key', 'seq'])
    .execute();
}

type ToColumn = Parameters<ReturnType<Db['schema']['createTable']>['addColumn']>[2] & {};

const toEntry: ToColumn = (column) => column.notNull().references('registry_actors.key').onDelete('cascade');
const toDecision: ToColumn = (column) => column.notNull().references('decisions.key').onDelete('cascade');

async function createIndex(db: Db, table: string, name: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_${name}`)
    .on(table)
    .columns(columns as never)
    .execute();
}
