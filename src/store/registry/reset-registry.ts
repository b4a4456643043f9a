import { type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';
import { removeNames } from './facts/entry-names.ts';

/**
 * Lets go of everything that was found, and marks every text to be taken in again. Entries and their ids stay, and so does
 * what they were, by text: so that they are the same actors afterwards.
 */
export function resetRegistry(db: Kysely<Tables>, backend: Backend): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const entries = await transaction.selectFrom('registry_actors').select('key').execute();
    await removeNames(
      transaction,
      backend,
      entries.map(({ key }) => key),
    );
    for (const table of [
      'registry_keys',
      'registry_links',
      'registry_blocks',
      'registry_dirty_blocks',
      'decision_members',
      'actor_texts',
      'actor_counts',
      'uncounted_texts',
    ] as const) {
      await transaction.deleteFrom(table).execute();
    }
    await transaction.updateTable('registry_facts').set({ is_counted: 0 }).execute();
    await transaction.updateTable('registry_signatures').set({ count: 0 }).execute();
    await transaction
      .updateTable('registry_actors')
      .set(({ ref }) => ({
        group_key: ref('key'),
        anchor_key: null,
        document_count: 0,
        link_names: '[]',
        sample: '[]',
        roles: '[]',
        preferred_name: null,
        preferred_by: null,
        authority_key: null,
      }))
      .execute();
    await sql`insert into registry_dirty_texts (text_id)
      select id from texts union select text_id from registry_facts where true on conflict do nothing`.execute(
      transaction,
    );
  });
}
