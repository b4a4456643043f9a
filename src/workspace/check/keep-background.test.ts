import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { createStubStanceModel } from '../../engine/stance/stub-stance-model.suite.ts';
import { createReading } from '../../store/record.fixture.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import { keepBackground } from './keep-background.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-kept-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('what a store knows is loaded once, and again when it was read into', async () => {
  const store = await openSqliteStore(join(folder, 'store.db'), { loadLanguage: async () => english });
  const add = async (speaker: string) => {
    const { document, record } = createReading([{ speaker, content: 'that the lock would close' }]);
    await store.addReading(document, record, '2031-03-06T08:00:00.000Z');
  };
  const stance = createStubStanceModel(() => ({}));
  const keep = () => keepBackground(store, english, async () => stance);
  const namesOf = async () => (await keep()).known.map(({ name }) => name);
  await add('Ada Moss');
  expect(await namesOf()).toEqual(['Ada Moss']);
  expect(await keep()).toBe(await keep());
  await add('Jan Hale');
  expect(await namesOf()).toEqual(['Ada Moss', 'Jan Hale']);
  await store.close();
});
