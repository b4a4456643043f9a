import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSample } from '../../../test/sample-record.ts';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import { runCaptured } from '../captured-io.suite.ts';

let folder: string;
let storePath: string;
const ask = (...argv: readonly string[]) => runCaptured(storePath, ['ask', ...argv]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-ask-'));
  storePath = join(folder, 'store.db');
  const store = await openSqliteStore(storePath, { loadLanguage });
  const { document, record } = createSample();
  await store.addReading(document, record, '2031-03-08T08:00:00.000Z');
  await store.close();
});

afterAll(() => rm(folder, { recursive: true }));

test('what rules are not sure of is told with what to write, and fails', async () => {
  const { code, stdout, stderr } = await ask('Did he close the port?');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Write the name in its place.');
  const failed = await ask('Will the port open or close?', '--json');
  expect([failed.code, JSON.parse(failed.stderr || failed.stdout).error.code]).toEqual([2, 'unclear-question']);
});

test('a question without sides is answered by a list, and no model is needed', async () => {
  const { code, stdout } = await ask('How many tonnes of grain were lost?', '--json');
  const brief = JSON.parse(stdout);
  expect([code, brief.proposition]).toEqual([0, null]);
  expect(brief.listed.map(({ words }: { words: string }) => words)).toContain(
    '“We lost 1,200 tonnes of grain in one night,”',
  );
});

test('for people it is a page, for the web a file', async () => {
  expect((await ask('How many tonnes of grain were lost?')).stdout).toContain('1,200 tonnes of grain');
  expect((await ask('How many tonnes of grain were lost?', '--md')).stdout).toMatch(/^# How many tonnes/);
  expect((await ask('How many tonnes of grain were lost?', '--html')).stdout).toMatch(/^<!doctype html>/i);
});

test('words that are said by nobody who is asked for are not found', async () => {
  const { code, stdout } = await ask('How many tonnes of grain were lost?', '--actor', 'Teff', '--json');
  expect([code, JSON.parse(stdout).listed]).toEqual([1, []]);
  expect((await ask('Who lost grain?', '--actor', 'Nobody')).stderr).toContain('No actor');
});

test('one form at a time, and an assertion that says something', async () => {
  expect((await ask('Who lost grain?', '--md', '--html')).code).toBe(2);
  expect((await ask('Who lost grain?', '--that', ' ')).stderr).toContain('--that');
});
