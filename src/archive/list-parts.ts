import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { OnrecordError } from '../errors.ts';
import { ROW_TABLE_NAMES, type RowTable } from '../rows/row-tables.ts';

/** One Parquet file of an archive, and the table whose rows it holds. */
export interface Part {
  readonly path: string;
  readonly table: RowTable;
}

/**
 * The files of archives, which are folders, files or patterns. Which table a file holds is told by the folder that it
 * stands in, however many folders of partitions lie between ("statements/day=2031-03-04/part-0.parquet"), or by its name.
 */
export async function listParts(archives: readonly string[]): Promise<readonly Part[]> {
  const found = await Promise.all(archives.map(expand));
  const paths = [...new Set(found.flat())].toSorted();
  return paths.map((path) => ({ path, table: findTable(path) ?? refusePath(path) }));
}

async function expand(archive: string): Promise<readonly string[]> {
  const status = await stat(archive).catch(() => null);
  if (status?.isFile()) return [archive];
  const [pattern, cwd] = status ? ['**/*.parquet', archive] : [archive, '.'];
  const found = status || isDynamicPattern(archive) ? await glob(pattern, { cwd, onlyFiles: true }) : [];
  const paths = found
    .filter((path) => !/(?:^|[\\/])[._]/.test(path))
    .map((path) => (status ? join(archive, path) : path));
  return paths.length ? paths : refuseNothing(archive);
}

function findTable(path: string): RowTable | null {
  const names = path.split(/[\\/]/).map((name) => name.replace(/\.parquet$/, ''));
  const name = names.findLast((each) => (ROW_TABLE_NAMES as readonly string[]).includes(each));
  return (name as RowTable | undefined) ?? null;
}

function refuseNothing(archive: string): never {
  throw new OnrecordError('file-not-found', 'Nothing stands at this path that is a Parquet file.', {
    input: archive,
    remedy: 'Name the folder that `onrecord extract --format parquet --output FOLDER` wrote.',
  });
}

function refusePath(path: string): never {
  throw new OnrecordError('archive-failed', 'Neither its folder nor its name says which table it holds.', {
    input: path,
    remedy: `Give it a place in a folder that is called after its table: ${ROW_TABLE_NAMES.slice(0, 4).join(', ')}, …`,
  });
}
