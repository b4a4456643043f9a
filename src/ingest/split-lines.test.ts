import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { streamOf } from './formats/samples.suite.ts';
import { splitLines } from './split-lines.ts';

async function split(bytes: AsyncIterable<Uint8Array>, maxBytes = 1000): Promise<[number, string | null][]> {
  const lines: [number, string | null][] = [];
  for await (const line of splitLines(bytes, maxBytes)) {
    lines.push([line.line, line.bytes === null ? null : Buffer.from(line.bytes).toString()]);
  }
  return lines;
}

describe('splitting JSON Lines', () => {
  test('however the bytes come, the lines are those of the whole', async () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r', 'é', '\u2028', '"'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, chunkSize) => {
        const expected = whole.split('\n').map((line, index) => [index + 1, line] as const);
        const lines = await split(streamOf(whole, chunkSize));
        expect(lines).toEqual(expected.filter(([, line]) => /[^ \t\r]/.test(line)));
      }),
    );
  });

  test('skips a byte-order mark at the very start only, even when it comes in pieces', async () => {
    expect(await split(streamOf('\uFEFFa\n\uFEFFb', 1))).toEqual([
      [1, 'a'],
      [2, '\uFEFFb'],
    ]);
  });

  test('leaves "\\r" to JSON, for which it is white space', async () => {
    expect(await split(streamOf('a\r\nb\r'))).toEqual([
      [1, 'a\r'],
      [2, 'b\r'],
    ]);
  });

  test('a line of exactly the limit is given, a longer one is null, and the next one is read', async () => {
    expect(await split(streamOf('12345\n123456\nend', 2), 5)).toEqual([
      [1, '12345'],
      [2, null],
      [3, 'end'],
    ]);
  });

  test('counts blank lines and passes over them, however many', async () => {
    const blank = new Uint8Array(8 * 1024 * 1024).fill(0x0a);
    async function* lines(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(' \t\r\na\n');
      yield blank;
      yield Buffer.from('\r\nb\n  ');
    }
    expect(await split(lines())).toEqual([
      [2, 'a'],
      [4 + blank.length, 'b'],
    ]);
  });

  test('passes over a line of 200 MB', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(0x61);
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < 3200; index += 1) yield chunk;
      yield Buffer.from('\nend');
    }
    expect(await split(endless(), 32 * 1024 * 1024)).toEqual([
      [1, null],
      [2, 'end'],
    ]);
  });
});
