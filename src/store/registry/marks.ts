import type { Kysely } from 'kysely';
import { chunk1000 } from '../chunk.ts';
import type { Tables } from '../tables.ts';

/** Notes that texts came, changed or went: the registry takes them in when it is next settled. */
export async function markTexts(db: Kysely<Tables>, textIds: readonly string[]): Promise<void> {
  for (const chunk of chunk1000(textIds)) {
    await db
      .insertInto('registry_dirty_texts')
      .values(chunk.map((text_id) => ({ text_id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Notes that what stands under these keys is to be compared again. */
export async function markBlocks(db: Kysely<Tables>, linkKeys: Iterable<string>): Promise<void> {
  for (const chunk of chunk1000([...new Set(linkKeys)])) {
    await db
      .insertInto('registry_dirty_blocks')
      .values(chunk.map((link_key) => ({ link_key })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
