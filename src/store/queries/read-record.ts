import type { Kysely, Selectable } from 'kysely';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { addItemKeys, type UnkeyedLayers } from '../../text/item-key.ts';
import type { StoredDocument } from '../store.ts';
import type { Tables } from '../tables.ts';
import { findSummary } from './find-summary.ts';
import { readClaims } from './read-claims.ts';
import { readStatements } from './read-statements.ts';
import { readTurns } from './read-turns.ts';
import { foundBy, groupRows, spanOf } from './rows.ts';

type Db = Kysely<Tables>;
type Layers = UnkeyedLayers;

/** One document with its record, put together again from the tables exactly as it was added. */
export async function readDocument(db: Db, id: string, appearance?: number): Promise<StoredDocument | null> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const found = await findSummary(transaction, id, appearance);
      if (!found) return null;
      const { summary, lines, times, row } = found;
      return { ...summary, lines, times, record: await readRecord(transaction, row.reading_key) };
    });
}

/** The record of a reading. */
export async function readRecord(db: Db, key: number): Promise<OnRecord> {
  const reading = await db
    .selectFrom('readings')
    .innerJoin('texts', 'texts.key', 'readings.text_key')
    .selectAll('readings')
    .select('texts.text')
    .where('readings.key', '=', key)
    .executeTakeFirstOrThrow();
  const statements = await readStatements(db, { readingKey: key });
  const claims = await readClaims(db, { readingKey: key });
  const { text } = reading;
  return {
    schemaVersion: reading.schema_version,
    id: reading.given_id,
    engine: await readEngine(db, reading),
    document: {
      title: reading.title,
      publishedAt: {
        value: reading.published_at,
        basis: reading.published_basis,
        notBefore: reading.published_not_before,
      },
      language: reading.language,
      text,
    },
    ...addItemKeys(text, {
      ...(await readSegments(db, key)),
      ...(await readTurns(db, key)),
      actors: await readActors(db, key),
      statements: statements.map(({ statement: { key: _, ...statement } }) => statement),
      timexes: await readTimexes(db, key),
      quantities: await readQuantities(db, key),
      polls: await readPolls(db, key),
      claims: claims.map(({ claim: { key: _, ...claim } }) => claim),
    }),
  };
}

export async function readEngine(
  db: Db,
  { key, engine_version, runtime }: Pick<Selectable<Tables['readings']>, 'key' | 'engine_version' | 'runtime'>,
): Promise<OnRecord['engine']> {
  const models = await db
    .selectFrom('reading_models')
    .select(['name', 'checksum'])
    .where('reading_key', '=', key)
    .orderBy('seq')
    .execute();
  return {
    version: engine_version,
    models: Object.fromEntries(models.map(({ name, checksum }) => [name, checksum])),
    runtime: runtime === null ? null : (JSON.parse(runtime) as OnRecord['engine']['runtime']),
  };
}

async function readSegments(db: Db, key: number): Promise<Pick<Layers, 'sentences' | 'blocks' | 'quotations'>> {
  const select = <T extends 'sentences' | 'blocks' | 'quotations'>(table: T) =>
    db
      .selectFrom(table as 'sentences')
      .selectAll()
      .where('reading_key', '=', key)
      .orderBy('seq')
      .execute() as Promise<Selectable<Tables[T]>[]>;
  return {
    sentences: (await select('sentences')).map((row) => ({ span: spanOf(row) })),
    blocks: (await select('blocks')).map((row) => ({
      span: spanOf(row),
      kind: row.kind,
      sentences: [row.first_sentence, row.end_sentence],
    })),
    quotations: (await select('quotations')).map((row) => ({
      span: spanOf(row),
      inner: [row.inner_start, row.inner_end],
      mark: row.mark,
      isClosed: row.is_closed === 1,
      continuesPrevious: row.continues_previous === 1,
    })),
  };
}

async function readActors(db: Db, key: number): Promise<Layers['actors']> {
  const actors = await db.selectFrom('actors').selectAll().where('reading_key', '=', key).orderBy('seq').execute();
  const aliases = groupRows(
    await db.selectFrom('actor_aliases').selectAll().where('reading_key', '=', key).orderBy('seq').execute(),
    (row) => row.actor_id,
  );
  const roles = groupRows(
    await db
      .selectFrom('actor_roles')
      .select(['actor_id', 'text', 'span_start', 'span_end'])
      .where('reading_key', '=', key)
      .orderBy('seq')
      .execute(),
    (row) => row.actor_id,
  );
  const mentions = groupRows(
    await db
      .selectFrom('mentions')
      .select(['actor_id', 'form', 'kind', 'span_start', 'span_end'])
      .where('reading_key', '=', key)
      .orderBy('seq')
      .execute(),
    (row) => row.actor_id,
  );
  return actors.map((actor) => ({
    id: actor.id,
    by: foundBy(actor),
    name: actor.name,
    kind: actor.kind,
    aliases: aliases(actor.id).map(({ name }) => name),
    roles: roles(actor.id).map((row) => ({ text: row.text, span: spanOf(row) })),
    mentions: mentions(actor.id).map((row) => ({ span: spanOf(row), form: row.form, kind: row.kind })),
    standsFor: actor.stands_for,
    confidence: actor.confidence,
  }));
}

async function readTimexes(db: Db, key: number): Promise<Layers['timexes']> {
  const timexes = await db.selectFrom('timexes').selectAll().where('reading_key', '=', key).orderBy('seq').execute();
  const alternatives = groupRows(
    await db.selectFrom('timex_alternatives').selectAll().where('reading_key', '=', key).orderBy('seq').execute(),
    (row) => row.timex_id,
  );
  return timexes.map((row) => ({
    id: row.id,
    by: foundBy(row),
    span: spanOf(row),
    type: row.type,
    value: row.value,
    mod: row.mod,
    from: row.from_day,
    to: row.to_day,
    alternatives: alternatives(row.id).map(({ value }) => value),
    basis: row.basis,
    confidence: row.confidence,
  }));
}

async function readQuantities(db: Db, key: number): Promise<Layers['quantities']> {
  const rows = await db.selectFrom('quantities').selectAll().where('reading_key', '=', key).orderBy('seq').execute();
  return rows.map((row) => ({
    id: row.id,
    by: foundBy(row),
    span: spanOf(row),
    value: row.value,
    range: row.range_first === null || row.range_second === null ? null : [row.range_first, row.range_second],
    kind: row.kind,
    unit: row.unit,
    modifier: row.modifier,
    change: row.change,
    measure: readWords(row.measure_start, row.measure_end, row.measure_text),
    holder: readWords(row.holder_start, row.holder_end, row.holder_text),
    conversionOf: row.conversion_of,
    statement: row.statement_id,
    timex: row.timex_id,
    confidence: row.confidence,
  }));
}

function readWords(start: number | null, end: number | null, text: string | null): { span: Span; text: string } | null {
  return start === null || end === null || text === null ? null : { span: [start, end], text };
}

async function readPolls(db: Db, key: number): Promise<Layers['polls']> {
  const polls = await db.selectFrom('polls').selectAll().where('reading_key', '=', key).orderBy('seq').execute();
  const shares = groupRows(
    await db.selectFrom('poll_shares').selectAll().where('reading_key', '=', key).orderBy('seq').execute(),
    (row) => row.poll_id,
  );
  return polls.map((row) => ({
    id: row.id,
    by: foundBy(row),
    shares: shares(row.id).map((share) => share.quantity_id),
    respondents: row.respondents,
    askedBy: row.by_actor,
    timex: row.timex_id,
    sum: row.sum,
  }));
}
