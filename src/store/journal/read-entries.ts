import { type ExpressionBuilder, type Kysely, type Selectable, sql } from 'kysely';
import { chunk1000 } from '../chunk.ts';
import { groupRows } from '../queries/rows.ts';
import type { Tables } from '../tables.ts';
import type { JournalEntry } from './journal-entry.ts';
import { readTarget } from './target-rows.ts';

type Db = Kysely<Tables>;

/** The text that entries are asked of, and the series that it stands in. */
export interface TextOfEntries {
  readonly textHash: string;
  readonly series: readonly string[];
}

/** Entries by their numbers, oldest first; all of them unless told. */
export async function readEntries(db: Db, ids: readonly number[] | null = null): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  const all = ids ?? (await db.selectFrom('journal').select('key').orderBy('key').execute()).map(({ key }) => key);
  for (const chunk of chunk1000(all.toSorted((a, b) => a - b))) entries.push(...(await readChunk(db, chunk)));
  return entries;
}

/** What was said of a text, of what stands in it, or of another version of it; of actors only in so far as it names the text. */
export async function readEntriesOf(db: Db, text: TextOfEntries): Promise<readonly JournalEntry[]> {
  const rows = await db
    .selectFrom('journal_targets')
    .select('journal_key')
    .distinct()
    .where((eb) => isOfText(eb, text))
    .execute();
  return readEntries(
    db,
    rows.map((row) => row.journal_key),
  );
}

export const isOfText = (eb: ExpressionBuilder<Tables, 'journal_targets'>, { textHash, series }: TextOfEntries) =>
  eb.or([
    eb('journal_targets.text_hash', '=', textHash),
    ...(series.length ? [eb('journal_targets.series', 'in', series)] : []),
  ]);

/** The number of the last entry, 0 where there is none. */
export async function readLastEntry(db: Db): Promise<number> {
  const row = await db
    .selectFrom('journal')
    .select(sql<number>`coalesce(max(key), 0)`.as('last'))
    .executeTakeFirstOrThrow();
  return row.last;
}

async function readChunk(db: Db, keys: readonly number[]): Promise<readonly JournalEntry[]> {
  if (!keys.length) return [];
  const rows = await db
    .selectFrom('journal')
    .leftJoin('journal_undone', 'journal_undone.journal_key', 'journal.key')
    .selectAll('journal')
    .select('journal_undone.journal_key as undone')
    .where('key', 'in', keys)
    .orderBy('key')
    .execute();
  const targets = groupRows(
    await db
      .selectFrom('journal_targets')
      .selectAll()
      .where('journal_key', 'in', keys)
      .orderBy('journal_key')
      .orderBy('seq')
      .execute(),
    (row) => row.journal_key,
  );
  return rows.map((row) => createEntry(row, targets(row.key)));
}

function createEntry(
  row: Selectable<Tables['journal']> & { readonly undone: number | null },
  targets: readonly Selectable<Tables['journal_targets']>[],
): JournalEntry {
  const { key: id, made_by: by, made_at: at, reason, undoes } = row;
  return {
    ...{ id, by, at, reason, undoes, isInForce: row.undone === null },
    // what was called a merger once
    action: row.action === 'merge' ? 'join' : row.action,
    targets: targets.map(readTarget),
    body: readBody(row),
  } as JournalEntry;
}

/** A name has a column of its own, since actors are looked up by it. */
function readBody({ action, body, new_name: newName }: Selectable<Tables['journal']>): object {
  if (action === 'rename') return { newName };
  if (action === 'authority') return { origin: newName };
  if (action === 'apart') return { names: null, ...JSON.parse(body) };
  return JSON.parse(body) as object;
}
