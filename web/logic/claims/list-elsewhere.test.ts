import { expect, test } from 'vitest';
import type { ClaimDetail } from '../../../src/server/api-types.ts';
import { listElsewhere } from './list-elsewhere.ts';

const side = (document: string, id: string, words: string) => ({
  ...{ document, id, words, layer: 'statements', key: id, actor: 'Ada Moss', day: null },
  ...{ spans: [[0, words.length]], differing: [[0, 3]] },
});

const summary = (publisher: string, publishedAt: string) => ({ publisher, publishedAt, title: null, origin: 'a.txt' });

const DETAIL = {
  document: { id: 'own' },
  elsewhere: [
    {
      ...{ id: 'clash', kind: 'quotation', state: 'to-review' },
      sides: [side('own', 's1', 'The lock stays open'), side('gazette', 's4', 'Our lock stays open')],
    },
  ],
  repeats: [
    {
      ...{ words: 'Nobody asked us', actor: 'Ada Moss', first: side('herald', 's2', 'Nobody asked us') },
      repeatedBy: [side('own', 's1', 'Nobody asked us'), side('gazette', 's9', 'Nobody asked us')],
    },
  ],
  documents: { herald: summary('Herald', '2031-03-01'), gazette: summary('Gazette', '2031-03-04') },
} as unknown as ClaimDetail;

test('other wordings come first, with what differs and a way to settle them', () => {
  const [clash] = listElsewhere(DETAIL);
  expect(clash).toMatchObject({ relation: 'other words', isOther: true, document: 'gazette', statement: 's4' });
  expect(clash?.conflict).toEqual({ id: 'clash', told: 'settle it' });
  expect(clash?.pieces.filter(({ marks }) => marks.length > 0).map(({ text }) => text)).toEqual(['Our']);
});

test('the same words follow, by whom they were had first and who repeats them, and never the document in hand', () => {
  const repeats = listElsewhere(DETAIL).slice(1);
  expect(repeats.map(({ relation, place }) => [relation, place])).toEqual([
    ['the same words, first', 'Herald, 1 Mar 2031, Ada Moss'],
    ['the same words, repeated', 'Gazette, 4 Mar 2031, Ada Moss'],
  ]);
  expect(repeats.map(({ conflict }) => conflict)).toEqual([null, null]);
});
