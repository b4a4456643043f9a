import type { Kysely } from 'kysely';
import { normalizeName } from '../../../registry/actor-name.ts';
import { chunk1000 } from '../../chunk.ts';
import type { DecisionAction, DecisionMaker, DecisionReference } from '../../decision.ts';
import type { Tables } from '../../tables.ts';

type Db = Kysely<Tables>;

/** Puts an entry into the journal. */
export async function addDecision(
  db: Db,
  action: DecisionAction,
  { at, by, reason }: DecisionMaker,
  { newName = null, undoes = null }: { readonly newName?: string | null; readonly undoes?: number | null },
): Promise<number> {
  const { key } = await db
    .insertInto('journal')
    .values({ made_at: at, made_by: by, action, reason, new_name: newName, undoes })
    .returning('key')
    .executeTakeFirstOrThrow();
  return key;
}

export async function addReferences(
  db: Db,
  decisionKey: number,
  references: readonly DecisionReference[],
): Promise<void> {
  const rows = references.map(({ side, kind, name, sense, actor, witnesses, document }, seq) => ({
    journal_key: decisionKey,
    seq,
    type: 'actor' as const,
    side,
    layer: document ? 'actors' : null,
    item_key: document?.key ?? null,
    kind,
    name,
    normalized_name: normalizeName(name),
    sense,
    public_id: actor,
    text_hash: document?.textHash ?? null,
    series: document?.series ?? null,
    evidence: JSON.stringify(document?.mention ? [{ role: 'mention', ...document.mention }] : []),
    body: JSON.stringify(witnesses.length ? { witnesses } : {}),
  }));
  for (const chunk of chunk1000(rows)) await db.insertInto('journal_targets').values(chunk).execute();
}
