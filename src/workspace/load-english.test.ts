import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareNames } from '../engine/spelling/compare-names.ts';
import { loadEnglish, loadEnglishFrom } from './load-english.ts';

let folder = '';

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'onrecord-data-')), 'en');
  await cp(fileURLToPath(new URL('../../data/en', import.meta.url)), folder, { recursive: true });
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

test('the lists that come with the package are read once, and their names are known', async () => {
  expect(await loadEnglish()).toBe(await loadEnglish());
  const english = await loadEnglishFrom(folder);
  expect(compareNames('Kyiv', 'Kiev', 'place', english).reason).toBe('two names of one place');
  expect(compareNames('Burma', 'Myanmar', 'place', english).reason).toBe('two names of one place');
  expect(compareNames('Bill Moss', 'William Moss', 'person', english).reason).toContain('short form');
});

test.each(['checksums.txt', 'cities.txt', 'countries.txt', 'nicknames.txt', 'synonyms.txt'])(
  '%s is missing',
  async (name) => {
    await rm(join(folder, name));
    await expect(loadEnglishFrom(folder)).rejects.toMatchObject({
      code: 'data-damaged',
      message: 'The file cannot be read (ENOENT).',
      input: join(folder, name),
      remedy: 'Install Onrecord again.',
    });
  },
);

test('a list is not the one that was published', async () => {
  const path = join(folder, 'nicknames.txt');
  await writeFile(path, `${await readFile(path, 'utf8')}zoe|zed\n`);
  const damaged = { code: 'data-damaged', message: 'The file is not the one that was published.', input: path };
  await expect(loadEnglishFrom(folder)).rejects.toMatchObject(damaged);
});
