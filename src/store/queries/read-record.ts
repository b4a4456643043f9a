import type { Kysely, Selectable } from 'kysely';
import { type OnRecord, SCHEMA_VERSION } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { addItemKeys, type UnkeyedLayers } from '../../text/item-key.ts';
import type { StoredDocument } from '../store.ts';
import type { Tables } from '../tables.ts';
import { createSummary } from './document-summary.ts';
import { readClaims } from './read-claims.ts';
import { readStatements } from './read-statements.ts';
import { groupRows, spanOf } from './rows.ts';

type Db = Kysely<Tables>;

/** What found an item has no column yet. */
const NOT_KEPT = 'not kept';

/** One document with its record, put together again from the tables exactly as it was added. */
export async function readDocument(db: Db, id: string): Promise<StoredDocument | null> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const row = await transaction.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? { ...createSummary(row), record: await readRecord(transaction, row) } : null;
    });
}

async function readRecord(db: Db, document: Selectable<Tables['documents']>): Promise<OnRecord> {
  const { key } = document;
  const models = await db
    .selectFrom('document_models')
    .selectAll()
    .where('document_key', '=', key)
    .orderBy('seq')
    .execute();
  const sentences = await db
    .selectFrom('sentences')
    .select(['span_start', 'span_end'])
    .where('document_key', '=', key)
    .orderBy('seq')
    .execute();
  const statements = await readStatements(db, { documentKey: key });
  const claims = await readClaims(db, { documentKey: key });
  return {
    schemaVersion: SCHEMA_VERSION,
    id: document.given_id,
    engine: {
      version: document.engine_version,
      models: Object.fromEntries(models.map(({ name, checksum }) => [name, checksum])),
      runtime: null,
    },
    document: {
      title: document.title,
      publishedAt: {
        value: document.published_at,
        basis: document.published_basis,
        notBefore: document.published_not_before,
      },
      language: document.language,
      text: document.text,
    },
    ...addItemKeys(document.text, {
      sentences: sentences.map((row) => ({ span: spanOf(row) })),
      blocks: [],
      quotations: [],
      actors: await readActors(db, key),
      statements: statements.map(({ statement }) => ({ ...statement, by: NOT_KEPT })),
      timexes: await readTimexes(db, key),
      quantities: await readQuantities(db, key),
      polls: await readPolls(db, key),
      claims: claims.map(({ claim }) => ({ ...claim, by: NOT_KEPT })),
    }),
  };
}

async function readActors(db: Db, key: number): Promise<UnkeyedLayers['actors']> {
  const actors = await db.selectFrom('actors').selectAll().where('document_key', '=', key).orderBy('seq').execute();
  const aliases = groupRows(
    await db.selectFrom('actor_aliases').selectAll().where('document_key', '=', key).orderBy('seq').execute(),
    (row) => row.actor_id,
  );
  const roles = groupRows(
    await db
      .selectFrom('actor_roles')
      .select(['actor_id', 'text', 'span_start', 'span_end'])
      .where('document_key', '=', key)
      .orderBy('seq')
      .execute(),
    (row) => row.actor_id,
  );
  const mentions = groupRows(
    await db
      .selectFrom('mentions')
      .select(['actor_id', 'form', 'kind', 'span_start', 'span_end'])
      .where('document_key', '=', key)
      .orderBy('seq')
      .execute(),
    (row) => row.actor_id,
  );
  return actors.map((actor) => ({
    id: actor.id,
    by: NOT_KEPT,
    name: actor.name,
    kind: actor.kind,
    aliases: aliases(actor.id).map(({ name }) => name),
    roles: roles(actor.id).map((row) => ({ text: row.text, span: spanOf(row) })),
    mentions: mentions(actor.id).map((row) => ({ span: spanOf(row), form: row.form, kind: row.kind })),
    standsFor: actor.stands_for,
    confidence: actor.confidence,
  }));
}

async function readTimexes(db: Db, key: number): Promise<UnkeyedLayers['timexes']> {
  const timexes = await db.selectFrom('timexes').selectAll().where('document_key', '=', key).orderBy('seq').execute();
  const alternatives = groupRows(
    await db.selectFrom('timex_alternatives').selectAll().where('document_key', '=', key).orderBy('seq').execute(),
    (row) => row.timex_id,
  );
  return timexes.map((row) => ({
    id: row.id,
    by: NOT_KEPT,
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

async function readQuantities(db: Db, key: number): Promise<UnkeyedLayers['quantities']> {
  const rows = await db.selectFrom('quantities').selectAll().where('document_key', '=', key).orderBy('seq').execute();
  return rows.map((row) => ({
    id: row.id,
    by: NOT_KEPT,
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

async function readPolls(db: Db, key: number): Promise<UnkeyedLayers['polls']> {
  const polls = await db.selectFrom('polls').selectAll().where('document_key', '=', key).orderBy('seq').execute();
  const shares = groupRows(
    await db.selectFrom('poll_shares').selectAll().where('document_key', '=', key).orderBy('seq').execute(),
    (row) => row.poll_id,
  );
  return polls.map((row) => ({
    id: row.id,
    by: NOT_KEPT,
    shares: shares(row.id).map((share) => share.quantity_id),
    respondents: row.respondents,
    askedBy: row.by_actor,
    timex: row.timex_id,
    sum: row.sum,
  }));
}
