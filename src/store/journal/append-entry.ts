import type { Kysely } from 'kysely';
import { OnrecordError } from '../../errors.ts';
import { type AnnotationDraft, assertDraft } from '../../review/annotation.ts';
import type { Backend } from '../backend.ts';
import { chunk1000 } from '../chunk.ts';
import type { Tables } from '../tables.ts';
import { assertUnsettled } from './assert-unsettled.ts';
import type { JournalEntry, Seen } from './journal-entry.ts';
import { readEntries } from './read-entries.ts';
import { refreshReviewsOf } from './refresh-review.ts';
import { createTargetRows } from './target-rows.ts';

type Db = Kysely<Tables>;
type ItemTarget = Extract<AnnotationDraft['targets'][number], { type: 'item' }>;

/**
 * Writes what somebody said into the journal, in one transaction with what follows from it. Refused (`annotation-conflict`)
 * where somebody else has said something of the same item or conflict that the writer had not seen: then nothing is written. Notes and
 * pins stand beside each other, and are never in anybody's way.
 */
export function appendEntry(db: Db, backend: Backend, draft: AnnotationDraft, seen: Seen): Promise<JournalEntry> {
  assertDraft(draft);
  return db.transaction().execute(async (transaction) => {
    const items = draft.targets.filter((target) => target.type === 'item');
    if (!STANDS_BESIDE.has(draft.action)) await assertSeen(transaction, items, seen);
    for (const target of draft.targets) {
      if (target.type === 'conflict' && draft.undoes === null) await assertUnsettled(transaction, target, seen);
    }
    const key = await insertEntry(transaction, draft);
    if (draft.undoes !== null) await markUndone(transaction, draft.undoes);
    await refreshReviewsOf(transaction, backend, draft.targets);
    const [entry] = await readEntries(transaction, [key]);
    return entry!;
  });
}

const STANDS_BESIDE: ReadonlySet<string> = new Set(['note', 'pin']);

async function assertSeen(db: Db, targets: readonly ItemTarget[], seen: Seen): Promise<void> {
  for (const { itemKey, textHash } of targets) {
    const newer = await db
      .selectFrom('journal_targets')
      .innerJoin('journal', 'journal.key', 'journal_targets.journal_key')
      .select(['journal.key', 'journal.made_by', 'journal.made_at', 'journal.action'])
      .where('journal_targets.item_key', '=', itemKey)
      .where('journal_targets.text_hash', '=', textHash)
      .where('journal.key', '>', seen)
      .where('journal.action', 'not in', [...STANDS_BESIDE])
      .orderBy('journal.key', 'desc')
      .executeTakeFirst();
    if (!newer) continue;
    const { key, made_by: by, made_at: at, action } = newer;
    throw new OnrecordError(
      'annotation-conflict',
      `${by} has said "${action}" of it in the meantime (entry ${key}, ${at}).`,
      {
        input: itemKey,
        remedy: 'Look at it again, then say it again if it still holds. Nothing was written.',
      },
    );
  }
}

async function insertEntry(db: Db, draft: AnnotationDraft): Promise<number> {
  const { key } = await db
    .insertInto('journal')
    .values({
      made_at: draft.at,
      made_by: draft.by,
      action: draft.action,
      reason: draft.reason,
      body: JSON.stringify(draft.body),
      undoes: draft.undoes,
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  for (const chunk of chunk1000(createTargetRows(key, draft.targets as never))) {
    await db.insertInto('journal_targets').values(chunk).execute();
  }
  return key;
}

/** The entry does not hold any more; and if it took another back itself, that one holds again. */
async function markUndone(db: Db, undone: number): Promise<void> {
  const target = await db
    .selectFrom('journal')
    .select(['key', 'undoes', 'action'])
    .where('key', '=', undone)
    .executeTakeFirst();
  if (!target) {
    throw new OnrecordError('no-such-decision', `There is no entry ${undone} in the journal.`, {
      remedy: '`onrecord journal` shows what there is.',
    });
  }
  const by = await db
    .selectFrom('journal')
    .select('key')
    .where('undoes', '=', undone)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('journal_undone').select('journal_key').whereRef('journal_key', '=', 'journal.key'))),
    )
    .orderBy('key', 'desc')
    .execute();
  // the one that was just written is among them
  if (by.length > 1) {
    throw new OnrecordError('decision-conflict', `Entry ${undone} was undone before, by entry ${by[1]!.key}.`, {
      remedy: `Undo entry ${by[1]!.key} to have it again.`,
    });
  }
  await db.insertInto('journal_undone').values({ journal_key: undone }).execute();
  if (target.undoes !== null) await db.deleteFrom('journal_undone').where('journal_key', '=', target.undoes).execute();
}
