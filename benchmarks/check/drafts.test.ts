import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TOPICS } from '../../src/check/rule.ts';
import { countWords } from './own-words.ts';
import { readDrafts } from './read-drafts.ts';

const drafts = await readDrafts(join(import.meta.dirname, 'drafts'));

test('there are at least 20 drafts, and both halves have some', () => {
  expect(drafts.length).toBeGreaterThanOrEqual(20);
  expect(new Set(drafts.map(({ half }) => half)).size).toBe(2);
});

test.each(drafts)('$name has its sources, and every passage of its list stands in it once', (draft) => {
  const { folder, against, wrong, fine } = draft;
  expect(against.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  const text = readFileSync(join(folder, draft.draft), 'utf8');
  expect(countWords(text)).toBeGreaterThanOrEqual(140);
  expect([...wrong, ...fine].filter(({ exact }) => text.split(exact).length !== 2)).toEqual([]);
  const topics = new Set<string>(TOPICS);
  expect(wrong.filter(({ rule }) => !topics.has(rule.split('/')[0]!))).toEqual([]);
});
