import { DatabaseSync } from '@photostructure/sqlite';
import { type Insertable, Kysely } from 'kysely';
import { OnrecordError } from '../../errors.ts';
import type { ArchiveRow } from '../../rows/archive-rows.ts';
import type { RowTable } from '../../rows/row-tables.ts';
import type { OnRecord } from '../../schema/record.ts';
import { migrate } from '../migrate.ts';
import { listGiven } from '../queries/list-given.ts';
import { readEngine, readRecord } from '../queries/read-record.ts';
import type { DocumentToStore, EngineIdentity } from '../store.ts';
import type { TableName, Tables } from '../tables.ts';
import { createRowInserter } from '../writing/insert-rows.ts';
import { addKeys } from '../writing/layer-rows.ts';
import { createSqliteDialect } from './dialect.ts';
import { sqliteBackend, versionMark } from './open-store.ts';

/** A reading as its rows tell it. */
export interface StagedReading {
  readonly number: number;
  readonly document: DocumentToStore;
  readonly engine: EngineIdentity;
}

/**
 * Where rows of an archive are put together again, in whatever order they come and however often: a file of the store's
 * own tables that nobody else sees. `readings` come first, and rows of a reading that is not among them are passed over.
 */
export interface Stage {
  add<T extends RowTable>(table: T, rows: readonly ArchiveRow<T>[]): Promise<void>;
  /** By day, so that a later version of a document comes after an earlier one, wherever their rows stood. */
  listReadings(): AsyncGenerator<StagedReading>;
  /** Takes no more rows of it. */
  close(number: number): void;
  readRecord(number: number): Promise<OnRecord>;
  end(): Promise<void>;
}

export async function openStage(path: string): Promise<Stage> {
  const database = new DatabaseSync(path);
  database.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -65536');
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(database, path) });
  database.exec('pragma foreign_keys = off');
  await migrate(db, sqliteBackend, versionMark);
  const inserter = createRowInserter(sqliteBackend.maxParameters);
  const numbers = new Map<string, number>();
  const closed = new Set<number>();

  const numberOf = (table: RowTable, reading_key: string | null): number | null => {
    if (reading_key === null) return null;
    const known = numbers.get(reading_key);
    if (known === undefined && table === 'readings') numbers.set(reading_key, numbers.size + 1);
    const number = numbers.get(reading_key) ?? null;
    return number !== null && closed.has(number) ? null : number;
  };

  return {
    async add(table, rows) {
      if (table === 'errors') return;
      const staged = rows.flatMap((row) => {
        const number = numberOf(table, row.reading_key);
        return number === null ? [] : [createStagedRow(table, row, number)];
      });
      await db
        .transaction()
        .execute((transaction) =>
          inserter.insertNew(transaction, table as TableName, staged as Insertable<Tables[TableName]>[]),
        );
    },
    async *listReadings() {
      const rows = await db
        .selectFrom('readings')
        .selectAll()
        .orderBy('published_at')
        .orderBy('reading_hash')
        .execute();
      for (const row of rows) {
        const [document] = await listGiven(db, String(row.key));
        if (!document) throw createMissingError(row.given_id);
        const textHash = document.textHash.slice(document.textHash.indexOf(' ') + 1);
        const { version, models } = await readEngine(db, row);
        yield {
          number: row.key,
          document: { ...document, textHash },
          engine: { schemaVersion: row.schema_version, version, models },
        };
      }
    },
    close: (number) => void closed.add(number),
    readRecord: (number) => readRecord(db, number),
    end: () => db.destroy(),
  };
}

type Keys = Pick<ArchiveRow, 'schema_version' | 'reading_key'>;

function createStagedRow(table: Exclude<RowTable, 'errors'>, row: Keys, number: number) {
  const { schema_version, reading_key: _, ...columns } = row;
  if (table === 'texts') return createTextRow(columns as unknown as ArchiveRow<'texts'>, number);
  if (table === 'readings') return { key: number, text_key: number, schema_version, read_at: '', ...columns };
  if (table === 'appearances')
    return { ...APPEARANCE, key: number, text_key: number, reading_key: number, version: number, ...columns };
  return addKeys(number, table)(columns as { readonly seq: number });
}

/** Two readings may be of one text: each has its own here, and the hash is told by `text_hash` alone. */
const createTextRow = ({ text_hash, text, word_count }: ArchiveRow<'texts'>, number: number) => ({
  key: number,
  id: String(number),
  text_hash: `${number} ${text_hash}`,
  text,
  word_count,
  added_at: '',
  appearance_key: number,
  reading_key: number,
  published_at: null,
  is_replaced: 0,
});

const APPEARANCE = {
  place: '',
  series: null,
  replaced_by: null,
  file_name: '',
  file_stem: '',
  intake_verdict: 'ok',
  intake_reasons: '[]',
  line_map: null,
  time_map: null,
  added_at: '',
};

const createMissingError = (id: string): OnrecordError =>
  new OnrecordError('archive-failed', `The archive holds a reading of "${id}" without its text or its appearance.`, {
    remedy: 'Name the whole archive: the folders `texts` and `appearances` belong to the others.',
  });
