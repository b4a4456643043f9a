import { type Kysely, sql } from 'kysely';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';

type Db = Kysely<Tables>;

/** Notes that these texts name others than before, or name them otherwise: see `settleCounts`. */
export async function markUncounted(db: Db, textIds: readonly string[]): Promise<void> {
  for (const chunk of chunk1000(textIds)) {
    await db
      .insertInto('uncounted_texts')
      .values(chunk.map((text_id) => ({ text_id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The same of the texts that name these entries, or one that follows them. */
export async function markUncountedOf(db: Db, registryKeys: readonly number[]): Promise<void> {
  for (const chunk of chunk1000(registryKeys)) {
    await sql`insert into uncounted_texts (text_id)
      select distinct facts.text_id from registry_facts as facts where facts.registry_key in (
        select key from registry_actors where key in (${sql.join(chunk)})
        union select key from registry_actors where anchor_key in (${sql.join(chunk)}))
      on conflict do nothing`.execute(db);
  }
}
