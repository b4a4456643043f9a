import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveRow, ArchiveRows } from '../rows/archive-rows.ts';
import { ROW_TABLE_NAMES, type RowTable } from '../rows/row-tables.ts';
import { toArchiveError } from './archive-error.ts';
import { createTableWriter, type TableWriter } from './table-writer.ts';

/** Writes rows into an archive: a folder with a folder for each table, in which each run leaves one file, its part. */
export interface ArchiveWriter {
  add(rows: ArchiveRows): void;
  /** Puts the part into its place and gives its name; null where there were no rows. */
  finish(): string | null;
  /** Leaves nothing behind of what is not finished. */
  abandon(): void;
}

/**
 * A part is written beside its place, under a name that nobody reads, and put there whole: what was killed leaves no half.
 * It is called by what it holds, so that the same run again writes the same part over itself.
 */
export function createArchiveWriter(folder: string): ArchiveWriter {
  let unfinished: string | null = null;
  const writers = new Map<RowTable, TableWriter>();
  const name = createHash('sha256');
  const pathOf = (table: RowTable) => {
    mkdirSync(folder, { recursive: true });
    unfinished ??= mkdtempSync(join(folder, '.unfinished-'));
    return join(unfinished, `${table}.parquet`);
  };
  const clear = () => {
    if (unfinished !== null) rmSync(unfinished, { recursive: true, force: true });
  };

  const open = (table: RowTable): TableWriter => {
    const known = writers.get(table);
    if (known) return known;
    const writer = createTableWriter(pathOf(table), table);
    writers.set(table, writer);
    return writer;
  };

  const place = (): string => {
    const part = `part-${name.digest('hex').slice(0, 16)}`;
    for (const table of inOrder(writers)) {
      mkdirSync(join(folder, table), { recursive: true });
      renameSync(pathOf(table), join(folder, table, `${part}.parquet`));
    }
    clear();
    return part;
  };

  return {
    add: guard(folder, (rows: ArchiveRows) => {
      for (const [table, added] of Object.entries(rows) as [RowTable, readonly ArchiveRow[]][]) {
        if (!added.length) continue;
        open(table).add(added);
        if (NAMING.has(table)) name.update(JSON.stringify(added));
      }
    }),
    finish: guard(folder, () => {
      for (const writer of writers.values()) writer.finish();
      return writers.size ? place() : null;
    }),
    abandon: guard(folder, clear),
  };
}

/** What tells one part from another. */
const NAMING: ReadonlySet<RowTable> = new Set(['appearances', 'readings', 'errors']);

/** `readings` last: what a later run finds there has all its rows. */
const inOrder = (writers: ReadonlyMap<RowTable, TableWriter>): readonly RowTable[] =>
  ROW_TABLE_NAMES.filter((table) => writers.has(table)).toSorted(
    (a, b) => Number(a === 'readings') - Number(b === 'readings'),
  );

const guard =
  <Arguments extends readonly unknown[], Result>(folder: string, run: (...args: Arguments) => Result) =>
  (...args: Arguments): Result => {
    try {
      return run(...args);
    } catch (error) {
      throw toArchiveError(error, folder, 'written');
    }
  };
