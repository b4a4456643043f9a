import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CapturedOptions, runCaptured } from '../captured-io.suite.ts';

/** Rows and archives, with the real engine. */
let folder: string;
const run = (argv: readonly string[], options: CapturedOptions = {}) =>
  runCaptured(join(folder, 'store.db'), argv, { cwd: folder, ...options });

const DOCUMENTS = [
  {
    id: '1',
    text: 'Mayor Ilse Brandt said that the quarry would stay shut.',
    publishedAt: '2031-03-05',
    publisher: 'Port Herald',
  },
  { id: '2' },
  { id: '3', text: '“We will negotiate 😀,” Anselm Doverik told reporters. “Talks begin on Friday.”', title: 'Talks' },
];
const stdin = DOCUMENTS.map((document) => `${JSON.stringify(document)}\n`).join('');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-archive-cli-'));
  await run(['extract', '--format', 'parquet', '--output', 'archive'], { stdin });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

test('extract --rows gives one row a line, all of one reading under its key, and what failed in its place', async () => {
  const { code, stdout } = await run(['extract', '--rows'], { stdin });
  expect(code).toBe(2);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows[0]).toMatchObject({ table: 'texts', schema_version: '1.2', text: DOCUMENTS[0]!.text });
  expect(rows.filter(({ table }) => table === 'errors')).toMatchObject([
    { id: '2', code: 'bad-document', origin: '-:2' },
  ]);
  expect(new Set(rows.map(({ reading_key }) => reading_key)).size).toBe(3);
  const records = (await run(['extract'], { stdin })).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const count = records.reduce((sum, { statements = [] }) => sum + statements.length, 0);
  expect(rows.filter(({ table }) => table === 'statements')).toHaveLength(count);
}, 60_000);

test('query answers from an archive as a store that has read the same', async () => {
  const read = await run(['read', '-'], {
    stdin: `${JSON.stringify(DOCUMENTS[0])}\n${JSON.stringify(DOCUMENTS[2])}\n`,
  });
  expect(read.code).toBe(0);
  for (const question of [
    ['search', 'quarry'],
    ['search', '--by', 'Doverik', '--group', 'speaker'],
    ['actor', 'Brandt', '--json'],
    ['list'],
  ]) {
    const stored = await run(question);
    const asked = await run(['query', 'archive', ...question]);
    // what hangs on a store itself: drawn ids, the time, the line that standard input had
    const plain = (text: string) =>
      text
        .replace(/"id": "[a-z0-9]{8}"|"(?:readAt|addedAt)": "[^"]*"|"appearance": \d+/g, '')
        .replace(/-:\d+/g, '-')
        .replace(/ +/g, ' ');
    expect({ ...asked, stdout: plain(asked.stdout) }).toEqual({ ...stored, stdout: plain(stored.stdout) });
  }
}, 120_000);

test('--skip passes over what is in an archive, and an archive of which all is known gets no part', async () => {
  const parts = await readdir(join(folder, 'archive', 'readings'));
  const again = DOCUMENTS.filter(({ id }) => id !== '2').map((document) => `${JSON.stringify(document)}\n`);
  const arguments_ = ['extract', '--format', 'parquet', '--output', 'archive', '--skip', 'archive'];
  expect(await run(arguments_, { stdin: again.join('') })).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await readdir(join(folder, 'archive', 'readings'))).toEqual(parts);
  const other = JSON.stringify({ ...DOCUMENTS[0], publishedAt: '2031-03-06' });
  const { stdout } = await run(['extract', '--rows', '--skip', 'archive'], { stdin: `${other}\n${again[0]}` });
  expect(stdout.match(/"table":"texts"/g)).toHaveLength(1);
}, 60_000);

test.each([
  [['query', 'archive'], 'It is not said what the archive is asked.'],
  [['query', 'search', 'quarry'], 'No archive is named.'],
  [['query', 'nowhere', 'list'], 'Nothing stands at this path that is a Parquet file.'],
  [['query', 'archive', 'search', '--no-such', 'x'], "Unknown option '--no-such'"],
  [['extract', '--format', 'parquet'], 'Parquet is several files.'],
  [['extract', '--output', 'x'], 'JSON Lines go to standard output.'],
  [['extract', '--skip', 'archive'], '--skip is for rows.'],
])('%j is refused in a line', async (argv, message) => {
  const { code, stdout, stderr } = await run(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});
