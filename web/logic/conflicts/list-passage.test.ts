import { expect, test } from 'vitest';
import { listPassage } from './list-passage.ts';

const side = { document: 'd', layer: 'quantities', key: 'k', id: 'q1', actor: null, day: null } as const;

test('a passage stands in its sentences, and what differs is told apart', () => {
  const text = 'The quay is old. It holds 40 boats, said the warden. Nobody counts them.';
  const at = text.indexOf('It holds');
  const passage = { ...side, spans: [[at, at + 17]] as [number, number][], words: 'It holds 40 boats' };
  const pieces = listPassage({ ...passage, differing: [[at + 9, at + 11]] }, { text, from: 0 });
  expect(pieces.map(({ text: words, marks }) => [words, marks.join(' ')])).toEqual([
    ['It holds ', 'passage'],
    ['40', 'passage differing'],
    [' boats', 'passage'],
    [', said the warden.', ''],
  ]);
});
