import type { Kysely } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';

/** Statements as people have put them, to be searched: made from the journal, and can be made from it again. */
export async function addReviewedStatements(db: Kysely<Tables>, backend: Backend): Promise<void> {
  await db.schema
    .createTable('reviewed_statements')
    .addColumn('key', backend.keyType, (column) => column.primaryKey())
    .addColumn('reading_key', 'bigint', (column) => column.notNull().references('readings.key').onDelete('cascade'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('item_key', 'text', (column) => column.notNull())
    .addColumn('is_from_engine', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('day', 'text')
    .addColumn('statement', 'text', (column) => column.notNull())
    .addColumn('speakers', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('reviewed_statements_reading')
    .on('reviewed_statements')
    .columns(['reading_key', 'state'])
    .execute();
  await backend
    .clusterRows(
      db.schema
        .createTable('reviewed_speakers')
        .addColumn('reading_key', 'bigint', (column) => column.notNull().references('readings.key').onDelete('cascade'))
        .addColumn('actor_id', 'text', (column) => column.notNull())
        .addColumn('statement_key', 'bigint', (column) => column.notNull())
        .addColumn('public_id', 'text')
        .addPrimaryKeyConstraint('reviewed_speakers_key', ['reading_key', 'actor_id', 'statement_key']) as never,
    )
    .execute();
  await db.schema.createIndex('reviewed_speakers_public').on('reviewed_speakers').columns(['public_id']).execute();
  await db.schema
    .createTable('refused_claims')
    .addColumn('key', backend.keyType, (column) => column.primaryKey())
    .addColumn('reading_key', 'bigint', (column) => column.notNull().references('readings.key').onDelete('cascade'))
    .execute();
  await db.schema.createIndex('refused_claims_reading').on('refused_claims').columns(['reading_key']).execute();
  await db.schema
    .createIndex('journal_targets_item')
    .on('journal_targets')
    .columns(['item_key', 'text_hash'])
    .execute();
}
