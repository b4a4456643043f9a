import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writePart } from '../archive/archive.fixture.ts';
import { loadLanguage } from '../engine/lang/en/english.suite.ts';
import { anyReading, createNumberedReading, createReading } from '../store/record.fixture.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { openArchive } from './open-archive.ts';

const AT = '2031-04-01T00:00:00.000Z';
const now = () => AT;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-open-archive-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function ask<T>(archives: readonly string[], question: (store: Store) => Promise<T>): Promise<T> {
  const archive = await openArchive(archives, { now });
  const store = await openSqliteStore(archive.storePath, { loadLanguage });
  try {
    return await question(store);
  } finally {
    await store.close();
    await archive.close();
  }
}

test('every record comes back as it was, with where its text stood', async () => {
  const drawn = fc.sample(anyReading, { numRuns: 60, seed: 11 }).filter(({ record }) => isWellFormed(record));
  const some = [...new Map(drawn.map((reading) => [reading.document.textHash, reading])).values()].slice(0, 8);
  expect(some.length).toBeGreaterThan(2);
  writePart(folder, some);
  await ask([folder], async (store) => {
    for (const { document, record } of some) {
      const stored = await store.readDocument(document.textHash.slice(0, 20));
      expect(stored?.record).toEqual(record);
      const { title, url, byline, publisher, publishedAt } = document;
      expect(stored).toMatchObject({ title, url, byline, publisher, publishedAt });
    }
  });
}, 60_000);

/** UTF-8 has no halves of surrogate pairs. */
const isWellFormed = (value: unknown): boolean => !/\\ud[89a-f]/.test(JSON.stringify(value));

test('a search finds what it finds in a store, however the rows lie and however often they are there', async () => {
  const readings = Array.from({ length: 12 }, (_, index) => createNumberedReading(index, 5));
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  writePart(one, readings.slice(0, 7));
  writePart(one, readings.slice(4));
  writePart(two, readings.toReversed());
  const store = await openSqliteStore(join(folder, 'store.db'), { loadLanguage });
  for (const { document, record } of readings) await store.addReading(document, record, AT);
  const question = async (asked: Store) => ({
    found: (await asked.searchStatements({ words: 'winter talks', limit: 100 }))
      .map(({ document, statement }) => `${document.id} ${statement.key}`)
      .toSorted(),
    actors: (await asked.findActors('Family3')).map(({ name, statements }) => [name, statements]),
    passages: (await asked.findPassages({ phrases: ['winter'], documents: 50 })).length,
    counts: await asked.count(),
  });
  const expected = await question(store);
  await store.close();
  expect(expected.found.length).toBeGreaterThan(3);
  expect(await ask([one], question)).toEqual(expected);
  expect(await ask([two], question)).toEqual(expected);
  expect(await ask([two, one], question)).toEqual(expected);
}, 60_000);

test('of two texts at one address the later by day is the version that stands', async () => {
  const said = (content: string, publishedAt: string) =>
    createReading([{ speaker: 'Ilse Brandt', content }], { url: 'https://e.example/1', publishedAt });
  writePart(folder, [said('that it is open', '2031-03-09'), said('that it is shut', '2031-03-02')]);
  const titles = await ask([folder], async (store) =>
    (await store.searchStatements({ words: null, speaker: 'Brandt' })).map(({ content }) => content[0]?.exact),
  );
  expect(titles).toEqual(['that it is open']);
});

test('a store that is kept takes in what is new alone', async () => {
  const storePath = join(folder, 'kept.db');
  const archives = [join(folder, 'archive')];
  writePart(archives[0]!, [createNumberedReading(1, 2)]);
  expect(await openArchive(archives, { now, storePath })).toMatchObject({ storePath, added: 1, known: 0 });
  writePart(archives[0]!, [createNumberedReading(2, 2)]);
  expect(await openArchive(archives, { now, storePath })).toMatchObject({ added: 1, known: 1 });
  expect(await openArchive(archives, { now, storePath })).toMatchObject({ added: 0, known: 2 });
});

test('an archive without its texts is refused, and nothing is left in the folder for what is temporary', async () => {
  writePart(join(folder, 'whole'), [createNumberedReading(1, 1)]);
  await cp(join(folder, 'whole', 'readings'), join(folder, 'part', 'readings'), { recursive: true });
  const count = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('onrecord-archive-')).length;
  await expect(openArchive([join(folder, 'part')], { now })).rejects.toMatchObject({ code: 'archive-failed' });
  expect(await count()).toBe(0);
});
