import type { Kysely } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { OnrecordError } from '../../../errors.ts';
import type { Backend } from '../../backend.ts';
import { DECISION_ACTIONS, type Decision, type DecisionDraft, type DecisionMaker } from '../../decision.ts';
import { readDecisions } from '../../queries/read-decisions.ts';
import type { Tables } from '../../tables.ts';
import { settleWithin } from '../settle-registry.ts';
import { addDecision, addReferences } from './add-decision.ts';
import { assertDone } from './assert-done.ts';
import { createReferences, type EntryInGroup, readGroup } from './create-references.ts';
import { enforce, release } from './enforce.ts';

type Db = Kysely<Tables>;

/** Writes a decision into the journal and does what it says, in one transaction. */
export function decide(
  db: Db,
  backend: Backend,
  draft: DecisionDraft,
  maker: DecisionMaker,
  language: Language,
): Promise<Decision> {
  return db.transaction().execute(async (transaction) => {
    await settleWithin(transaction, backend, language);
    const key =
      draft.action === 'undo'
        ? await undo(transaction, backend, draft.decision, maker, language)
        : await decideOn(transaction, backend, draft, maker, language);
    const [decision] = await readDecisions(transaction, { ids: [key] });
    return decision!;
  });
}

async function decideOn(
  db: Db,
  backend: Backend,
  draft: Exclude<DecisionDraft, { action: 'undo' }>,
  maker: DecisionMaker,
  language: Language,
): Promise<number> {
  const groups: (readonly EntryInGroup[])[] = [];
  for (const id of draft.actors) groups.push(await readGroup(db, id));
  const references = await createReferences(db, draft, groups);
  const key = await addDecision(db, draft.action, maker, { newName: draft.action === 'rename' ? draft.newName : null });
  await addReferences(db, key, references);
  await enforce(db, backend, key, language);
  await assertDone(db, key, draft.action);
  return key;
}

/** Takes an earlier decision back; or an earlier taking back, so that the decision holds again. */
async function undo(
  db: Db,
  backend: Backend,
  decisionKey: number,
  maker: DecisionMaker,
  language: Language,
): Promise<number> {
  const target = await db
    .selectFrom('journal')
    .selectAll()
    .where('key', '=', decisionKey)
    .where('action', 'in', DECISION_ACTIONS)
    .executeTakeFirst();
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
  await setInForce(db, backend, decisionKey, false, language);
  if (target.undoes !== null) await setInForce(db, backend, target.undoes, true, language);
  return key;
}

const isUndone = async (db: Db, key: number): Promise<boolean> =>
  (await db.selectFrom('journal_undone').selectAll().where('journal_key', '=', key).executeTakeFirst()) !== undefined;

/** Lets a decision hold or not. */
export async function setInForce(
  db: Db,
  backend: Backend,
  key: number,
  holds: boolean,
  language: Language,
): Promise<void> {
  if (holds) {
    await db.deleteFrom('journal_undone').where('journal_key', '=', key).execute();
    return enforce(db, backend, key, language);
  }
  await db.insertInto('journal_undone').values({ journal_key: key }).execute();
  return release(db, backend, key, language);
}
