import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../ingest.ts';
import { explainEnd, explainNoStart } from './explain-end.ts';

test.each([
  [
    'onrecord: took-too-long\n',
    'SIGKILL',
    'took-too-long',
    'It could not be parsed within 6 seconds of processor time.',
  ],
  [
    'onrecord: took-too-much-memory\n',
    'SIGKILL',
    'took-too-much-memory',
    'It could not be parsed within 1024 MB of memory.',
  ],
  [
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    'SIGABRT',
    'took-too-much-memory',
    'It could not be parsed within 1024 MB of memory.',
  ],
  ['', 'SIGKILL', 'parser-ended', 'The process that parsed it ended from outside or by a fault (SIGKILL).'],
])('last words %j and %s are %s', (words, exit, code, message) => {
  expect(explainEnd(words, exit, DEFAULT_LIMITS)).toMatchObject({ code, message, remedy: expect.any(String) });
});

test('a process that may not be started says why', () => {
  expect(explainNoStart(new Error('EAGAIN'))).toMatchObject({
    code: 'parser-ended',
    message: 'The process that parses could not be started: EAGAIN.',
  });
});
