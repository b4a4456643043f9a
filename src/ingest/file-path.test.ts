import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPath, showPath } from './file-path.ts';
import { readInputs } from './read-inputs.ts';

const bytesOf = (...parts: (string | number)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

test.each([
  [bytesOf('/a/café.txt'), '/a/café.txt'],
  [bytesOf('/a/caf', 0xe9, '.txt'), '/a/caf\\xE9.txt'],
  [bytesOf('/a/', 0xf0, 0x9f, 'é', 0xff), '/a/\\xF0\\x9Fé\\xFF'],
])('%j is told as %s', (path, shown) => {
  expect(showPath(path)).toBe(shown);
});

test('any bytes can be told, and a name that is UTF-8 is told as it is', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => !showPath(Buffer.from(bytes)).includes('\uFFFD')));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => showPath(Buffer.from(name)) === name));
});

test('a path stays a string as long as it can', () => {
  expect(joinPath('/a', Buffer.from('b'))).toBe('/a/b');
  expect(joinPath('/a', bytesOf(0xe9))).toEqual(bytesOf('/a/', 0xe9));
  expect(joinPath(bytesOf('/a/', 0xe9), Buffer.from('b'))).toEqual(bytesOf('/a/', 0xe9, '/b'));
});

// macOS and Windows have no such names.
describe.skipIf(process.platform !== 'linux')('names that are not UTF-8', () => {
  const read = async (...inputs: string[]) => {
    const told: string[] = [];
    for await (const result of readInputs(inputs)) {
      const { origin } = result.ok ? result.document : result;
      told.push(
        `${origin
          .split('/onrecord-names')
          .at(-1)!
          .replace(/^[^/]*/, '')} ${result.ok ? result.document.text : result.error.code}`,
      );
    }
    return told;
  };

  test('are read in folders with the rest, and told where they are named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-names-'));
    const at = (...parts: (string | number)[]) => bytesOf(folder, '/', ...parts);
    mkdirSync(at('d', 0xff));
    writeFileSync(at('d', 0xff, '/one.txt'), 'One.');
    writeFileSync(at('caf', 0xe9, '.txt'), 'Two.');
    writeFileSync(at('caf', 0xe8, '.txt'), 'Three.');
    symlinkSync(at('caf', 0xe9, '.txt'), at('link', 0xe9, '.txt'));
    writeFileSync(at('z.txt'), 'Last.');
    expect(await read(folder)).toEqual([
      '/caf\\xE8.txt Three.',
      '/caf\\xE9.txt Two.',
      '/d\\xFF/one.txt One.',
      '/z.txt Last.',
    ]);
    expect(await read(join(folder, 'caf\uFFFD.txt'), join(folder, 'z.txt'))).toEqual([
      '/caf\uFFFD.txt file-not-found',
      '/z.txt Last.',
    ]);
    const matched = await read(join(folder, '*.txt'));
    expect(matched.at(-1)).toBe('/z.txt Last.');
    expect(matched.slice(0, -1).every((told) => told.endsWith(' file-not-found'))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
