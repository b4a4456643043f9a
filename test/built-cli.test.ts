import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCX_KINDS } from '../benchmarks/hostile/docx-kinds.ts';
import { Seeded } from '../benchmarks/seeded.ts';
import { bundle } from '../bin/bundle.mjs';

/**
 * What only a real process shows: worker threads, signals, pipes that close. The build goes below node_modules, where it
 * finds the packages and git does not look.
 */
const root = join(import.meta.dirname, '..');
const run = promisify(execFile);
let built: string;
let folder: string;
let entry: string;

beforeAll(async () => {
  built = await mkdtemp(join(root, 'node_modules', '.onrecord-test-'));
  folder = await mkdtemp(join(tmpdir(), 'onrecord-built-'));
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  await run(tsc, ['-p', join(root, 'tsconfig.build.json'), '--outDir', join(built, 'dist')]);
  await bundle(root, join(built, 'dist'));
  for (const name of ['models', 'data']) await symlink(join(root, name), join(built, name));
  entry = join(built, 'dist', 'run.mjs');
  await writeFile(entry, "import { main } from './program/main.js';\nawait main();\n");
  for (let n = 0; n < DOCUMENTS; n++)
    await writeFile(join(folder, `${String(n).padStart(3, '0')}.txt`), writeArticle(n));
  await onrecord('read', folder, '--jobs', '1', '--store', storePath('one'));
});

afterAll(async () => {
  await rm(built, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

const DOCUMENTS = 30;

const writeArticle = (n: number): string =>
  [
    `Quarry ${n} stays shut\n`,
    `Mayor Ilse Brandt said on ${1 + (n % 28)} March 2031 that quarry ${n} would stay shut.`,
    `“We lost ${n + 2} percent of our work in a year,” Brandt told reporters.`,
    'According to the Harbour Institute, the ministry denied that it had known.',
  ].join('\n');

const storePath = (name: string) => join(folder, `${name}.db`);

const onrecord = (...argv: string[]) => run(process.execPath, [entry, ...argv], { maxBuffer: 1 << 26 });

describe('the built command line', () => {
  test('several threads make the same records as one, in the same order', async () => {
    const { stdout } = await onrecord('read', folder, '--jobs', '2', '--store', storePath('two'), '--json');
    const { summary, documents } = JSON.parse(stdout);
    expect(summary).toMatchObject({ documents: DOCUMENTS, failed: 0, unchanged: 0, interrupted: false });
    expect(documents).toHaveLength(DOCUMENTS);
    const withoutTime = (text: string) => text.replaceAll(/"readAt":"[^"]*"/g, '');
    const [one, two] = await Promise.all(['one', 'two'].map((name) => onrecord('export', '--store', storePath(name))));
    expect(withoutTime(two!.stdout)).toBe(withoutTime(one!.stdout));
    expect(one!.stdout.trimEnd().split('\n')).toHaveLength(DOCUMENTS);
  });

  test('Ctrl-C keeps what was read, says so, and the next run reads the rest', async () => {
    const store = storePath('interrupted');
    const child = spawn(process.execPath, [entry, 'read', folder, '-', '--jobs', '2', '--store', store]);
    let stdout = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    // Standard input stays open, so that the command waits there until it is interrupted.
    await waitForDocuments(store, DOCUMENTS, child);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(2);
    expect(stdout).toContain(`Read ${DOCUMENTS} documents`);
    expect(stdout).toContain('Interrupted. The same command goes on from here.');
    const { summary } = JSON.parse((await onrecord('read', folder, '--store', store, '--json')).stdout);
    expect(summary).toMatchObject({ documents: 0, unchanged: DOCUMENTS });
  });

  test('Ctrl-C says at once what it waits for, and the second one ends it at once', async () => {
    const long = join(folder, 'long.text');
    await writeFile(long, Array.from({ length: 3000 }, (_, n) => writeArticle(n)).join('\n\n'));
    const [first, store] = [join(folder, '000.txt'), storePath('twice')];
    const reading = startReading(first, long, '--jobs', '2', '--json', '--store', store);
    await reading.saw('stdout', '000.txt');
    reading.child.kill('SIGINT');
    await reading.saw('stderr', 'onrecord: finishing 1 document; press Ctrl-C again to stop at once\n');
    reading.child.kill('SIGINT');
    // Which a shell tells as 130.
    expect(await reading.ended).toEqual([null, 'SIGINT']);
    expect(JSON.parse((await onrecord('list', '--store', store, '--json')).stdout)).toHaveLength(1);
  });

  test('Ctrl-C, which reaches every process of a terminal, does not wait for a parser that hangs', async () => {
    const hanging = join(folder, 'hanging.docx');
    await writeFile(hanging, DOCX_KINDS['docx-open-fields']!.create(1, new Seeded(1)));
    const reading = startReading(join(folder, '000.txt'), hanging, '--json', '--store', storePath('hanging'));
    await reading.saw('stdout', '000.txt');
    process.kill(-reading.child.pid!, 'SIGINT');
    expect(await reading.ended).toEqual([2, null]);
    expect(reading.written.stderr).toBe('onrecord: stopping; press Ctrl-C again to stop at once\n');
    expect(JSON.parse(reading.written.stdout).summary).toMatchObject({ added: 1, failed: 0, interrupted: true });
  });

  test('Ctrl-C does not wait for a server that does not answer', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const reading = startReading(`http://127.0.0.1:${port}/`, '--store', storePath('fetching'));
    await once(server, 'request');
    reading.child.kill('SIGINT');
    expect(await reading.ended).toEqual([2, null]);
    expect(reading.written.stdout).toContain('Interrupted.');
    server.closeAllConnections();
    server.close();
  });

  test('a pipe that closes early is no error', async () => {
    const child = spawn(process.execPath, [entry, 'export', '--store', storePath('one')]);
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    expect(stderr).toBe('');
  });

  test('the filter streams: a record comes before the input ends', async () => {
    const child = spawn(process.execPath, [entry, 'extract']);
    child.stdin.write(`${JSON.stringify({ id: '1', text: writeArticle(1) })}\n`);
    const first = await new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
    expect(JSON.parse(first)).toMatchObject({ id: '1', document: { text: writeArticle(1) } });
    child.stdin.end('no json\n');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(2);
  });
});

/** A reading in a process group of its own, as a shell starts it. */
function startReading(...argv: string[]) {
  const child = spawn(process.execPath, [entry, 'read', ...argv], { detached: true });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  const ended = once(child, 'close');
  /** However long it takes; a reading that ends before has failed. */
  const saw = async (name: 'stdout' | 'stderr', words: string): Promise<void> => {
    while (!written[name].includes(words)) {
      await Promise.race([once(child[name], 'data'), ended]);
      if (child.exitCode !== null && !written[name].includes(words)) throw new Error(`it never wrote ${words}`);
    }
  };
  return { child, written, ended, saw };
}

/** However long it takes; a reader that ends before has failed. */
async function waitForDocuments(store: string, count: number, reader: ChildProcess): Promise<void> {
  while (reader.exitCode === null) {
    const listed = await onrecord('list', '--store', store, '--json').catch(() => null);
    if (listed && JSON.parse(listed.stdout).length === count) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it ended before all documents were there');
}
