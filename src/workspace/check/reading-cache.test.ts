import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createReading } from '../../store/record.fixture.ts';
import { openReadingCache } from './reading-cache.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-cache-'));
});

afterEach(() => rm(folder, { recursive: true }));

const { document, record } = createReading([{ speaker: 'Ada Moss', content: 'the lock would close' }]);

test('a reading is found again by its text and what the engine saw, under whatever name', async () => {
  const cache = await openReadingCache(join(folder, 'new'));
  expect(await cache.find(document)).toBeNull();
  await cache.keep(document, record);
  expect(await cache.find({ ...document, id: 'elsewhere.txt' })).toEqual({ ...record, id: 'elsewhere.txt' });
  expect(await cache.find({ ...document, publishedAt: '2031-01-01' })).toBeNull();
  expect(await cache.find({ ...document, text: `${document.text} ` })).toBeNull();
});

test('what is damaged is read anew, and a folder that cannot be is a cache that holds nothing', async () => {
  const cache = await openReadingCache(folder);
  await cache.keep(document, record);
  const [name] = await readdir(folder);
  await writeFile(join(folder, name!), 'damaged');
  expect(await cache.find(document)).toBeNull();
  const nowhere = await openReadingCache(join(folder, name!, 'below'));
  await nowhere.keep(document, record);
  await nowhere.prune();
  expect(await nowhere.find(document)).toBeNull();
});

test('it holds no more than its limits, those that were asked for last', async () => {
  const cache = await openReadingCache(folder, { files: 2, bytes: 1_000_000 });
  const texts = ['one', 'two', 'three'].map((text) => ({ ...document, text }));
  for (const each of texts) {
    await cache.keep(each, record);
    await new Promise((resume) => setTimeout(resume, 20));
  }
  await cache.find(texts[0]!);
  await cache.prune();
  expect((await Promise.all(texts.map((each) => cache.find(each)))).map((found) => found !== null)).toEqual([
    ...[true, false, true],
  ]);
});
