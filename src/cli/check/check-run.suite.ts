import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Captured, type CapturedOptions, runCaptured } from '../captured-io.suite.ts';

export interface CheckRun {
  readonly folder: string;
  readonly storePath: string;
  /** Runs `onrecord check` with these. */
  check(...argv: readonly string[]): Promise<Captured>;
  checkWith(options: CapturedOptions, ...argv: readonly string[]): Promise<Captured>;
  /** Writes a file into the folder, and gives its path. */
  write(name: string, text: string | Uint8Array): Promise<string>;
  read(name: string): Promise<string>;
}

/** A folder of its own for each test, and the command run there. */
export function useCheckRun(): CheckRun {
  const run = { folder: '', storePath: '' };
  const checkWith = (options: CapturedOptions, ...argv: readonly string[]) =>
    runCaptured(run.storePath, ['check', ...argv], options);
  beforeEach(async () => {
    run.folder = await mkdtemp(join(tmpdir(), 'onrecord-check-'));
    run.storePath = join(run.folder, 'store.db');
  });
  afterEach(() => rm(run.folder, { recursive: true }));
  return Object.assign(run, {
    checkWith,
    check: (...argv: readonly string[]) => checkWith({}, ...argv),
    async write(name: string, text: string | Uint8Array) {
      const path = join(run.folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      return path;
    },
    read: (name: string) => readFile(join(run.folder, name), 'utf8'),
  });
}
