import { describe, expect, test } from 'vitest';
import { jsonReader } from './read-json.ts';
import { jsonlReader } from './read-jsonl.ts';
import { codes, readAll, readOne } from './reader.suite.ts';

const origins = async (...args: Parameters<typeof readAll>): Promise<string[]> =>
  (await readAll(...args)).map((result) =>
    result.ok ? result.document.origin : `${result.origin} ${result.error.place}`,
  );

describe('JSON Lines', () => {
  test('text is never altered, and the fields are those of the filter', async () => {
    const text = '\uFEFFa\r\nb\u00AD\u00A0 ';
    const line = {
      id: 7,
      text,
      title: ' T ',
      published: '2022-11-26',
      byline: ['Mara Lindt'],
      publisher: 'P',
      url: 'u',
      language: 'en',
    };
    expect(await readOne(jsonlReader, `\uFEFF${JSON.stringify(line)}\r\n`)).toEqual({
      givenId: '7',
      text,
      title: ' T ',
      publishedAt: '2022-11-26',
      publishedBasis: 'given',
      byline: ['Mara Lindt'],
      publisher: 'P',
      url: 'u',
      language: 'en',
      origin: 'in:1',
      format: 'jsonl',
      intake: { verdict: 'ok', reasons: [] },
    });
  });

  test('a bad line is told by its number, blank ones count but are none', async () => {
    expect(await origins(jsonlReader, '{"id":"a","text":"x"}\n\n \r\n{"id":"b"}\n{"id":"c","text":"z"}')).toEqual([
      'in:1',
      'in:4 line 4',
      'in:5',
    ]);
  });

  test('UTF-16 is told once, not line by line', async () => {
    const bytes = Buffer.from('\uFEFF{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n', 'utf16le');
    expect(codes(await readAll(jsonlReader, bytes))).toEqual(['bad-encoding']);
  });

  test('a line of bad UTF-8 is told', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":"a","text":"'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"id":"b","text":"y"}\n'),
    ]);
    expect(codes(await readAll(jsonlReader, bytes))).toEqual(['bad-encoding']);
  });
});

describe('JSON', () => {
  test('one object, an array, or lines under another name', async () => {
    const one = { id: 'a', text: 'x' };
    expect(await origins(jsonReader, JSON.stringify(one, null, 2))).toEqual(['in']);
    expect(await origins(jsonReader, JSON.stringify([one, { id: 'b' }, one]))).toEqual(['in#1', 'in#2 item 2', 'in#3']);
    expect(await origins(jsonReader, `${JSON.stringify(one)}\n{"id":\n${JSON.stringify(one)}\n`)).toEqual([
      'in:1',
      'in:2 line 2',
      'in:3',
    ]);
  });

  test('what is broken, empty or no document is told', async () => {
    expect(codes(await readAll(jsonReader, '{"id":'))).toEqual(['bad-json']);
    expect(codes(await readAll(jsonReader, '[]'))).toEqual(['empty-input']);
    expect(codes(await readAll(jsonReader, '{"name":"onrecord"}'))).toEqual(['bad-document']);
    expect(codes(await readAll(jsonReader, `${'['.repeat(10_000)}${']'.repeat(10_000)}`))).toEqual(['bad-document']);
  });
});
