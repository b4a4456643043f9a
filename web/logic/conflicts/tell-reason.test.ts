import { expect, test } from 'vitest';
import type { Conflict } from '../../../src/server/api-types.ts';
import { tellReasons } from './tell-reason.ts';

const side = (actor: string | null, day: string | null): Conflict['sides'][number] => ({
  ...{ document: 'd', layer: 'quantities', key: 'k', id: 'q1', spans: [[0, 1]], words: 'x', differing: [] },
  ...{ actor, day },
});

test('each reason is answered, with what it rests on', () => {
  const told = tellReasons({
    reasons: [
      { id: 'another-time', answer: 'possible' },
      { id: 'another-source', answer: 'possible' },
      { id: 'rounding', answer: 'no' },
    ],
    sides: [side('Ana Roll', '2031-03-04'), side('Bo Tarn', null)],
  });
  expect(told.map(({ title, answer, grounds }) => [title, answer, grounds])).toEqual([
    ['Another time', 'possible', 'one is of 4 Mar 2031, the other undated'],
    ['Another source', 'yes', 'one is Ana Roll, the other Bo Tarn'],
    ['Rounding', 'no', 'the two do not meet, however they are rounded'],
  ]);
});
