import type { Kysely } from 'kysely';
import { createReadingHash } from '../../rows/reading-hash.ts';
import type { OnRecord } from '../../schema/record.ts';
import { countWords } from '../../text/search-text.ts';
import type { Backend } from '../backend.ts';
import { refreshNewReading } from '../journal/refresh-review.ts';
import type { Addition, DocumentToStore, EngineIdentity, PreparedDocument } from '../store.ts';
import type { Tables } from '../tables.ts';
import {
  type AppearanceRow,
  addAppearanceRow,
  fillIn,
  isAsGiven,
  readAppearance,
  refreshText,
  updateAppearance,
} from './appearances.ts';
import type { RowInserter } from './insert-rows.ts';
import { listReasons } from './read-again-reasons.ts';
import { addReadingRows, type Reading, removeReadings } from './readings.ts';

type Db = Kysely<Tables>;

export async function prepareReading(
  db: Db,
  document: DocumentToStore,
  engine: EngineIdentity,
): Promise<PreparedDocument> {
  const filled = fillIn(document, await readAppearance(db, document));
  const reading = await findReading(db, filled, engine);
  return { document: filled, isRead: reading !== null };
}

/** Puts a document and its record into the store, in one transaction. */
export async function addReading(db: Db, backend: Backend, inserter: RowInserter, reading: Reading): Promise<Addition> {
  const { document, record, readAt } = reading;
  if (document.text !== record.document.text) throw new Error(`the record of ${document.id} is of another text`);
  const engine = engineOf(record);
  return db.transaction().execute(async (transaction) => {
    const known = await findReading(transaction, document, engine);
    if (known) return settle(transaction, backend, document, known, readAt);
    const textKey = await keepText(transaction, document, readAt);
    const readingKey = await addReadingRows(transaction, backend, inserter, reading, textKey);
    return settle(transaction, backend, document, { textKey, readingKey }, readAt);
  });
}

/** Keeps where a text stood of which the store holds the reading; null where it does not. */
export async function addAppearance(
  db: Db,
  backend: Backend,
  document: DocumentToStore,
  engine: EngineIdentity,
  at: string,
): Promise<Addition | null> {
  // asked for before the transaction too, so that nobody waits for the lock where nothing is to be written
  const unchanged = await findUnchanged(db, document, engine);
  if (unchanged) return unchanged;
  return db.transaction().execute(async (transaction) => {
    const known = await findReading(transaction, document, engine);
    return known && settle(transaction, backend, document, known, at);
  });
}

const engineOf = ({ schemaVersion, engine: { version, models } }: OnRecord): EngineIdentity => ({
  schemaVersion,
  version,
  models,
});

interface KnownReading {
  readonly textKey: number;
  readonly readingKey: number;
}

async function findReading(db: Db, document: DocumentToStore, engine: EngineIdentity): Promise<KnownReading | null> {
  const row = await db
    .selectFrom('readings')
    .innerJoin('texts', 'texts.key', 'readings.text_key')
    .select(['texts.key as textKey', 'readings.key as readingKey'])
    .where('texts.text_hash', '=', document.textHash)
    .where('readings.reading_hash', '=', createReadingHash(document, engine))
    .executeTakeFirst();
  return row ?? null;
}

async function keepText(db: Db, { text, textHash }: DocumentToStore, at: string): Promise<number> {
  const known = await db.selectFrom('texts').select('key').where('text_hash', '=', textHash).executeTakeFirst();
  if (known) return known.key;
  const { key } = await db
    .insertInto('texts')
    .values({
      id: textHash.slice(0, 20),
      text_hash: textHash,
      text,
      word_count: countWords(text),
      added_at: at,
      // until the appearance stands: see `refreshText`
      appearance_key: 0,
      reading_key: 0,
      published_at: null,
      is_replaced: 0,
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  return key;
}

async function findUnchanged(db: Db, document: DocumentToStore, engine: EngineIdentity): Promise<Addition | null> {
  const appearance = await readAppearance(db, document);
  const reading = appearance && (await findReading(db, document, engine));
  return appearance && reading?.readingKey === appearance.reading_key && isAsGiven(appearance, document)
    ? createUnchanged(document, appearance)
    : null;
}

const createUnchanged = (document: DocumentToStore, { version }: AppearanceRow): Addition => ({
  status: 'unchanged',
  id: document.textHash.slice(0, 20),
  version,
});

/** Ties the place where a text stood to the reading that fits it, and lays over that what people said of the text. */
async function settle(
  db: Db,
  backend: Backend,
  document: DocumentToStore,
  known: KnownReading,
  at: string,
): Promise<Addition> {
  const addition = await tie(db, backend, document, known, at);
  if (addition.status !== 'unchanged') await refreshNewReading(db, backend, known.readingKey);
  return addition;
}

/** Lets go of a reading that no place has any more. */
async function tie(
  db: Db,
  backend: Backend,
  document: DocumentToStore,
  known: KnownReading,
  at: string,
): Promise<Addition> {
  const appearance = await readAppearance(db, document);
  if (!appearance) return addPlace(db, backend, document, known, at);
  const isReadAgain = appearance.reading_key !== known.readingKey;
  const unchanged = createUnchanged(document, appearance);
  if (!isReadAgain && isAsGiven(appearance, document)) return unchanged;
  await updateAppearance(db, appearance.key, document, known.readingKey);
  await refreshText(db, backend, known.textKey);
  if (!isReadAgain) return unchanged;
  const because = await listReasons(db, appearance.reading_key, known.readingKey);
  await removeReadings(db, backend, known.textKey);
  return { ...unchanged, status: 'read-again', because };
}

async function addPlace(
  db: Db,
  backend: Backend,
  document: DocumentToStore,
  { textKey, readingKey }: KnownReading,
  at: string,
): Promise<Addition> {
  const id = document.textHash.slice(0, 20);
  const isFirst = !(await hasAppearance(db, textKey));
  const { version, previous } = await addAppearanceRow(db, backend, document, { textKey, readingKey, at });
  await refreshText(db, backend, textKey);
  if (previous !== null) return { status: 'new-version', id, version, previous };
  return { status: isFirst ? 'added' : 'another-appearance', id, version: 1 };
}

const hasAppearance = async (db: Db, textKey: number): Promise<boolean> =>
  (await db.selectFrom('appearances').select('key').where('text_key', '=', textKey).executeTakeFirst()) !== undefined;
