import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const COLUMNS = ['phenomenon', 'a', 'b', 'kind', 'same', 'part', 'why', 'source'] as const;

type Pair = Record<(typeof COLUMNS)[number], string>;

const text = await readFile(new URL('pairs.tsv', import.meta.url), 'utf8');
const [head, ...rows] = text
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
const pairs = rows.map((row) => Object.fromEntries(COLUMNS.map((column, i) => [column, row[i] ?? ''])) as Pair);

const isSame = (pair: Pair) => pair.same === 'yes';
const isLook = (pair: Pair) => pair.part === 'look';
const names = (some: Pair[]) => new Set(some.flatMap(({ a, b }) => [a, b]));

/** How many more pairs are for looking than for measuring. */
const countSurplus = (some: Pair[]) => some.filter(isLook).length - some.filter((pair) => !isLook(pair)).length;

test('has eight columns, all of them filled', () => {
  expect(head).toEqual(COLUMNS);
  expect(rows.filter((row) => row.length !== COLUMNS.length || row.some((cell) => cell === ''))).toEqual([]);
});

test('has no stray spaces and only composed letters', () => {
  expect(rows.flat().filter((cell) => cell !== cell.trim() || cell.includes('  '))).toEqual([]);
  expect(text).toBe(text.normalize('NFC'));
});

test('uses only the words that it may', () => {
  expect(new Set(pairs.map(({ kind }) => kind))).toEqual(new Set(['person', 'place', 'organization']));
  expect(new Set(pairs.map(({ same }) => same))).toEqual(new Set(['yes', 'no']));
  expect(new Set(pairs.map(({ part }) => part))).toEqual(new Set(['look', 'measure']));
});

test('has 200 pairs to merge and 200 not', () => {
  expect(pairs.filter(isSame).length).toBe(200);
  expect(pairs.filter((pair) => !isSame(pair)).length).toBe(200);
});

test('has no pair twice, in either order, and no name paired with itself', () => {
  const keys = pairs.map(({ a, b }) => [a, b].toSorted().join('\t'));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  expect(pairs.filter(({ a, b }) => a === b)).toEqual([]);
});

test('keeps the pairs of one phenomenon together', () => {
  const changes = pairs.filter((pair, i) => pair.phenomenon !== pairs[i - 1]?.phenomenon);
  expect(changes.length).toBe(new Set(pairs.map(({ phenomenon }) => phenomenon)).size);
});

test('is balanced between its parts, as a whole and for either answer to each phenomenon', () => {
  expect(countSurplus(pairs.filter(isSame))).toBe(0);
  expect(countSurplus(pairs)).toBe(0);
  for (const phenomenon of new Set(pairs.map((pair) => pair.phenomenon))) {
    const some = pairs.filter((pair) => pair.phenomenon === phenomenon);
    for (const group of [some, some.filter(isSame), some.filter((pair) => !isSame(pair))])
      expect(Math.abs(countSurplus(group)), phenomenon).toBeLessThanOrEqual(1);
  }
});

test('has no name in both parts', () => {
  const seen = names(pairs.filter(isLook));
  expect([...names(pairs.filter((pair) => !isLook(pair)))].filter((name) => seen.has(name))).toEqual([]);
});

test('names a source for each pair that is neither a host nor a path', () => {
  expect(pairs.filter(({ source }) => source.length < 5).map(({ a }) => a)).toEqual([]);
  expect(pairs.filter(({ source }) => /:\/\/|www\.|\w\/\w+\/|\.(?:com|org|net)\b/.test(source))).toEqual([]);
});
