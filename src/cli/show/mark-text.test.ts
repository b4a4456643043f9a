import { describe, expect, test } from 'vitest';
import { createSample } from '../../../test/sample-record.ts';
import { assertRecord } from '../../schema/assert-record.ts';
import { markText } from './mark-text.ts';

const { record } = createSample();

describe('markText', () => {
  test('the sample is a sound record', () => {
    expect(() => assertRecord(record)).not.toThrow();
  });

  test('the pieces together are the text', () => {
    expect(
      markText(record)
        .map(({ text }) => text)
        .join(''),
    ).toBe(record.document.text);
  });

  test('a piece carries every mark that covers it', () => {
    const pieces = markText(record);
    const marksOf = (words: string) => [...(pieces.find(({ text }) => text === words)?.marks ?? [])];
    expect(marksOf('Oran Teff')).toEqual(['source', 'content', 'actor']);
    expect(marksOf('denied')).toEqual(['cue', 'content']);
    expect(marksOf('1,200 tonnes')).toEqual(['content', 'quantity']);
    expect(marksOf('4 March 2031')).toEqual(['timex']);
  });

  test('every statement ends once, nested ones together', () => {
    const endings = markText(record).map(({ ending }) => ending);
    expect(endings.flat().sort()).toEqual(['s1', 's2', 's3', 's4']);
    expect(endings).toContainEqual(['s3', 's4']);
  });

  test('a text without any mark is one piece', () => {
    const empty = { ...record, statements: [], quantities: [], timexes: [], actors: [] };
    expect(markText(empty)).toEqual([{ text: record.document.text, marks: new Set(), ending: [] }]);
  });
});
