import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInputs } from './read-inputs.ts';
import { unpackGzip } from './unpack-gzip.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-gzip-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: Uint8Array): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const told: string[] = [];
  for await (const result of readInputs([path])) {
    told.push(result.ok ? `${result.document.format} ${result.document.text}` : result.error.code);
  }
  return told;
}

const LINES = '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}\n';
const PAGE = `<!doctype html><p>${'The talks failed on Friday, officials said. '.repeat(3)}</p>`;

describe('a gzip file', () => {
  test('is read as what it holds, told by its name within or by its content', async () => {
    expect(await read('a.txt.gz', gzipSync('One.'))).toEqual(['txt One.']);
    expect(await read('a.jsonl.GZ', gzipSync(LINES))).toEqual(['jsonl One.', 'jsonl Two.']);
    expect((await read('a.gz', gzipSync(PAGE)))[0]).toMatch(/^html The talks failed/);
    expect(await read('misnamed.txt', gzipSync('One.'))).toEqual(['txt One.']);
    expect(await read('plain.txt.gz', Buffer.from('One.'))).toEqual(['txt One.']);
  });

  test('of several members is read to its end', async () => {
    const members = LINES.trim()
      .split('\n')
      .map((line) => gzipSync(`${line}\n`));
    expect(await read('members.jsonl.gz', Buffer.concat(members))).toEqual(['jsonl One.', 'jsonl Two.']);
  });

  test.each([2, 3, 9, 17, 30])('that breaks off after %i bytes is told', async (length) => {
    const packed = gzipSync('One after the other, the mayor said, and no one before the other.');
    expect(await read('cut.txt.gz', packed.subarray(0, length))).toEqual(['gzip-failed']);
  });

  test('that breaks off amid lines gives those before it', async () => {
    const text = Array.from({ length: 5000 }, (_each, n) => `{"id":"${n}","text":"${randomBytes(9).toString('hex')}"}`);
    const packed = gzipSync(text.join('\n'));
    const told = await read('cut.jsonl.gz', packed.subarray(0, packed.length - 100));
    expect(told.at(-1)).toBe('gzip-failed');
    expect(told.length).toBeGreaterThan(4000);
  });

  test('that is damaged is told', async () => {
    const packed = gzipSync('One after the other. '.repeat(50));
    packed.fill(0x55, 12, 24);
    expect(await read('bad.txt.gz', packed)).toEqual(['gzip-failed']);
    expect(await read('twice.txt.gz', gzipSync(gzipSync('One.')))).toEqual(['binary-file']);
  });

  test.each([
    ['blank lines', 'bomb.jsonl.gz', '\n', ['gzip-failed']],
    ['lines that are none', 'lines.jsonl.gz', 'x\n', ['bad-json', 10_001]],
    ['one long text', 'long.txt.gz', 'x', ['gzip-failed']],
  ])('that unfolds to %s without end is given up', async (_what, name, unit, [code, count = 1]) => {
    const told = await read(name, gzipSync(Buffer.alloc(9 * 1024 * 1024, unit), { level: 1 }));
    expect(told).toHaveLength(count as number);
    expect(told.at(-1)).toBe(code);
  });

  test('lets go of its source when nobody reads on', async () => {
    let isClosed = false;
    async function* source() {
      try {
        for (;;) yield gzipSync(randomBytes(1000));
      } finally {
        isClosed = true;
      }
    }
    for await (const chunk of unpackGzip(source())) if (chunk.length) break;
    await new Promise(setImmediate);
    expect(isClosed).toBe(true);
  });

  test('passes on what its source throws', async () => {
    async function* source() {
      yield gzipSync('One.').subarray(0, 10);
      throw new Error('the disk');
    }
    const all = async () => {
      for await (const _chunk of unpackGzip(source()));
    };
    await expect(all()).rejects.toThrow('the disk');
  });
});
