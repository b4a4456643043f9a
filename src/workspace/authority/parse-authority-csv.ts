import { CsvError, parse } from 'csv-parse/sync';
import { type AuthorityFault, createAuthorityError } from './authority-fault.ts';
import type { RawEntry } from './raw-entry.ts';

const COLUMNS: readonly string[] = ['id', 'name', 'kind', 'aliases', 'role', 'from', 'to'];

interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Entries of a CSV file with a header: `name` and `kind`, and if wanted `aliases` (with ";" between), `role`, `from`,
 * `to` and `id`. Rows of one `id` are one actor, each with a role or names of its own; a row without one is an actor by
 * itself.
 */
export function parseAuthorityCsv(text: string, path: string): readonly RawEntry[] {
  const rows = readRows(text, path);
  const byId = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const id = row.cells.id || `line ${row.line}`;
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  return [...byId.values()].map(joinRows);
}

function joinRows(rows: readonly CsvRow[]): RawEntry {
  const [first] = rows as readonly [CsvRow, ...CsvRow[]];
  const names = rows.flatMap(({ cells }) => [cells.name ?? '', ...(cells.aliases ?? '').split(';')]);
  return {
    line: first.line,
    kind: first.cells.kind ?? '',
    name: first.cells.name ?? '',
    aliases: names
      .slice(1)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    roles: rows
      .filter(({ cells }) => cells.role)
      .map(({ cells }) => ({ text: cells.role!, from: cells.from || null, to: cells.to || null })),
  };
}

function readRows(text: string, path: string): readonly CsvRow[] {
  try {
    const parsed = parse(text, {
      bom: true,
      columns: (header: readonly string[]) => checkHeader(header, path),
      info: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 1_000_000,
    }) as unknown as readonly { record: Record<string, string>; info: { lines: number } }[];
    return parsed.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    throw createAuthorityError(path, [{ line, message: error.message.replace(/ on line \d+/, '') }]);
  }
}

function checkHeader(header: readonly string[], path: string): string[] {
  const names = header.map((name) => name.trim().toLowerCase());
  const faults: AuthorityFault[] = names
    .filter((name) => !COLUMNS.includes(name))
    .map((name) => ({ line: 1, message: `there is no column "${name}"; the columns are ${COLUMNS.join(', ')}` }));
  for (const name of ['name', 'kind']) {
    if (!names.includes(name)) faults.push({ line: 1, message: `the column "${name}" is missing` });
  }
  if (faults.length) throw createAuthorityError(path, faults);
  return names;
}
