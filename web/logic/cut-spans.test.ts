import { expect, test } from 'vitest';
import { cutSpans } from './cut-spans.ts';

test('words are cut at the ends of what is marked, and told what covers them', () => {
  const pieces = cutSpans('some 40 boats sank', 10, { claim: [[10, 23]], figure: [[15, 17]] });
  expect(pieces.map(({ text, marks }) => [text, marks.join(' ')])).toEqual([
    ['some ', 'claim'],
    ['40', 'claim figure'],
    [' boats', 'claim'],
    [' sank', ''],
  ]);
});

test('what lies beyond the words is left out, and without marks there is one piece', () => {
  expect(cutSpans('boats', 10, { figure: [[0, 4]] })).toEqual([{ text: 'boats', at: 10, marks: [] }]);
});
