import { expect, it } from 'vitest';
import { loadSampleArticles } from './sample-articles.ts';
import { SAMPLE_DAYS } from './sample-days.ts';

const GOLD = import.meta.glob<string | null>('../../test/articles/*/gold.json', { eager: true, import: 'publishedAt' });

it('gives the samples the days that their gold has', async () => {
  for (const [path, publishedAt] of Object.entries(GOLD)) {
    const [folder = ''] = path.split('/').slice(-2);
    expect([folder, SAMPLE_DAYS.get(folder) ?? null]).toEqual([folder, publishedAt]);
  }
  const samples = await loadSampleArticles();
  expect(samples).toHaveLength(Object.keys(GOLD).length);
  expect(samples.map(({ file }) => file.name)).toContain('live-port-amery.txt');
});
