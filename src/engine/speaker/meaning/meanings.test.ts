import { expect, test } from 'vitest';
import type { ReferenceReading } from '../../layers/model-readings.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { createMeanings } from './meanings.ts';

const name = (id: string, start: number, end: number): SourceMention =>
  ({ actor: { id }, span: [start, end], form: 'name' }) as unknown as SourceMention;
const reference = (
  start: number,
  ...candidates: readonly (readonly [start: number, end: number, isName: boolean, probability: number])[]
) =>
  ({
    span: [start, start + 3],
    candidates: candidates.map(([from, to, isName, probability]) => ({ span: [from, to], isName, probability })),
    unnamed: 0,
    nothing: 0,
  }) as ReferenceReading;

test('mentions of one actor count together', () => {
  const find = createMeanings(
    [reference(50, [30, 34, true, 0.5], [0, 8, true, 0.25], [10, 14, true, 0.25])],
    [name('a', 0, 8), name('b', 10, 14), name('a', 30, 34)],
  );
  expect([...find([50, 53])!.actors]).toEqual([
    ['a', 0.75],
    ['b', 0.25],
  ]);
});

test('a pronoun means whom the one before means, as far as that is known', () => {
  const find = createMeanings(
    [reference(20, [0, 4, true, 0.8]), reference(50, [20, 23, false, 0.5], [30, 40, false, 0.5])],
    [name('a', 0, 4)],
  );
  expect(find([50, 53])!.actors.get('a')).toBeCloseTo(0.4);
  expect(find([50, 53])!.unnamed).toBeCloseTo(0.6);
});

test('the name at the end of a phrase', () => {
  const find = createMeanings([reference(50, [0, 20, true, 1])], [name('country', 0, 6), name('a', 12, 20)]);
  expect([...find([50, 53])!.actors.keys()]).toEqual(['a']);
});

test('no name within a phrase that is none', () => {
  const find = createMeanings([reference(50, [0, 20, false, 1])], [name('country', 0, 6)]);
  expect(find([50, 53])!.unnamed).toBe(1);
});

test('nothing of what was not asked', () => expect(createMeanings([], [])([0, 3])).toBeNull());
