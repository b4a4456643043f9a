import { expect, test } from 'vitest';
import { parseEdit } from './parse-edit.ts';

test.each<[string, object]>([
  ['speaker Ilse Brandt', { speaker: ['Ilse Brandt'] }],
  ['speaker Ilse Brandt; speaker a3 ; denied', { speaker: ['Ilse Brandt', 'a3'], polarity: 'denied' }],
  ['nobody', { unnamed: true }],
  ['content We lost … one night; cue said', { content: ['We lost … one night'], cue: ['said'] }],
  ['source', { source: [] }],
  ['range 1100..1300; modifier about', { range: [1100, 1300], modifier: 'about' }],
  ['at none', { saidAt: 'none' }],
  [' ; ', {}],
])('%s', (line, options) => {
  expect(parseEdit(line)).toEqual(options);
});

test('what cannot be corrected is told, with what can', () => {
  expect(() => parseEdit('speed 9')).toThrow(/"speed" is nothing that can be corrected here/);
});
