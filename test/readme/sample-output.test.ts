import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCaptured } from '../../src/cli/captured-io.suite.ts';
import { loadLanguage } from '../../src/engine/lang/en/english.suite.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import { createWorkspace } from '../../src/workspace/create-workspace.ts';
import { openRecordedReader } from '../recorded/open-recorded-reader.ts';
import { renewSample } from './sample-output.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;
const storePath = () => join(folder, 'samples.db');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-sample-'));
  const reader = await openRecordedReader(import.meta.url);
  const workspace = createWorkspace({
    store: await openSqliteStore(storePath(), { loadLanguage }),
    identifyEngine: async () => ({ schemaVersion: '1.0', version: 'recorded', models: {} }),
    ingest: readInputs,
    createReaders: () => ({ lookAhead: 1, read: (document) => reader.read(document), close: async () => {} }),
    loadStance: () => Promise.reject(new Error('nothing is asked here')),
    loadLanguage,
    now: () => '2031-06-01T12:00:00.000Z',
  });
  const article = join(ROOT, 'test/articles/analysis-pushed-to-the-table/article.txt');
  for await (const { status } of workspace.readInputs([article])) expect(status).toBe('added');
  await workspace.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const TERMINAL = { isTerminal: true, columns: 100, env: { NO_COLOR: '1' } };

/** Blocks of the README, what each has to show, and how much of it. */
const BLOCKS = [
  { argv: ['show', 'pushed'], renew: (_sample: string, stdout: string) => stdout.trimEnd(), least: 25 },
  { argv: ['show', 'pushed', '--no-text'], renew: renewSample, least: 15 },
] as const;

test.each([...BLOCKS.entries()])(
  'the README shows in block %i what a command prints: where it does not, paste what follows',
  async (at, { argv, renew, least }) => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    const sample = [...readme.matchAll(/```text\n([\s\S]*?)\n```/g)][at]![1]!;
    const { stdout } = await runCaptured(storePath(), argv, TERMINAL);
    const renewed = renew(sample, stdout);
    if (renewed !== sample) throw new Error(`Block ${at} of README.md has to be:\n\n${renewed}\n`);
    expect(renewed.split('\n').length).toBeGreaterThan(least);
  },
);

test('a sample is renewed part by part', () => {
  const actual =
    'Title\nno date · version 1\n\nThings (3)\nt1   one\n     more\nt2  two\nt3  three\n\nOthers (0)\nnone found\n';
  const sample = 'Title\nno date · version 2\n\nThings (2)\n…\nt2  tow\nt9  nine\n…\n\nOthers (0)\nnone found';
  expect(renewSample(sample, actual)).toBe(
    'Title\nno date · version 1\n\nThings (3)\n…\nt2  two\n…\n\nOthers (0)\nnone found',
  );
});
