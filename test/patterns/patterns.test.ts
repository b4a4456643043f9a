import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf, listPatterns } from './list-patterns.ts';

/** What recheck said of each expression: see bin/check-patterns.ts. */
const CHECKED = JSON.parse(readFileSync(join(import.meta.dirname, 'patterns.json'), 'utf8')) as Readonly<
  Record<'safe', readonly string[]>
> & { readonly kept: readonly (readonly [pattern: string, verdict: string, why: string])[] };

const patterns = await listPatterns();

test('every regular expression of src has been checked for backtracking', () => {
  const known = new Set([...CHECKED.safe, ...CHECKED.kept.map(([pattern]) => pattern)]);
  const unknown = patterns
    .filter((pattern) => !known.has(keyOf(pattern)))
    .map((each) => `${each.file}: ${keyOf(each)}`);
  expect(unknown, 'Check them with: npm run -s check-patterns').toEqual([]);
});

test('those that are kept all the same say why', () => {
  expect(CHECKED.kept.filter(([, , why]) => !/\w{3}.* /.test(why))).toEqual([]);
});

test('nothing is listed that is gone', () => {
  const there = new Set(patterns.map(keyOf));
  const listed = [...CHECKED.safe, ...CHECKED.kept.map(([pattern]) => pattern)];
  expect(
    listed.filter((pattern) => !there.has(pattern)),
    'Take them out with: npm run -s check-patterns',
  ).toEqual([]);
});

test('both ways to make an expression are found', () => {
  expect(patterns.some(({ source }) => source.startsWith('^(?<day>'))).toBe(true);
  expect(patterns.length).toBeGreaterThan(300);
});
