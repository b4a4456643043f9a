import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, relative, resolve } from 'node:path';
import { OnrecordError } from '../../errors.ts';

/** The files that the next commit would hold, as it would hold them: written out, since the folder may hold others by now. To be removed. */
export interface StagedFiles {
  /** Where each lies written out, by the order of the index. */
  readonly paths: readonly string[];
  /** What each of them is in the folder of the user, as the user would name it. */
  readonly namedBy: ReadonlyMap<string, string>;
  remove(): Promise<void>;
}

/** What a draft may be; other files of a commit are no prose. */
const DRAFTS: ReadonlySet<string> = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf']);

/** Rejects with `git-failed`. Only those below the paths, where some are named. */
export async function checkOutStaged(cwd: string, paths: readonly string[]): Promise<StagedFiles> {
  const root = (await runGit(cwd, ['rev-parse', '--show-toplevel'])).trimEnd();
  const added = ['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z', '--', ...paths];
  const names = (await runGit(cwd, added)).split('\0').filter((name) => DRAFTS.has(extname(name).toLowerCase()));
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-staged-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const prefix = `--prefix=${folder}/`;
    if (names.length) await runGit(root, ['checkout-index', prefix, '-z', '--stdin'], names.join('\0'));
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    paths: names.map((name) => join(folder, name)),
    namedBy: new Map(names.map((name) => [join(folder, name), relative(cwd, resolve(root, name))])),
    remove,
  };
}

const MOST_BYTES = 64 * 1024 * 1024;

function runGit(cwd: string, argv: readonly string[], input = ''): Promise<string> {
  return new Promise((fulfil, reject) => {
    const child = execFile('git', argv, { cwd, maxBuffer: MOST_BYTES }, (error, stdout, stderr) => {
      if (error) reject(createGitError(error, stderr));
      else fulfil(stdout);
    });
    // git may have ended before it read it all: its exit code tells
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

function createGitError(error: Error & { code?: unknown }, stderr: string): OnrecordError {
  const isMissing = error.code === 'ENOENT';
  const message = isMissing ? 'There is no git on this machine.' : `git says: ${stderr.trim() || error.message}`;
  return new OnrecordError('git-failed', message, {
    remedy: '--staged checks what a git repository has staged: run it in one, or name the drafts.',
    cause: error,
  });
}
