import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;
type Table = CreateTableBuilder<string, string>;

/** Documents, their layers, and the registry of actors over all documents. Never changed once released. */
export async function createFirstTables(db: Db, backend: Backend): Promise<void> {
  await createDocuments(db, backend);
  await createRegistry(db, backend);
  await createActors(db, backend);
  await createStatements(db, backend);
  await createFigures(db, backend);
  await createClaims(db, backend);
  await backend.fullText.createIndexes(db);
}

async function createDocuments(db: Db, backend: Backend): Promise<void> {
  await db.schema
    .createTable('documents')
    .addColumn('key', backend.keyType, backend.numberRows)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('text_hash', 'text', (column) => column.notNull().unique())
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
    .addColumn('published_basis', 'text', (column) => column.notNull())
    .addColumn('published_not_before', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('word_count', 'integer', (column) => column.notNull())
    .addColumn('statement_count', 'integer', (column) => column.notNull())
    .addColumn('claim_count', 'integer', (column) => column.notNull())
    .addColumn('read_at', 'text', (column) => column.notNull())
    .addColumn('engine_version', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('documents_series')
    .unique()
    .on('documents')
    .columns(['series', 'version'])
    .where('series', 'is not', null)
    .execute();
  await createIndex(db, 'documents', 'newest', ['published_at desc', 'read_at desc', 'key desc']);
  await createIndex(db, 'documents', 'file_name', ['file_name']);
  await createIndex(db, 'documents', 'file_stem', ['file_stem']);
  await createIndex(db, 'documents', 'origin', ['origin']);
  await createIndex(db, 'documents', 'url', ['url']);

  await createLayerTable(db, backend, 'document_models', ['seq'], (table) =>
    table
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('checksum', 'text', (column) => column.notNull()),
  );
  await createLayerTable(db, backend, 'sentences', ['seq'], addSpan);
}

async function createRegistry(db: Db, backend: Backend): Promise<void> {
  await db.schema
    .createTable('registry_actors')
    .addColumn('key', backend.keyType, backend.numberRows)
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('normalized_name', 'text', (column) => column.notNull())
    .addColumn('document_key', 'bigint', (column) => column.references('documents.key').onDelete('cascade'))
    .addColumn('actor_id', 'text')
    .execute();
  await db.schema
    .createIndex('registry_actors_merged')
    .unique()
    .on('registry_actors')
    .columns(['kind', 'normalized_name'])
    .where(sql.ref('document_key'), 'is', null)
    .execute();
  await createIndex(db, 'registry_actors', 'document', ['document_key', 'actor_id']);
  await db.schema
    .createTable('registry_names')
    .addColumn('key', backend.keyType, backend.numberRows)
    .addColumn('registry_key', 'bigint', (column) =>
      column.notNull().references('registry_actors.key').onDelete('cascade'),
    )
    .addColumn('name', 'text', (column) => column.notNull())
    .addUniqueConstraint('registry_names_once', ['registry_key', 'name'])
    .execute();
}

async function createActors(db: Db, backend: Backend): Promise<void> {
  await createLayerTable(db, backend, 'actors', ['id'], (table) =>
    table
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('stands_for', 'text')
      .addColumn('confidence', 'double precision')
      .addColumn('registry_key', 'bigint', (column) => column.notNull().references('registry_actors.key')),
  );
  await createIndex(db, 'actors', 'registry', ['registry_key']);
  await createLayerTable(db, backend, 'actor_aliases', ['actor_id', 'seq'], (table) =>
    table.addColumn('name', 'text', (column) => column.notNull()),
  );
  await createLayerTable(db, backend, 'actor_roles', ['actor_id', 'seq'], (table) =>
    addEvidence(table.addColumn('text', 'text', (column) => column.notNull())),
  );
  await createLayerTable(db, backend, 'mentions', ['actor_id', 'seq'], (table) =>
    addEvidence(
      table
        .addColumn('form', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull()),
    ),
  );
}

async function createStatements(db: Db, backend: Backend): Promise<void> {
  await createLayerTable(db, backend, 'statements', ['id'], (table) =>
    table
      .addColumn('key', backend.keyType, (column) => column.notNull().unique())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('mode', 'text', (column) => column.notNull())
      .addColumn('act', 'text', (column) => column.notNull())
      .addColumn('speaker_reason', 'text')
      .addColumn('source_kind', 'text', (column) => column.notNull())
      .addColumn('via', 'text')
      .addColumn('polarity', 'text', (column) => column.notNull())
      .addColumn('said_at', 'text')
      .addColumn('day', 'text')
      .addColumn('confidence', 'double precision'),
  );
  await createIndex(db, 'statements', 'newest', ['day desc', 'document_key desc', 'seq']);
  await createLayerTable(db, backend, 'statement_pieces', ['statement_id', 'role', 'seq'], addEvidence);
  await createLayerTable(db, backend, 'statement_speakers', ['statement_id', 'seq'], (table) =>
    table.addColumn('actor_id', 'text', (column) => column.notNull()),
  );
  await createIndex(db, 'statement_speakers', 'actor', ['document_key', 'actor_id']);
}

/** Times, quantities and polls. */
async function createFigures(db: Db, backend: Backend): Promise<void> {
  await createLayerTable(db, backend, 'timexes', ['id'], (table) =>
    addEvidence(
      table
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addColumn('mod', 'text')
        .addColumn('from_day', 'text')
        .addColumn('to_day', 'text')
        .addColumn('basis', 'text', (column) => column.notNull())
        .addColumn('confidence', 'double precision'),
    ),
  );
  await createLayerTable(db, backend, 'timex_alternatives', ['timex_id', 'seq'], (table) =>
    table.addColumn('value', 'text', (column) => column.notNull()),
  );
  await createLayerTable(db, backend, 'quantities', ['id'], (table) =>
    addEvidence(
      table
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('value', 'double precision')
        .addColumn('range_first', 'double precision')
        .addColumn('range_second', 'double precision')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('unit', 'text')
        .addColumn('modifier', 'text', (column) => column.notNull())
        .addColumn('change', 'text')
        .addColumn('measure_start', 'integer')
        .addColumn('measure_end', 'integer')
        .addColumn('measure_text', 'text')
        .addColumn('statement_id', 'text')
        .addColumn('timex_id', 'text')
        .addColumn('confidence', 'double precision'),
    ),
  );
  await createLayerTable(db, backend, 'polls', ['id'], (table) =>
    table
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('respondents', 'text')
      .addColumn('by_actor', 'text')
      .addColumn('timex_id', 'text')
      .addColumn('sum', 'double precision', (column) => column.notNull()),
  );
  await createLayerTable(db, backend, 'poll_shares', ['poll_id', 'seq'], (table) =>
    table.addColumn('quantity_id', 'text', (column) => column.notNull()),
  );
}

async function createClaims(db: Db, backend: Backend): Promise<void> {
  await createLayerTable(db, backend, 'claims', ['id'], (table) =>
    table
      .addColumn('key', backend.keyType, (column) => column.notNull().unique())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('statement_id', 'text')
      .addColumn('checkworthiness', 'double precision', (column) => column.notNull()),
  );
  await createLayerTable(db, backend, 'claim_pieces', ['claim_id', 'seq'], addEvidence);
  for (const item of ['quantity', 'timex', 'actor'] as const) {
    const name = item === 'quantity' ? 'claim_quantities' : item === 'timex' ? 'claim_timexes' : 'claim_actors';
    await createLayerTable(db, backend, name, ['claim_id', 'seq'], (table) =>
      table.addColumn(`${item}_id`, 'text', (column) => column.notNull()),
    );
  }
}

/** A table of rows that belong to a document, go with it, and are told apart by these columns within it. */
async function createLayerTable(
  db: Db,
  backend: Backend,
  name: string,
  parts: readonly string[],
  addColumns: (table: Table) => Table,
): Promise<void> {
  let table: Table = db.schema
    .createTable(name)
    .addColumn('document_key', 'bigint', (column) =>
      column.notNull().references('documents.key').onDelete('cascade'),
    ) as Table;
  for (const part of parts) {
    table = table.addColumn(part, part === 'seq' ? 'integer' : 'text', (column) => column.notNull());
  }
  const keyed = addColumns(table).addPrimaryKeyConstraint(`${name}_key`, ['document_key', ...parts]);
  await backend.clusterRows(keyed).execute();
}

const addSpan = (table: Table): Table =>
  table
    .addColumn('span_start', 'integer', (column) => column.notNull())
    .addColumn('span_end', 'integer', (column) => column.notNull());

const addEvidence = (table: Table): Table =>
  addSpan(table)
    .addColumn('exact', 'text', (column) => column.notNull())
    .addColumn('prefix', 'text', (column) => column.notNull())
    .addColumn('suffix', 'text', (column) => column.notNull());

async function createIndex(db: Db, table: string, name: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_${name}`)
    .on(table)
    .columns(columns as never)
    .execute();
}
