import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OnrecordError } from '../../src/errors.ts';
import type { OnRecord } from '../../src/schema/record.ts';
import { runProgram } from '../run-program.ts';

/** A folder with the sources of one commit, installed and built. */
export interface Checkout {
  readonly folder: string;
  /** Short hash, with "+" where the sources held changes. */
  readonly commit: string;
}

/** The checkout in this folder; without one, another worktree of this project is made there at the commit. */
export function prepareCheckout(root: string, folder: string, commit?: string): Checkout {
  const path = resolve(folder);
  if (!existsSync(path)) {
    if (commit === undefined) throw new OnrecordError('file-not-found', `${folder} is no checkout.`);
    runProgram('git', ['worktree', 'add', '--detach', path, commit], root);
  }
  // Installs and builds where that is needed.
  runProgram(process.execPath, [join(path, 'bin', 'onrecord'), '--version'], path);
  const hash = runProgram('git', ['rev-parse', '--short=10', 'HEAD'], path).trim();
  const changes = runProgram('git', ['status', '--porcelain', '--', 'src', 'models'], path).trim();
  return { folder: path, commit: changes ? `${hash}+` : hash };
}

/**
 * What the checkout's own filter makes of the first lines of a file of articles: made once for its engine, and kept in
 * `work` under the hash of its sources.
 */
export function readRecords(
  { folder, commit }: Checkout,
  { input, count, work }: { readonly input: string; readonly count: number; readonly work: string },
): readonly OnRecord[] {
  const trees = runProgram(
    'git',
    ['rev-parse', ...['engine', 'schema', 'text'].map((room) => `HEAD:src/${room}`)],
    folder,
  );
  const engine = commit.endsWith('+')
    ? `${commit}-${Date.now()}`
    : trees
        .split('\n')
        .map((tree) => tree.slice(0, 8))
        .join('');
  const output = join(work, `records-${engine}-${count}.jsonl`);
  if (!existsSync(output)) {
    mkdirSync(dirname(output), { recursive: true });
    const lines = readFileSync(input, 'utf8').split('\n').slice(0, count).join('\n');
    const { status } = spawnSync(process.execPath, [join(folder, 'bin', 'onrecord'), 'extract'], {
      input: lines,
      stdio: ['pipe', openSync(`${output}.part`, 'w'), 'inherit'],
    });
    if (status !== 0) throw new OnrecordError('internal-error', `extract ended with code ${status} in ${folder}`);
    renameSync(`${output}.part`, output);
  }
  return readFileSync(output, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as OnRecord);
}
