import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { resolveOrigin } from './resolve-origin.ts';

test.each([
  ['news/today.txt', resolve('news/today.txt')],
  ['./news/../news/feed.xml#3', resolve('news/feed.xml#3')],
  ['/srv/news.jsonl:12', '/srv/news.jsonl:12'],
  ['-', '-'],
  ['-:12', '-:12'],
  ['-notes.txt', resolve('-notes.txt')],
  ['https://example.org/a?b=c#3', 'https://example.org/a?b=c#3'],
])('%s is kept as %s', (origin, kept) => {
  expect(resolveOrigin(origin)).toBe(kept);
});
