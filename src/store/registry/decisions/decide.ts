import type { Kysely } from 'kysely';
import { OnrecordError } from '../../../errors.ts';
import { normalizeName } from '../../actor-name.ts';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Decision, DecisionAction, DecisionDraft, DecisionMaker, DecisionReference } from '../../decision.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import { readDecisions } from '../../queries/read-decisions.ts';
import type { Tables } from '../../tables.ts';
import { regroup } from '../regroup.ts';
import { applyDecisions } from './apply-decisions.ts';
import { createReferences, type EntryInGroup, readGroup } from './create-references.ts';
import { enforceAuthority } from './enforce-authority.ts';
import { findMembers } from './find-members.ts';
import { addMembers, readMembers } from './members.ts';
import { replaceSplitActors } from './replace-actors.ts';

type Db = Kysely<Tables>;

/** Writes a decision into the journal and does what it says, in one transaction. */
export function decide(db: Db, backend: Backend, draft: DecisionDraft, maker: DecisionMaker): Promise<Decision> {
  return db.transaction().execute(async (transaction) => {
    const key =
      draft.action === 'undo'
        ? await undo(transaction, backend, draft.decision, maker)
        : await decideOn(transaction, backend, draft, maker);
    const [decision] = await readDecisions(transaction, { ids: [key] });
    return decision!;
  });
}

async function decideOn(
  db: Db,
  backend: Backend,
  draft: Exclude<DecisionDraft, { action: 'undo' }>,
  maker: DecisionMaker,
): Promise<number> {
  const groups: (readonly EntryInGroup[])[] = [];
  for (const id of draft.actors) groups.push(await readGroup(db, id));
  const references = await createReferences(db, draft, groups);
  const key = await addDecision(db, draft.action, maker, { newName: draft.action === 'rename' ? draft.newName : null });
  await addReferences(db, key, references);
  await enforce(db, backend, key);
  await assertDone(db, key, draft.action);
  return key;
}

/** Puts a line into the journal. */
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

async function addReferences(db: Db, decisionKey: number, references: readonly DecisionReference[]): Promise<void> {
  const rows = references.map(({ side, kind, name, sense, document }, seq) => ({
    journal_key: decisionKey,
    seq,
    type: 'actor' as const,
    side,
    kind,
    name,
    normalized_name: normalizeName(name),
    sense,
    text_hash: document?.textHash ?? null,
    series: document?.series ?? null,
    evidence: JSON.stringify(document?.mention ? [{ role: 'mention', ...document.mention }] : []),
  }));
  for (const chunk of chunk1000(rows)) await db.insertInto('journal_targets').values(chunk).execute();
}

/** Does what a decision says to all that stands in the store. */
async function enforce(db: Db, backend: Backend, key: number): Promise<void> {
  const touched = await replaceSplitActors(db, backend, key);
  const members = await findMembers(db, key);
  await addMembers(db, members);
  const keys = [...new Set([...touched, ...members.map((member) => member.registry_key)])];
  await regroup(db, await applyDecisions(db, backend, keys, keys));
  await enforceAuthority(db, backend, key);
}

/** Takes an earlier decision back; or an earlier taking back, so that the decision holds again. */
async function undo(db: Db, backend: Backend, decisionKey: number, maker: DecisionMaker): Promise<number> {
  const target = await db.selectFrom('journal').selectAll().where('key', '=', decisionKey).executeTakeFirst();
  if (!target) {
    throw new OnrecordError('no-such-decision', `There is no decision ${decisionKey}.`, {
      remedy: '`onrecord journal` shows what there is.',
    });
  }
  if (await isUndone(db, decisionKey)) {
    throw new OnrecordError('decision-conflict', `Decision ${decisionKey} was undone before.`, {
      remedy: '`onrecord journal` shows by which one; undo that one to have it again.',
    });
  }
  const key = await addDecision(db, 'undo', maker, { undoes: decisionKey });
  await setInForce(db, backend, decisionKey, false);
  if (target.undoes !== null) await setInForce(db, backend, target.undoes, true);
  return key;
}

const isUndone = async (db: Db, key: number): Promise<boolean> =>
  (await db.selectFrom('journal_undone').selectAll().where('journal_key', '=', key).executeTakeFirst()) !== undefined;

/** Lets a decision hold or not. */
export async function setInForce(db: Db, backend: Backend, key: number, holds: boolean): Promise<void> {
  if (holds) {
    await db.deleteFrom('journal_undone').where('journal_key', '=', key).execute();
    return enforce(db, backend, key);
  }
  await db.insertInto('journal_undone').values({ journal_key: key }).execute();
  const members = await db
    .deleteFrom('decision_members')
    .where('decision_key', '=', key)
    .returning('registry_key')
    .execute();
  const tied = await db
    .selectFrom('registry_actors')
    .innerJoin('authority_entries', 'authority_entries.key', 'registry_actors.authority_key')
    .select('registry_actors.key as registry_key')
    .where('authority_entries.decision_key', '=', key)
    .execute();
  const touched = await replaceSplitActors(db, backend, key);
  const keys = [...new Set([...[...members, ...tied].map((row) => row.registry_key), ...touched])];
  const standing = await readStanding(db, keys);
  await regroup(db, await applyDecisions(db, backend, standing, standing));
}

async function readStanding(db: Db, keys: readonly number[]): Promise<readonly number[]> {
  const standing: number[] = [];
  for (const chunk of chunk1000(keys)) {
    const rows = await db.selectFrom('registry_actors').select('key').where('key', 'in', chunk).execute();
    standing.push(...rows.map((row) => row.key));
  }
  return standing;
}

/** A decision that an earlier one stands against would be written and do nothing; then it is refused. */
async function assertDone(db: Db, key: number, action: DecisionAction): Promise<void> {
  const rows = await readSides(db, key, action);
  const groups = new Set(rows.map((row) => row.group_key));
  const isDone =
    action === 'merge'
      ? groups.size === 1
      : action !== 'apart' || rows.filter(({ side }) => side === 0).every((row) => !isOnOtherSide(rows, row.group_key));
  if (isDone) return;
  const against = await findAgainst(db, key, action === 'merge' ? ['apart', 'split'] : ['merge']);
  const names = against.map((each) => `decision ${each}`).join(', ');
  throw new OnrecordError(
    'decision-conflict',
    `Another decision stands against this: ${names || 'an authority file'}.`,
    {
      remedy: 'Undo that one first: `onrecord undo NUMBER`; `onrecord journal` shows them.',
    },
  );
}

/** The groups that the members of a decision are in, but for those of whom a later or closer decision says otherwise. */
async function readSides(db: Db, key: number, action: DecisionAction) {
  const rows = await db
    .selectFrom('decision_members')
    .innerJoin('registry_actors', 'registry_actors.key', 'decision_members.registry_key')
    .select(['decision_members.registry_key', 'decision_members.side', 'registry_actors.group_key'])
    .where('decision_members.decision_key', '=', key)
    .execute();
  if (action !== 'merge') return rows;
  const members = await readMembers(
    db,
    rows.map((row) => row.registry_key),
    ['merge'],
  );
  const holding = new Set(members.filter((each) => each.decision_key === key).map((each) => each.registry_key));
  return rows.filter((row) => holding.has(row.registry_key));
}

const isOnOtherSide = (rows: readonly { side: number; group_key: number }[], group: number): boolean =>
  rows.some((row) => row.side !== 0 && row.group_key === group);

async function findAgainst(db: Db, key: number, actions: readonly DecisionAction[]): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('decision_members as mine')
    .innerJoin('registry_actors as entry', 'entry.key', 'mine.registry_key')
    .innerJoin('registry_actors as member', 'member.group_key', 'entry.group_key')
    .innerJoin('decision_members as theirs', 'theirs.registry_key', 'member.key')
    .innerJoin('journal', 'journal.key', 'theirs.decision_key')
    .select('journal.key')
    .distinct()
    .where('mine.decision_key', '=', key)
    .where('journal.key', '<>', key)
    .where(isInForce)
    .where('journal.action', 'in', actions)
    .orderBy('journal.key')
    .execute();
  return rows.map((row) => row.key);
}
