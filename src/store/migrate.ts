import type { Kysely } from 'kysely';
import type { Backend } from './backend.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { Tables } from './tables.ts';

/** Where a backend keeps how many migrations its store has had. */
export interface VersionMark {
  readVersion(db: Kysely<Tables>): Promise<number>;
  writeVersion(db: Kysely<Tables>, version: number): Promise<void>;
}

/** Brings the tables up to date, in one transaction. Safe when several processes do it at once: the lock makes one wait for the other. */
export async function migrate(db: Kysely<Tables>, backend: Backend, mark: VersionMark): Promise<void> {
  if ((await mark.readVersion(db)) >= MIGRATIONS.length) return;
  await db.transaction().execute(async (transaction) => {
    const version = await mark.readVersion(transaction);
    if (version >= MIGRATIONS.length) return;
    for (const step of MIGRATIONS.slice(version)) await step(transaction, backend);
    await mark.writeVersion(transaction, MIGRATIONS.length);
  });
}

export const NEWEST_VERSION = MIGRATIONS.length;
