import { expect, test } from 'vitest';
import { parseOrigin } from './origin.ts';

test.each([
  ['/news/Talks.v2.txt', '/news/Talks.v2.txt', null, 'talks.v2.txt', 'talks.v2'],
  ['C:\\news\\a.txt', 'C:\\news\\a.txt', null, 'a.txt', 'a'],
  ['feed.xml#3', 'feed.xml', '3', 'feed.xml', 'feed'],
  ['in/news.jsonl:12', 'in/news.jsonl', '12', 'news.jsonl', 'news'],
  ['https://example.org/a/b/', 'https://example.org/a/b/', null, 'b', 'b'],
  ['-', null, null, '-', '-'],
  ['-:7', null, '7', '-', '-'],
  ['.hidden', '.hidden', null, '.hidden', '.hidden'],
])('%s', (origin, path, part, fileName, fileStem) => {
  expect(parseOrigin(origin)).toEqual({ path, part, fileName, fileStem });
});
