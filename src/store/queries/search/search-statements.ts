import type { Kysely } from 'kysely';
import { compareText } from '../../../registry/entry.ts';
import type { Backend } from '../../backend.ts';
import type { StatementHit, StatementQuery } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { createRepeatFolder } from './fold-repeats.ts';
import { readHits } from './read-hits.ts';
import { type Asked, parseQuery, type Selection, selectFound, selectReviewed } from './select-statements.ts';

type Db = Kysely<Tables>;

const DEFAULT_LIMIT = 50;

/** Statements by words, speaker, subject and days: the best first where words are asked for, else the newest first. */
export async function searchStatements(
  db: Db,
  backend: Backend,
  query: StatementQuery,
): Promise<readonly StatementHit[]> {
  const asked = parseQuery(query);
  if (!asked) return [];
  return inOne(db, async (transaction) =>
    query.foldRepeats ? searchFolded(transaction, backend, asked) : searchPlain(transaction, backend, asked),
  );
}

const inOne = <T>(db: Db, run: (transaction: Db) => Promise<T>): Promise<T> =>
  db.transaction().setAccessMode('read only').execute(run);

async function searchPlain(db: Db, backend: Backend, asked: Asked): Promise<readonly StatementHit[]> {
  const { limit = DEFAULT_LIMIT, offset = 0 } = asked.query;
  const keys = (await findKeys(db, backend, asked, offset + limit)).slice(offset);
  return keys.length ? readHits(db, keys, asked.query.context) : [];
}

/** So many that stand for themselves, each with those that only repeat it; as many at once are held. */
async function searchFolded(db: Db, backend: Backend, asked: Asked): Promise<readonly StatementHit[]> {
  const { offset = 0 } = asked.query;
  const limit = offset + (asked.query.limit ?? DEFAULT_LIMIT);
  const folder = createRepeatFolder(limit);
  let read = 0;
  for (let most = limit; ; most *= 4) {
    const keys = await findKeys(db, backend, asked, most);
    for (; read < keys.length && !folder.isFull(); read += limit) {
      folder.add(await readHits(db, keys.slice(read, read + limit), asked.query.context));
    }
    if (folder.isFull() || keys.length < most) return folder.list().slice(offset);
  }
}

/** Keys of statements, of one text each only once, however many of its readings have it. */
async function findKeys(db: Db, backend: Backend, asked: Asked, limit: number): Promise<readonly number[]> {
  const sort = asked.query.sort ?? 'relevance';
  const selections = [selectFound(db, backend, asked), selectReviewed(db, backend, asked)];
  for (let most = limit; ; most *= 4) {
    const lists: FoundRow[][] = [];
    for (const selection of selections) lists.push(await inOrder(selection, asked).limit(most).execute());
    const folded = foldRows(lists.flat().sort((a, b) => compareRows(a, b, sort)));
    // what stands behind the end of a list that was cut short may belong before the end of the other
    if (folded.length >= limit || lists.every((rows) => rows.length < most)) return folded.slice(0, limit);
  }
}

interface FoundRow {
  readonly key: number;
  readonly text_key: number;
  readonly reading_key: number;
  readonly seq: number;
  readonly item_key: string | null;
  readonly day: string | null;
  readonly rank: number;
  readonly sort_words: string | null;
  readonly is_principal: number;
  readonly is_from_engine: number;
}

type Sort = NonNullable<StatementQuery['sort']>;

/** The best first, unless the newest are wanted or words put them in order; then the newest, then the text last read. */
function inOrder(statements: Selection, { query: { sort = 'relevance' }, phrases }: Asked) {
  const byWords = ['speaker', 'outlet'].includes(sort)
    ? statements.orderBy('sort_words', (order) => order.asc().nullsLast())
    : statements;
  const isRanked = phrases !== null && sort !== 'date';
  return (isRanked ? byWords.orderBy('rank') : byWords)
    .orderBy('said.day', (order) => order.desc().nullsLast())
    .orderBy('said.reading_key', 'desc')
    .orderBy('said.seq');
}

const compareRows = (a: FoundRow, b: FoundRow, sort: Sort): number =>
  compareText(a.sort_words ?? '\uffff', b.sort_words ?? '\uffff') ||
  (sort === 'date' ? 0 : a.rank - b.rank) ||
  compareText(b.day ?? '', a.day ?? '') ||
  b.reading_key - a.reading_key ||
  a.seq - b.seq ||
  a.is_from_engine - b.is_from_engine;

/** A statement that several readings of a text have takes the place of the first, and is shown as the principal one has it. */
function foldRows(rows: readonly FoundRow[]): readonly number[] {
  const folded = new Map<string, FoundRow>();
  for (const row of rows) {
    const item = `${row.text_key} ${row.item_key ?? row.key}`;
    const known = folded.get(item);
    if (!known || row.is_principal > known.is_principal) folded.set(item, row);
  }
  return [...folded.values()].map(({ key }) => key);
}
