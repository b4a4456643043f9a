import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';

/** What a question is answered from. Of what is in the store already, passages are made when a question is asked. Never changed once released. */
export async function addPassages(db: Kysely<Tables>, backend: Backend): Promise<void> {
  const create = (table: string): CreateTableBuilder<string, string> =>
    db.schema
      .createTable(table)
      .addColumn('reading_key', backend.keyType, (column) =>
        column.primaryKey().references('readings.key').onDelete('cascade'),
      ) as never;
  await create('passages')
    .addColumn('passages', 'text', (column) => column.notNull())
    .execute();
  await create('passage_bits')
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('bits', backend.bytesType, (column) => column.notNull())
    .execute();
  await create('passage_vectors')
    .addColumn('vectors', backend.bytesType, (column) => column.notNull())
    .execute();
}
