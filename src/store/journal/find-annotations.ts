import type { Kysely } from 'kysely';
import type { Orphan } from '../../review/reviewed-record.ts';
import type { FoundAnnotations, LostEntry } from '../store.ts';
import type { Tables } from '../tables.ts';
import { applyJournal } from './apply-journal.ts';
import { isSpokenOf } from './is-spoken-of.ts';
import type { JournalEntry } from './journal-entry.ts';
import { readEntries } from './read-entries.ts';

type Db = Kysely<Tables>;

/** How what was said of a text was found again in its principal reading; null where nobody has said anything of it. */
export async function findAnnotations(db: Db, id: string): Promise<FoundAnnotations | null> {
  const text = await db.selectFrom('texts').select('reading_key').where('id', '=', id).executeTakeFirst();
  if (!text) return null;
  if (!(await isSpokenOf(db, text.reading_key))) return null;
  const { found, orphans } = await applyJournal(db, text.reading_key);
  return Object.values(found).some((count) => count > 0) ? { found, orphans: orphans.length } : null;
}

/** What was said and has no place now: in no current reading of the text, or because the store has no such text. */
export async function listLost(db: Db, id?: string): Promise<readonly LostEntry[]> {
  const texts = await selectReviewedTexts(db, id);
  const lost: LostEntry[] = [];
  for (const text of texts) lost.push(...(await listLostIn(db, text)));
  if (id === undefined) lost.push(...(await listWithoutText(db)));
  return lost.sort((a, b) => a.entry.id - b.entry.id);
}

/** Current texts of which, or of another version of which, anybody has said anything. */
async function selectReviewedTexts(db: Db, id: string | undefined) {
  let query = db
    .selectFrom('texts')
    .select(['texts.key', 'texts.id'])
    .distinct()
    .innerJoin('appearances', 'appearances.text_key', 'texts.key')
    .innerJoin('journal_targets as target', (join) =>
      join.on((eb) =>
        eb.or([
          eb('target.text_hash', '=', eb.ref('texts.text_hash')),
          eb('target.series', '=', eb.ref('appearances.series')),
        ]),
      ),
    )
    .where('target.type', '=', 'item')
    .orderBy('texts.key');
  query = id === undefined ? query.where('texts.is_replaced', '=', 0) : query.where('texts.id', '=', id);
  return query.execute();
}

async function listLostIn(db: Db, { key, id }: { readonly key: number; readonly id: string }): Promise<LostEntry[]> {
  const readings = await db.selectFrom('readings').select('key').where('text_key', '=', key).orderBy('key').execute();
  const orphans: (readonly Orphan[])[] = [];
  for (const reading of readings) orphans.push((await applyJournal(db, reading.key)).orphans);
  const [first = [], ...others] = orphans;
  const missing = first.filter((orphan) => others.every((list) => list.some((other) => isSame(orphan, other))));
  return missing.map(({ annotation, target, how, because }) => ({
    ...{ entry: annotation as JournalEntry, target, document: id, how, because },
  }));
}

const isSame = (a: Orphan, b: Orphan): boolean => a.annotation.id === b.annotation.id && a.target === b.target;

/** Entries in force about items of texts that were taken out, and of which no other version stands here. */
async function listWithoutText(db: Db): Promise<LostEntry[]> {
  const rows = await db
    .selectFrom('journal_targets as target')
    .select('target.journal_key')
    .distinct()
    .where('target.type', '=', 'item')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('texts').select('texts.key').whereRef('texts.text_hash', '=', 'target.text_hash'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('appearances').select('appearances.key').whereRef('appearances.series', '=', 'target.series'),
        ),
      ),
    )
    .execute();
  const entries = await readEntries(
    db,
    rows.map((row) => row.journal_key),
  );
  return entries
    .filter(({ isInForce, action }) => isInForce && action !== 'undo')
    .map((entry) => ({
      entry,
      target: null,
      document: null,
      how: 'lost',
      because: 'the document is not in the store',
    }));
}
