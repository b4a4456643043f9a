import { DatabaseSync } from '@photostructure/sqlite';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { RECORD_TABLES } from '../../rows/row-tables.ts';
import { migrate } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { createSqliteDialect } from './dialect.ts';
import { sqliteBackend, versionMark } from './open-store.ts';

test('a record’s rows have the columns of the store’s tables, but for the keys that the store gives', async () => {
  const database = new DatabaseSync(':memory:');
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(database, ':memory:') });
  await migrate(db, sqliteBackend, versionMark);
  for (const [table, schema] of Object.entries(RECORD_TABLES)) {
    const columns = database.prepare(`select name from pragma_table_info('${table}')`).all() as { name: string }[];
    const own = columns.map(({ name }) => name).filter((name) => name !== 'reading_key' && name !== 'key');
    expect(own.toSorted(), table).toEqual(Object.keys(schema.shape).toSorted());
  }
  await db.destroy();
});
