import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  assertNodeVersion,
  hashSources,
  isBuildFresh,
  isInstallFresh,
  ROOT,
  SetupError,
  setUp,
  withLock,
} from '../bin/setup.mjs';

let root: string;
const say = () => {};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-setup-'));
  write('package-lock.json', lockFile('1.0.0'));
  write('package.json', '{}');
  write('tsconfig.json', '{}');
  write('tsconfig.build.json', '{}');
  write('bin/bundle.mjs', '');
  write('src/a.ts', 'export const a = 1;');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A lock file that wants one package, and one that only some machines need. */
const lockFile = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'x' },
      'node_modules/dep': { version, integrity: `sha512-${version}` },
      'node_modules/other-machine': { version: '1.0.0', integrity: 'sha512-o', optional: true },
    },
  });

/** What npm leaves behind: the packages it put in place. */
const installed = (version: string) =>
  JSON.stringify({ packages: { 'node_modules/dep': { version, integrity: `sha512-${version}` } } });

/** A set-up whose installer and compiler are small, with the steps it took. */
async function run(options: { build?: boolean; compile?: (root: string, folder: string) => Promise<void> } = {}) {
  const steps: string[] = [];
  const compile = async (from: string, folder: string) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.js'), readFileSync(join(from, 'src/a.ts')));
  };
  await setUp({
    root,
    build: options.build ?? true,
    say,
    install: async () => {
      steps.push('install');
      write('node_modules/dep/index.js', '');
    },
    compile: async (from, folder) => {
      steps.push('build');
      await (options.compile ?? compile)(from, folder);
    },
  });
  return steps;
}

describe('packages', () => {
  test('are installed once, and again when the lock file changes', async () => {
    expect(await run({ build: false })).toEqual(['install']);
    expect(await run({ build: false })).toEqual([]);
    write('package-lock.json', lockFile('2.0.0'));
    expect(await run({ build: false })).toEqual(['install']);
  });

  test('are installed again for another Node.js or another kind of machine', async () => {
    await run({ build: false });
    const stamp = JSON.parse(readFileSync(join(root, 'node_modules/.onrecord-stamp'), 'utf8'));
    write('node_modules/.onrecord-stamp', JSON.stringify({ ...stamp, runtime: 'node 18 linux x64' }));
    write('node_modules/.package-lock.json', installed('1.0.0'));
    expect(await run({ build: false })).toEqual(['install']);
  });

  test('that npm has installed as locked are taken as they are', () => {
    write('node_modules/.package-lock.json', installed('1.0.0'));
    expect(isInstallFresh(root)).toBe(true);
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(isInstallFresh(root)).toBe(true);
  });

  test('that npm has installed from another lock file are stale', () => {
    write('node_modules/.package-lock.json', installed('0.9.0'));
    expect(isInstallFresh(root)).toBe(false);
  });

  test('half installed are stale: a run that fails leaves no stamp', async () => {
    const fail = () => Promise.reject(new SetupError('offline', 'Go online.'));
    await run({ build: false });
    write('package-lock.json', lockFile('2.0.0'));
    await expect(setUp({ root, build: false, install: fail, say })).rejects.toThrow('offline');
    write('package-lock.json', lockFile('1.0.0'));
    expect(isInstallFresh(root)).toBe(false);
    expect(readdirSync(join(root, '.onrecord'))).toEqual([]);
  });
});

describe('the build', () => {
  test('is made when there is none, and again when a source, a setting or a file name changes', async () => {
    expect(await run()).toEqual(['install', 'build']);
    expect(await run()).toEqual([]);
    write('src/a.ts', 'export const a = 2;');
    expect(await run()).toEqual(['build']);
    write('tsconfig.json', '{ }');
    expect(await run()).toEqual(['build']);
    write('src/deep/b.ts', '');
    expect(await run()).toEqual(['build']);
    expect(readFileSync(join(root, 'dist/a.js'), 'utf8')).toBe('export const a = 2;');
  });

  test('does not look at tests', () => {
    const before = hashSources(root);
    write('src/a.test.ts', 'test');
    write('src/a.suite.ts', 'suite');
    expect(hashSources(root)).toBe(before);
  });

  test('is not made where it is not asked for', async () => {
    await run({ build: false });
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('that fails leaves the one before in place, and stale', async () => {
    await run();
    write('src/a.ts', 'broken');
    const compile = async (_from: string, folder: string) => {
      mkdirSync(folder);
      throw new SetupError('does not compile', 'Mend it.');
    };
    await expect(run({ compile })).rejects.toThrow('does not compile');
    expect(readFileSync(join(root, 'dist/a.js'), 'utf8')).toBe('export const a = 1;');
    expect(isBuildFresh(root)).toBe(false);
  });

  test('clears away what killed builds left', async () => {
    write('.dist-123/a.js', '');
    write('.dist-old-123/a.js', '');
    await run();
    expect(readdirSync(root).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });
});

test('a published package, without sources, needs nothing', async () => {
  rmSync(join(root, 'src'), { recursive: true });
  expect(await run()).toEqual([]);
  expect(existsSync(join(root, '.onrecord'))).toBe(false);
});

describe('the lock', () => {
  const path = () => join(root, '.onrecord', 'setup.lock');

  test('lets one task run at a time', async () => {
    const log: string[] = [];
    const task = (name: string) =>
      withLock(
        path(),
        async () => {
          log.push(`${name} begins`);
          await new Promise((resolve) => setTimeout(resolve, 20));
          log.push(`${name} ends`);
          return name;
        },
        { pollMs: 2, say },
      );
    expect(await Promise.all(['a', 'b', 'c'].map(task))).toEqual(['a', 'b', 'c']);
    for (let index = 0; index < log.length; index += 2) {
      expect(log[index + 1]).toBe(log[index]!.replace('begins', 'ends'));
    }
    expect(readdirSync(join(root, '.onrecord'))).toEqual([]);
  });

  test('is given back when the task fails', async () => {
    await expect(withLock(path(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(path(), () => 'yes')).toBe('yes');
  });

  /** The number of a process that has ended. */
  const endedProcess = async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.on('exit', resolve));
    return child.pid;
  };

  test('of a killed process is held by the npm that it left at work', async () => {
    write('.onrecord/setup.lock/pid', `${await endedProcess()} ${process.pid}`);
    await expect(withLock(path(), () => 'yes', { pollMs: 2, longestWaitMs: 10, say })).rejects.toThrow(SetupError);
  });

  test('names the processes that the task adds', async () => {
    const names = await withLock(path(), (addProcess) => {
      addProcess(12);
      return readFileSync(join(path(), 'pid'), 'utf8');
    });
    expect(names).toBe(`${process.pid} 12`);
  });

  test('of a process that is no more is taken over', async () => {
    write('.onrecord/setup.lock/pid', `${await endedProcess()} ${await endedProcess()}`);
    expect(await withLock(path(), () => 'yes')).toBe('yes');
    expect(readdirSync(join(root, '.onrecord'))).toEqual([]);
  });

  test('of a living process is waited for, though not for ever', async () => {
    write('.onrecord/setup.lock/pid', String(process.pid));
    const taken = withLock(path(), () => 'yes', { pollMs: 2, longestWaitMs: 10, say });
    await expect(taken).rejects.toThrow(`process ${process.pid} has been setting up`);
    expect(readFileSync(join(path(), 'pid'), 'utf8')).toBe(String(process.pid));
  });
});

test('two set-ups at once install and build once', async () => {
  const steps = (await Promise.all([run(), run(), run()])).flat();
  expect(steps.sort()).toEqual(['build', 'install']);
});

test('an old Node.js is told what to do', () => {
  expect(() => assertNodeVersion('18.20.8')).toThrow('18.20.8 is too old');
  expect(() => assertNodeVersion('20.18.3')).toThrow(SetupError);
  expect(() => assertNodeVersion('20.19.0')).not.toThrow();
  expect(() => assertNodeVersion('24.0.0')).not.toThrow();
});

test('the oldest Node.js is the one that package.json names', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [major, minor] = engines.node.replace('>=', '').split('.').map(Number);
  expect(() => assertNodeVersion(`${major}.${minor}.0`)).not.toThrow();
  expect(() => assertNodeVersion(`${major}.${minor - 1}.9`)).toThrow();
});

test('the lock file holds every package for other machines, else npm ci refuses it (bin/complete-lock.mjs adds them)', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const missing = Object.entries<{ optionalDependencies?: Record<string, string> }>(packages).flatMap(
    ([owner, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !(`node_modules/${name}` in packages || `${owner}/node_modules/${name}` in packages),
      ),
  );
  expect(missing).toEqual([]);
});
