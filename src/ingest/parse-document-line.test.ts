import { describe, expect, test } from 'vitest';
import { OnrecordError } from '../errors.ts';
import { decodeDocumentLine, parseDocumentLine } from './parse-document-line.ts';

function codeOf(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    expect(error.place).toBe('line 7');
    expect(error.remedy).toBeTruthy();
    return error.code;
  }
}

describe('a line of JSON Lines', () => {
  test('is a document whose text nothing alters', () => {
    const text = '\uFEFFa\r\nb\r\u00AD\u00A0\u2028 ';
    expect(parseDocumentLine(JSON.stringify({ id: 5, text, published: '2022-11-26', title: null }), 'line 7')).toEqual({
      id: '5',
      text,
      title: null,
      publishedAt: '2022-11-26',
      url: null,
      publisher: null,
      byline: [],
      language: null,
    });
  });

  test.each([
    ['bad-json', '{"id":'],
    ['bad-json', ''],
    ['bad-document', '[]'],
    ['bad-document', 'null'],
    ['bad-document', '{"id":"a"}'],
    ['bad-document', '{"id":{},"text":"x"}'],
    ['bad-document', '{"id":"a","text":"x","published":"26 November"}'],
  ])('%s: %s', (code, line) => {
    expect(codeOf(() => parseDocumentLine(line, 'line 7'))).toBe(code);
  });

  test.each(['published', 'publishedAt'])(
    'may have a time stamp as %s, which counts as the day that it names',
    (field) => {
      const line = JSON.stringify({ id: 'a', text: 'x', [field]: '2022-11-26T23:30:00-05:00' });
      expect(parseDocumentLine(line, 'line 7').publishedAt).toBe('2022-11-26');
    },
  );

  test('names the field at fault', () => {
    expect(() => parseDocumentLine('{"id":"a","text":"x","published":"soon"}', 'line 7')).toThrow(
      /"published": no day/,
    );
    expect(() => parseDocumentLine('{"id":"a"}', 'line 7')).toThrow(/"text"/);
  });

  test.each([10_000, 200_000])('an unused field nested %i deep does no harm', (depth) => {
    const line = `{"id":"a","text":"x","deep":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(parseDocumentLine(line, 'line 7').text).toBe('x');
  });

  test('a used field nested 10,000 deep is told', () => {
    const line = `{"id":"a","text":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`;
    expect(codeOf(() => parseDocumentLine(line, 'line 7'))).toBe('bad-document');
  });

  test('must be UTF-8, and keeps U+FEFF', () => {
    expect(codeOf(() => decodeDocumentLine(Buffer.from([0x22, 0xe9, 0x22]), 'line 7'))).toBe('bad-encoding');
    expect(decodeDocumentLine(Buffer.from('\uFEFFa'), 'line 7')).toBe('\uFEFFa');
  });
});
