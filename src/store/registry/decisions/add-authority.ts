import type { Kysely } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { normalizeName } from '../../../registry/actor-name.ts';
import { findRoleFields } from '../../../registry/role-fields.ts';
import type { Authority, AuthorityEntry } from '../../authority.ts';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Decision, DecisionMaker } from '../../decision.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import { readDecisions } from '../../queries/read-decisions.ts';
import type { Tables } from '../../tables.ts';
import { settleWithin } from '../settle-registry.ts';
import { addDecision } from './add-decision.ts';
import { setInForce } from './decide.ts';
import { enforce } from './enforce.ts';

type Db = Kysely<Tables>;

/** Takes an authority file in, and lets go of what was taken in from the same place before; in one transaction. */
export function addAuthority(
  db: Db,
  backend: Backend,
  authority: Authority,
  maker: DecisionMaker,
  language: Language,
): Promise<Decision> {
  return db.transaction().execute(async (transaction) => {
    await settleWithin(transaction, backend, language);
    for (const earlier of await findEarlier(transaction, authority.origin)) {
      await addDecision(transaction, 'undo', { ...maker, reason: 'a newer state of the file' }, { undoes: earlier });
      await setInForce(transaction, backend, earlier, false, language);
    }
    const key = await addDecision(transaction, 'authority', maker, { newName: authority.origin });
    await addEntries(transaction, key, authority.entries, language);
    await enforce(transaction, backend, key, language);
    const [decision] = await readDecisions(transaction, { ids: [key] });
    return decision!;
  });
}

const findEarlier = async (db: Db, origin: string): Promise<readonly number[]> =>
  (
    await db
      .selectFrom('journal')
      .select('key')
      .where('action', '=', 'authority')
      .where('new_name', '=', origin)
      .where(isInForce)
      .execute()
  ).map(({ key }) => key);

async function addEntries(
  db: Db,
  decisionKey: number,
  entries: readonly AuthorityEntry[],
  language: Language,
): Promise<void> {
  for (const chunk of chunk1000(entries)) {
    const rows = await db
      .insertInto('authority_entries')
      .values(
        chunk.map(({ line, kind, name, roles }) => ({
          decision_key: decisionKey,
          line,
          kind,
          name,
          fields: findRoleFields(
            roles.map(({ text }) => text),
            language,
          ).join(' '),
        })),
      )
      .returning(['key', 'line'])
      .execute();
    const keyOf = new Map(rows.map(({ key, line }) => [line, key]));
    const names = chunk.flatMap((entry) =>
      [...new Set([entry.name, ...entry.aliases])].map((name, seq) => ({
        entry_key: keyOf.get(entry.line)!,
        seq,
        name,
        normalized_name: normalizeName(name),
      })),
    );
    for (const part of chunk1000(names)) await db.insertInto('authority_names').values(part).execute();
    const roles = chunk.flatMap((entry) =>
      entry.roles.map(({ text, from, to }, seq) => ({
        entry_key: keyOf.get(entry.line)!,
        seq,
        text,
        from_day: from,
        to_day: to,
      })),
    );
    for (const part of chunk1000(roles)) await db.insertInto('authority_roles').values(part).execute();
  }
}
