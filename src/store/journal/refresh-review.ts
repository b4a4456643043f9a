import type { Insertable, Kysely } from 'kysely';
import type { Reviewed, ReviewedRecord } from '../../review/reviewed-record.ts';
import type { Target } from '../../review/target.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Backend } from '../backend.ts';
import { chunk1000 } from '../chunk.ts';
import { createAddedKey, createRowKey, type Tables } from '../tables.ts';
import { keepReviewedPassages } from '../writing/keep-passages.ts';
import { createDescriber } from '../writing/search-entries.ts';
import { applyJournal } from './apply-journal.ts';
import { isSpokenOf } from './is-spoken-of.ts';

type Db = Kysely<Tables>;

/** Writes again what follows from the journal for every reading that these targets may be of. */
export async function refreshReviewsOf(
  db: Db,
  backend: Backend,
  targets: readonly { readonly type: Target['type'] }[],
): Promise<void> {
  const texts = targets.filter((target): target is Extract<Target, { type: 'item' }> => target.type === 'item');
  if (!texts.length) return;
  const hashes = [...new Set(texts.map(({ textHash }) => textHash))];
  const series = [...new Set(texts.map((target) => target.series))].filter((each) => each !== null);
  const rows = await db
    .selectFrom('readings')
    .innerJoin('texts', 'texts.key', 'readings.text_key')
    .select('readings.key')
    .where((eb) =>
      eb.or([
        eb('texts.text_hash', 'in', hashes),
        ...(series.length
          ? [eb('texts.key', 'in', eb.selectFrom('appearances').select('text_key').where('series', 'in', series))]
          : []),
      ]),
    )
    .execute();
  for (const { key } of rows) await refreshReview(db, backend, key);
}

/** As `refreshReview`, where anybody has said anything of the text of this reading at all. */
export async function refreshNewReading(db: Db, backend: Backend, readingKey: number): Promise<void> {
  if (await isSpokenOf(db, readingKey)) await refreshReview(db, backend, readingKey);
}

/**
 * What people said of a reading, laid over it, as rows by which it is searched. The engine's rows stay as they are; only in
 * the full-text index a statement's words and speakers are those that people gave it.
 */
async function refreshReview(db: Db, backend: Backend, readingKey: number): Promise<void> {
  const { engineRecord: record, record: reviewed } = await applyJournal(db, readingKey);
  const before = await removeReview(db, backend, readingKey);
  const rows = createRows(record, reviewed, readingKey);
  const now = new Set(rows.map(({ row }) => row.key));
  await backend.fullText.removeEntries(
    db,
    'statements',
    rows.filter(({ row }) => row.is_from_engine).map(({ row }) => row.key),
  );
  const again = before.filter(({ key, is_from_engine }) => is_from_engine && !now.has(key));
  const [asFound, asReviewed] = [createDescriber(record), createDescriber(reviewed)];
  await backend.fullText.addEntries(db, 'statements', [
    ...again.map(({ key }) => ({ key, columns: asFound(record.statements[seqOf(readingKey, key)]!) })),
    ...rows.map(({ row, statement }) => ({ key: row.key, columns: asReviewed(statement) })),
  ]);
  for (const chunk of chunk1000(rows)) {
    await db
      .insertInto('reviewed_statements')
      .values(chunk.map(({ row }) => row))
      .execute();
  }
  const speakers = rows.flatMap(({ row, statement }) => listSpeakers(reviewed, row, statement));
  for (const chunk of chunk1000(speakers)) await db.insertInto('reviewed_speakers').values(chunk).execute();
  for (const chunk of chunk1000(listRefusedClaims(record, reviewed, readingKey))) {
    await db.insertInto('refused_claims').values(chunk).execute();
  }
  await keepReviewedPassages(db, readingKey, reviewed);
}

/** Takes the rows of a reading away, and those words out of the index that no engine found; gives what they were. */
export async function removeReview(db: Db, backend: Backend, readingKey: number) {
  const rows = await db
    .selectFrom('reviewed_statements')
    .select(['key', 'is_from_engine'])
    .where('reading_key', '=', readingKey)
    .execute();
  await backend.fullText.removeEntries(
    db,
    'statements',
    rows.map(({ key }) => key),
  );
  for (const table of ['reviewed_statements', 'reviewed_speakers', 'refused_claims'] as const) {
    await db.deleteFrom(table).where('reading_key', '=', readingKey).execute();
  }
  return rows;
}

const seqOf = (readingKey: number, key: number): number => key - createRowKey(readingKey, 0);

interface StatementRow {
  readonly row: Insertable<Tables['reviewed_statements']>;
  readonly statement: Reviewed<Statement>;
}

/** A row for every statement that people spoke of, or that is not as the engine gave it. */
function createRows(record: OnRecord, reviewed: ReviewedRecord, readingKey: number): readonly StatementRow[] {
  const own = new Map(record.statements.map((statement, seq) => [statement.id, { statement, seq }]));
  const timexes = new Map(reviewed.timexes.map((timex) => [timex.id, timex]));
  const actors = new Map(reviewed.actors.map((actor) => [actor.id, actor]));
  let [added, next] = [0, 0];
  return reviewed.statements.flatMap((statement) => {
    const engine = own.get(statement.id);
    if (engine) next = engine.seq + 1;
    if (engine && !statement.review.entries.length && isUntouched(engine.statement, statement)) return [];
    const speakers = statement.speakers.map((id) => actors.get(id)!).map(({ id, name, kind }) => ({ id, name, kind }));
    const saidAt = timexes.get(statement.saidAt ?? '');
    const row = {
      key: engine ? createRowKey(readingKey, engine.seq) : createAddedKey(readingKey, added++),
      reading_key: readingKey,
      seq: engine?.seq ?? next,
      item_key: statement.key,
      is_from_engine: engine ? 1 : 0,
      state: statement.review.state,
      day: saidAt?.from ?? record.document.publishedAt.value,
      last_day: saidAt?.from ? (saidAt.to ?? saidAt.from) : record.document.publishedAt.value,
      statement: JSON.stringify(statement),
      speakers: JSON.stringify(speakers),
    };
    return [{ row, statement }];
  });
}

const isUntouched = (engine: Statement, { review: _, ...statement }: Reviewed<Statement>): boolean =>
  engine.via === statement.via && JSON.stringify(engine.speakers) === JSON.stringify(statement.speakers);

const listSpeakers = (
  { actors }: ReviewedRecord,
  { key, reading_key }: StatementRow['row'],
  { speakers }: Statement,
): Insertable<Tables['reviewed_speakers']>[] =>
  actors
    .filter(({ id }) => speakers.includes(id))
    .map(({ id, review }) => ({ reading_key, actor_id: id, statement_key: key, public_id: review.publicId }));

function listRefusedClaims(record: OnRecord, reviewed: ReviewedRecord, readingKey: number) {
  const refused = new Set<string | null>(
    reviewed.statements.filter(({ review }) => review.state === 'rejected').map(({ id }) => id),
  );
  const seqs = new Map(record.claims.map(({ id }, seq) => [id, seq]));
  return reviewed.claims
    .filter(({ id, review, statement }) => seqs.has(id) && (review.state === 'rejected' || refused.has(statement)))
    .map(({ id }) => ({ key: createRowKey(readingKey, seqs.get(id)!), reading_key: readingKey }));
}
