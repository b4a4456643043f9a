import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listParts, type Part } from '../archive/list-parts.ts';
import { readPart } from '../archive/read-part.ts';
import type { RowTable } from '../rows/row-tables.ts';
import { openStage, type Stage } from '../store/sqlite/open-stage.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';

/** An archive as a store that can be asked. */
export interface OpenedArchive {
  readonly storePath: string;
  /** Readings that were taken in, and that the store had already. */
  readonly added: number;
  readonly known: number;
  /** Takes away what was made for this once. */
  close(): Promise<void>;
}

export interface OpenArchiveOptions {
  /** Keeps the store here, and takes in what it has not got; without it there is one for this once. */
  readonly storePath?: string;
  readonly now: () => string;
}

/**
 * Puts the rows of archives into a store, reading by reading and as if they had been read there, so that all that can be
 * asked of a store can be asked of them. Memory does not grow with the archive: what is put together lies on the disk.
 */
export async function openArchive(
  archives: readonly string[],
  { storePath: kept, now }: OpenArchiveOptions,
): Promise<OpenedArchive> {
  const parts = await listParts(archives);
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-archive-'));
  const close = () => rm(folder, { recursive: true, force: true });
  const storePath = kept ?? join(folder, 'store.db');
  try {
    const stage = await openStage(join(folder, 'stage.db'));
    const loadLanguage = async () => (await import('./load-english.ts')).loadEnglish();
    const store = await openSqliteStore(storePath, { loadLanguage });
    try {
      await addTables(stage, parts, DOCUMENT_TABLES);
      const known = await closeKnown(stage, store);
      await addTables(stage, parts, listLayers(parts));
      const added = await addReadings(stage, store, now());
      return { storePath, added: added - known, known, close };
    } finally {
      await stage.end();
      await store.close();
    }
  } catch (error) {
    await close();
    throw error;
  }
}

/** What tells which readings there are. */
const DOCUMENT_TABLES: readonly RowTable[] = ['readings', 'reading_models', 'texts', 'appearances'];

const listLayers = (parts: readonly Part[]): readonly RowTable[] =>
  [...new Set(parts.map(({ table }) => table))].filter((table) => !DOCUMENT_TABLES.includes(table));

async function addTables(stage: Stage, parts: readonly Part[], tables: readonly RowTable[]): Promise<void> {
  for (const table of tables)
    for (const part of parts.filter((each) => each.table === table))
      for await (const rows of readPart(part)) await stage.add(table, rows);
}

/** How many readings the store has already; their layers need not be looked at. */
async function closeKnown(stage: Stage, store: Store): Promise<number> {
  let known = 0;
  for await (const { number, document, engine } of stage.listReadings()) {
    if (!(await store.prepareReading(document, engine)).isRead) continue;
    stage.close(number);
    known += 1;
  }
  return known;
}

async function addReadings(stage: Stage, store: Store, at: string): Promise<number> {
  let count = 0;
  for await (const { number, document, engine } of stage.listReadings()) {
    const { document: filled } = await store.prepareReading(document, engine);
    const added = await store.addAppearance(filled, engine, at);
    if (!added) await store.addReading(document, await stage.readRecord(number), at);
    count += 1;
  }
  return count;
}
