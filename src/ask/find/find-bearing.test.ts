import { expect, test } from 'vitest';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { type FindOptions, findBearing, type PassageSource } from './find-bearing.ts';
import { createDocument, createPassage } from './passage.fixture.ts';
import type { PassageQuery } from './passage-query.ts';

const language = await loadLanguage();
const MOSS = { id: 'a1', name: 'Ada Moss', aliases: ['Moss', 'Mayor Moss'] };
const DAYS = ['2031-05-02', '2031-05', '2031', null, '2031-07-01'];
const passages = DAYS.map((day) => createPassage(`the bridge on ${day}`, { day }));

async function ask(options: Partial<FindOptions> = {}) {
  const queries: PassageQuery[] = [];
  const source: PassageSource = {
    findActors: async (name) => [{ id: 'a2', name: 'Ann Mossley', aliases: [] }, ...(name === 'Moss' ? [MOSS] : [])],
    async findPassages(query) {
      queries.push(query);
      return [createDocument('a', passages)];
    },
  };
  const found = await findBearing(source, 'Owner Moss should close the bridge', { language, ...options });
  return { query: queries[0]!, days: DAYS.filter((day) => found.some(({ passage }) => passage.day === day)) };
}

test('asks for the words that say something, and for all that somebody in them is called', async () => {
  expect((await ask()).query).toEqual({
    phrases: ['owner', 'moss', 'close', 'bridge', 'Moss', 'Ada Moss', 'Mayor Moss'],
    documents: 80,
  });
});

test('keeps what may have been said between two days', async () => {
  expect((await ask()).days).toEqual(DAYS);
  const since = '2031-05-03';
  expect((await ask({ since, until: '2031-06-30' })).days).toEqual(['2031-05', '2031']);
  expect((await ask({ since, publisher: 'The Gazette' })).query).toMatchObject({ since, publisher: 'The Gazette' });
});

test('gives as many as are wanted', async () => {
  expect((await ask({ limit: 2 })).days).toHaveLength(2);
});

test('what takes a side comes before what has the same words, if a model says so', async () => {
  const scoreAlone: FindOptions['scoreAlone'] = async (pairs) =>
    pairs.map(({ passage }) => {
      const neither = Number(!passage.endsWith('2031-07-01'));
      return { for: 1 - neither, against: 0, neither };
    });
  const first = (options: Partial<FindOptions>) => ask({ ...options, limit: 1 });
  expect((await first({})).days).toEqual(['2031']);
  expect((await first({ scoreAlone })).days).toEqual(['2031-07-01']);
});
