import { createHash } from 'node:crypto';
import { DatabaseSync } from '@photostructure/sqlite';

/** A hash over each table of a file, its form and its rows, so that two states of a store can be told apart; and its version. */
export function dumpTables(path: string): Readonly<Record<string, string | number>> {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  try {
    const { user_version } = database.prepare('pragma user_version').get() as { user_version: number };
    const objects = database.prepare('select type, name, sql from sqlite_schema order by type, name').all() as {
      type: string;
      name: string;
      sql: string | null;
    }[];
    const dump: Record<string, string | number> = { version: user_version };
    for (const { type, name, sql } of objects) {
      const hash = createHash('sha256').update(sql ?? '');
      // The rows of a virtual table stand in tables of their own.
      if (type === 'table' && !/^create virtual/i.test(sql!)) {
        const rows = database.prepare(`select * from "${name}"`);
        // Full-text indexes number their pages beyond what a number can tell apart.
        rows.setReadBigInts(true);
        for (const row of rows.iterate()) hash.update(renderRow(row as object));
      }
      dump[`${type} ${name}`] = hash.digest('hex');
    }
    return dump;
  } finally {
    database.close();
  }
}

const renderRow = (row: object): string =>
  JSON.stringify(Object.values(row), (_key, value) => {
    if (typeof value === 'bigint') return String(value);
    return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
  });
