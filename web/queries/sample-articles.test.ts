import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadSampleArticles, SAMPLE_DAYS } from './sample-articles.ts';

const ARTICLES = new URL('../../test/articles/', import.meta.url);

it('gives the five samples their days', async () => {
  const folders = (await readdir(ARTICLES, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    const { publishedAt } = JSON.parse(await readFile(new URL(`${name}/gold.json`, ARTICLES), 'utf8'));
    expect([name, SAMPLE_DAYS.get(name) ?? null]).toEqual([name, publishedAt]);
  }
  const samples = await loadSampleArticles();
  expect(samples).toHaveLength(folders.length);
  expect(samples.map(({ file }) => file.name)).toContain('live-port-amery.txt');
});
