import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCaptured } from '../../src/cli/captured-io.suite.ts';
import { loadLanguage } from '../../src/engine/lang/en/english.suite.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import { hashText } from '../../src/workspace/hash-text.ts';
import { openRecordedReader } from '../recorded/open-recorded-reader.ts';
import documents from './documents.json' with { type: 'json' };

let folder: string;
let storePath: string;
const run = (...argv: readonly string[]) =>
  runCaptured(storePath, ['conflicts', ...argv], { env: { ONRECORD_USER: 'Ada' } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-conflicts-'));
  storePath = join(folder, 'store.db');
  const reader = await openRecordedReader(new URL('./conflicts.test.ts', import.meta.url).href);
  const store = await openSqliteStore(storePath, { loadLanguage });
  for (const given of documents) {
    const document = { ...given, url: null, byline: [], language: 'en' };
    const textHash = hashText(document.text);
    const origin = `${document.id}.txt`;
    await store.addReading({ ...document, origin, textHash }, await reader.read(document), '2033-07-01T08:00:00.000Z');
  }
  await store.close();
});

afterAll(() => rm(folder, { recursive: true }));

interface Listed {
  readonly documents: number;
  readonly conflicts: readonly { readonly id: string; readonly kind: string; readonly state: string }[];
  readonly repeats: readonly unknown[];
}

const list = async (...argv: readonly string[]): Promise<Listed> =>
  JSON.parse((await run(...argv, '--json')).stdout) as Listed;

describe('onrecord conflicts', () => {
  test('finds over the store what is planted', async () => {
    const { documents: compared, conflicts, repeats } = await list();
    expect([compared, conflicts.map(({ kind }) => kind), repeats.length]).toEqual([
      documents.length,
      ['figure', 'figure', 'figure', 'date', 'quotation', 'quotation', 'denial', 'denial', 'role'],
      3,
    ]);
  });

  test('shows both passages, what differs, and why both may be right', async () => {
    const { stdout, code } = await run('--kind', 'role');
    expect(code).toBe(0);
    expect(stdout).toMatch(/7 documents compared · 9 conflicts to review · 3 quotations repeated/);
    expect(stdout).toMatch(/one person, two offices {2}[0-9a-f]{10} · .*to review/);
    for (const words of [
      'The »finance minister«, Ilka Marrow',
      'Corvane Wire',
      'Corvane Ledger',
      'both may be right: ',
    ]) {
      expect(stdout).toContain(words);
    }
  });

  test('shows who repeats what', async () => {
    const { stdout } = await run('--repeats');
    expect(stdout).toContain('You do not need a degree to see daylight through a wall');
    expect(stdout).toMatch(/first +2033-\d\d-\d\d · s\d+ of [0-9a-f]{8} · Corvane Observer/);
  });

  test('compares what it is told to, and says where nothing clashes', async () => {
    expect((await list('--publisher', 'wire')).documents).toBe(1);
    const { stderr, code } = await run('--to', '2033-05-10');
    expect([stderr, code]).toEqual(['No two passages clash. 1 documents were compared.\n', 1]);
  });

  test('a dismissed conflict is left out, with a reason and until it is taken back', async () => {
    const [first] = (await list()).conflicts;
    expect((await run('dismiss', first!.id)).stderr).toContain('dismissed with a reason');
    expect((await run('dismiss', first!.id, '--reason', 'the later count')).code).toBe(0);
    expect((await list()).conflicts.map(({ id }) => id)).not.toContain(first!.id);
    expect((await list('--all')).conflicts.find(({ id }) => id === first!.id)).toMatchObject({
      ...{ state: 'dismissed', by: 'Ada', reason: 'the later count' },
    });
    await runCaptured(storePath, ['undo'], { env: { ONRECORD_USER: 'Ada' } });
    expect((await list()).conflicts.find(({ id }) => id === first!.id)).toMatchObject({ state: 'to-review' });
    await run('stands', first!.id);
    expect((await list()).conflicts.find(({ id }) => id === first!.id)).toMatchObject({ state: 'stands' });
    expect((await run('stands', 'zzz')).stderr).toContain('There is no conflict with this id');
  });
});
