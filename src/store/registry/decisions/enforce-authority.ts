import type { Kysely } from 'kysely';
import type { Backend } from '../../backend.ts';
import type { Tables } from '../../tables.ts';
import { regroup } from '../regroup.ts';
import { applyDecisions } from './apply-decisions.ts';

type Db = Kysely<Tables>;

/** Ties all entries of the store that bear a name of the file. */
export async function enforceAuthority(db: Db, backend: Backend, decisionKey: number): Promise<void> {
  const named = await db
    .selectFrom('authority_entries')
    .innerJoin('authority_names', 'authority_names.entry_key', 'authority_entries.key')
    .innerJoin('registry_actors', (join) =>
      join
        .onRef('registry_actors.normalized_name', '=', 'authority_names.normalized_name')
        .onRef('registry_actors.kind', '=', 'authority_entries.kind'),
    )
    .select('registry_actors.key')
    .distinct()
    .where('authority_entries.decision_key', '=', decisionKey)
    .execute();
  const keys = named.map(({ key }) => key);
  await applyDecisions(db, backend, keys, keys);
  await regroup(db, keys);
}
