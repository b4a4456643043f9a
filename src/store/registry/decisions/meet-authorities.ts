import type { Kysely } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { chooseAuthority } from '../../../registry/choose-authority.ts';
import { parseFields } from '../../../registry/choose-senses.ts';
import { isSplit } from '../../../registry/entry.ts';
import { normalizeRole } from '../../../registry/role-fields.ts';
import { chunk1000 } from '../../chunk.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import { groupRows } from '../../queries/rows.ts';
import type { Tables } from '../../tables.ts';

type Db = Kysely<Tables>;

/**
 * Ties entries to the line of the authority files that bears their name: the only one of that kind and name, or of several
 * the one whose roles are theirs too. Gives the entries for which that is another one now.
 */
export async function meetAuthorities(db: Db, keys: readonly number[], language: Language): Promise<readonly number[]> {
  const changed: number[] = [];
  for (const chunk of chunk1000([...new Set(keys)])) {
    const entries = await db
      .selectFrom('registry_actors')
      .select(['key', 'fields', 'roles', 'sense', 'authority_key'])
      .where('key', 'in', chunk)
      .execute();
    const lines = groupRows(await readLines(db, chunk), (row) => row.entry);
    for (const entry of entries) {
      const given = isSplit(entry.sense) ? [] : lines(entry.key);
      const roles = { fields: parseFields(entry.fields), roles: JSON.parse(entry.roles) as string[] };
      const authority = chooseAuthority(roles, await addRoles(db, given, language), language)?.key ?? null;
      if (authority === entry.authority_key) continue;
      await db.updateTable('registry_actors').set({ authority_key: authority }).where('key', '=', entry.key).execute();
      changed.push(entry.key);
    }
  }
  return changed;
}

interface Line {
  readonly key: number;
  readonly fields: string;
}

const readLines = (db: Db, keys: readonly number[]) =>
  db
    .selectFrom('registry_actors')
    .innerJoin('authority_names', 'authority_names.normalized_name', 'registry_actors.normalized_name')
    .innerJoin('authority_entries', (join) =>
      join
        .onRef('authority_entries.key', '=', 'authority_names.entry_key')
        .onRef('authority_entries.kind', '=', 'registry_actors.kind'),
    )
    .innerJoin('journal', 'journal.key', 'authority_entries.decision_key')
    .select(['registry_actors.key as entry', 'authority_entries.key', 'authority_entries.fields'])
    .distinct()
    .where('registry_actors.key', 'in', keys)
    .where(isInForce)
    .orderBy('authority_entries.key')
    .execute();

/** With the roles that the file gives; they are asked for only where there is a choice. */
async function addRoles(db: Db, lines: readonly Line[], language: Language) {
  const roles = groupRows(
    lines.length > 1
      ? await db
          .selectFrom('authority_roles')
          .select(['entry_key', 'text'])
          .where(
            'entry_key',
            'in',
            lines.map(({ key }) => key),
          )
          .execute()
      : [],
    (row) => row.entry_key,
  );
  return lines.map(({ key, fields }) => ({
    key,
    fields: parseFields(fields),
    roles: roles(key).map(({ text }) => normalizeRole(text, language)),
  }));
}
