import type { Kysely } from 'kysely';
import { chooseEntry, readEntries } from '../../queries/describe-actors.ts';
import { groupRows } from '../../queries/rows.ts';
import type { Tables } from '../../tables.ts';

/** The kind that groups are shown as, and the first of their names. */
export async function describeCounted(
  db: Kysely<Tables>,
  groups: readonly number[],
): Promise<ReadonlyMap<number, Pick<Tables['actor_counts'], 'kind' | 'name'>>> {
  const entries = groupRows(await readEntries(db, groups), (row) => row.group_key);
  return new Map(
    groups.flatMap((group) => {
      const own = entries(group);
      const [first] = own;
      return first ? [[group, { kind: chooseEntry(own).kind, name: first.normalized_name }] as const] : [];
    }),
  );
}
