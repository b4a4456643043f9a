import { describe, expect, test } from 'vitest';
import { OnrecordError } from '../errors.ts';
import { renderError, toExitCode } from './render-error.ts';

describe('renderError', () => {
  test('says what, where and what to do in one line', () => {
    const error = new OnrecordError('bad-json', 'It is not valid JSON.', {
      input: 'news.jsonl',
      place: 'line 12',
      remedy: 'Write one JSON object on one line.',
    });
    expect(renderError(error)).toBe(
      'onrecord: news.jsonl: It is not valid JSON (line 12). Write one JSON object on one line.',
    );
  });

  test('leaves out what is not known', () => {
    expect(renderError(new OnrecordError('internal-error', 'Broken'))).toBe('onrecord: Broken.');
  });

  test('stays one line without controls, whatever the input is called', () => {
    const error = new OnrecordError('file-not-found', 'No\nsuch file', { input: 'a\u001b[2J\r\nb\u202e.txt' });
    expect(renderError(error)).toBe('onrecord: a␛[2J b\\u{202e}.txt: No such file.');
  });
});

test('nothing found is 1, a failure is 2', () => {
  expect(toExitCode(new OnrecordError('no-such-document', ''))).toBe(1);
  expect(toExitCode(new OnrecordError('no-such-actor', ''))).toBe(1);
  expect(toExitCode(new OnrecordError('ambiguous-document', ''))).toBe(2);
  expect(toExitCode(new OnrecordError('store-full', ''))).toBe(2);
});
