import { type ExecFileException, execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureReady, ROOT } from '../../bin/setup.mjs';

const PYTHON = process.env.PYTHON ?? 'python3';
const PACKAGE = join(ROOT, 'python');
/** Stops what hangs, and says nothing of speed. */
const LONGEST_MS = 30 * 60_000;
/** Nothing that is meant for the Node of these tests is for the one of the package. */
const { NODE_OPTIONS: _, ...env } = process.env;

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** An environment of its own with the package in it, as its user installs it. */
export interface PreparedPython {
  readonly folder: string;
  readonly python: string;
  readonly wheel: string;
  /** Runs a program in the folder of the package. */
  readonly run: (program: string, ...args: string[]) => Promise<Ran>;
  readonly remove: () => Promise<void>;
}

/** The environment, or why there can be none here: no Python, or nowhere to install from. Throws where the package is at fault. */
export async function preparePython(): Promise<PreparedPython | string> {
  const version = await run(PYTHON, '-c', 'import sys, venv, ensurepip; assert sys.version_info >= (3, 11)');
  if (version.code !== 0) return `no ${PYTHON} of 3.11 or newer with venv; name one in $PYTHON`;
  await ensureReady({ build: true });
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-python-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const python = join(folder, 'venv', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  await must(PYTHON, '-m', 'venv', join(folder, 'venv'));
  const pip = ['-m', 'pip', '--disable-pip-version-check', '--quiet'];
  // byte code of all that is installed would take longer to make than what is imported of it takes to be read
  const install = [...pip, 'install', '--no-compile'];
  const backend = await run(python, ...install, await findBackend());
  if (backend.code !== 0) {
    await remove();
    return 'no package index that pip can reach';
  }
  const build = [...pip, 'wheel', '--no-deps', '--no-build-isolation', '--wheel-dir', folder, PACKAGE];
  await Promise.all([
    must(python, ...build),
    must(python, ...install, '-r', join(PACKAGE, 'tests', 'requirements.txt')),
  ]);
  const wheel = join(folder, (await readdir(folder)).find((name) => name.endsWith('.whl'))!);
  await must(python, ...install, wheel);
  return { folder, python, wheel, run, remove };
}

/** What builds the wheel, as pyproject.toml pins it. */
const findBackend = async () =>
  /^requires = \["(.+?)"\]/m.exec(await readFile(join(PACKAGE, 'pyproject.toml'), 'utf8'))![1]!;

async function must(program: string, ...args: string[]): Promise<void> {
  const { code, output } = await run(program, ...args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with code ${code}:\n${output}`);
}

function run(program: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      { cwd: PACKAGE, env, maxBuffer: 1 << 26, timeout: LONGEST_MS },
      (error: ExecFileException | null, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code) || 1, output: `${stdout}${stderr}` });
      },
    );
  });
}
