import type { Kysely } from 'kysely';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';

type Db = Kysely<Tables>;

/** An entry that a decision means. */
export type MemberRow = Tables['decision_members'];

/** Puts members in the place of others. Gives the entries that are meant otherwise now. */
export async function replaceMembers(
  db: Db,
  before: readonly MemberRow[],
  after: readonly MemberRow[],
): Promise<readonly number[]> {
  const [were, are] = [before, after].map((rows) => new Map(rows.map((row) => [nameOf(row), row]))) as [
    Map<string, MemberRow>,
    Map<string, MemberRow>,
  ];
  const gone = [...were].filter(([name]) => !are.has(name)).map(([, row]) => row);
  const added = [...are].filter(([name]) => !were.has(name)).map(([, row]) => row);
  for (const { decision_key, side, registry_key, is_standing } of gone) {
    await db
      .deleteFrom('decision_members')
      .where('decision_key', '=', decision_key)
      .where('side', '=', side)
      .where('registry_key', '=', registry_key)
      .where('is_standing', '=', is_standing)
      .execute();
  }
  for (const chunk of chunk1000(added)) {
    await db
      .insertInto('decision_members')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return [...new Set([...gone, ...added].map((row) => row.registry_key))];
}

const nameOf = ({ decision_key, side, registry_key, is_standing }: MemberRow): string =>
  `${decision_key} ${side} ${registry_key} ${is_standing}`;
