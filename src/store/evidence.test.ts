import { expect, test } from 'vitest';
import { createEvidenceColumns } from './evidence.ts';

test('evidence becomes columns', () => {
  const text = 'He said: we will talk. Nobody knew when.';
  expect(createEvidenceColumns(text, [9, 21])).toEqual({
    span_start: 9,
    span_end: 21,
    exact: 'we will talk',
    prefix: 'He said: ',
    suffix: '. Nobody knew when.',
  });
});
