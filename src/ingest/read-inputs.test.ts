import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { streamOf } from './formats/samples.suite.ts';
import type { IngestProgress, IngestResult } from './ingest.ts';
import { type IngestOptions, readInputs } from './read-inputs.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-read-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function read(inputs: readonly string[], options: IngestOptions = {}): Promise<IngestResult[]> {
  const results: IngestResult[] = [];
  for await (const result of readInputs(inputs, options)) results.push(result);
  return results;
}

function summarize(results: readonly IngestResult[]): string[] {
  return results.map((result) =>
    result.ok
      ? `${result.document.format} ${result.document.text}`
      : `${result.error.code} ${result.error.place ?? ''}`.trim(),
  );
}

describe('reading inputs', () => {
  test('a bad input is told in its place, and the rest is read', async () => {
    const inputs = [
      write('a.txt', 'One.'),
      write('empty.txt', ''),
      write('binary.txt', new Uint8Array([1, 0, 2, 0, 0, 3])),
      join(folder, 'gone.txt'),
      write('cut.pdf', '%PDF-1.4\n1 0 obj\n<<'),
      write('menu.html', '<html><body><a href="/">Home</a></body></html>'),
      write('deep.html', `<html><body>${'<div>'.repeat(10_000)}Hello.`),
      write('news.jsonl', '{"id":"a","text":"Two."}\nno\n\n{"id":"b","text":""}\n{"id":"c","text":"Three."}'),
      write('z.txt', 'Last.'),
    ];
    const results = await read(inputs);
    expect(summarize(results)).toEqual([
      'txt One.',
      'empty-input',
      'binary-file',
      'file-not-found',
      'pdf-failed',
      'no-article',
      'nested-too-deep',
      'jsonl Two.',
      'bad-json line 2',
      'empty-input line 4',
      'jsonl Three.',
      'txt Last.',
    ]);
    expect(results.map((result) => (result.ok ? result.document.origin : result.origin))).toContain(
      `${join(folder, 'news.jsonl')}:5`,
    );
    for (const result of results) {
      if (result.ok) continue;
      expect(result.error.input).toBe(result.origin);
      expect(result.error.remedy).toBeTruthy();
    }
  });

  test('a file of another extension is read by its content, if it is text', async () => {
    const inputs = [
      write('README', 'Plain.'),
      write('page.php', `<!doctype html><p>${'The talks failed on Friday, officials said. '.repeat(3)}</p>`),
      write('photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
    ];
    expect(summarize(await read(inputs)).map((line) => line.split(' ')[0])).toEqual(['txt', 'html', 'unknown-format']);
  });

  test('standard input is one text, unless its beginning tells another format', async () => {
    expect(summarize(await read(['-'], { stdin: streamOf('One.\n\nTwo.', 3) }))).toEqual(['txt One.\n\nTwo.']);
    const lines = '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}\n';
    expect(summarize(await read(['-'], { stdin: streamOf(lines, 5) }))).toEqual(['jsonl One.', 'jsonl Two.']);
    expect(summarize(await read(['-'], { stdin: streamOf('') }))).toEqual(['empty-input']);
  });

  test('a line that is too long is told, and the next one is read', async () => {
    const path = write('long.jsonl', `{"id":"a","text":"${'x'.repeat(5000)}"}\n{"id":"b","text":"Two."}\n`);
    expect(summarize(await read([path], { limits: { lineBytes: 1000 } }))).toEqual([
      'line-too-long line 1',
      'jsonl Two.',
    ]);
  });

  test('progress grows from 0 to 1', async () => {
    const seen: IngestProgress[] = [];
    const inputs = [write('p.txt', 'One.'), write('p.jsonl', '{"id":"a","text":"x"}\n'.repeat(20_000))];
    await read(inputs, { onProgress: (progress) => seen.push(progress) });
    const fractions = seen.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions[0]).toBe(0);
    expect(seen.at(-1)).toEqual({ done: 2, total: 2, fraction: 1, origin: null });
    expect(fractions.some((fraction) => fraction > 0.5 && fraction < 1)).toBe(true);
  });

  test('an abort is thrown, also while standard input says nothing', async () => {
    const silent: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
    const controller = new AbortController();
    const reading = read(['-'], { stdin: silent, signal: controller.signal });
    controller.abort(new Error('Enough.'));
    await expect(reading).rejects.toThrow('Enough.');
  });

  test('whoever stops listening lets go of the file', async () => {
    const path = write('many.jsonl', '{"id":"a","text":"x"}\n'.repeat(50_000));
    for await (const result of readInputs([path])) {
      expect(result.ok).toBe(true);
      break;
    }
    rmSync(path);
  });

  test('a stream that breaks is told', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('One.');
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' });
    }
    expect(summarize(await read(['-'], { stdin: broken() }))).toEqual(['file-unreadable']);
  });
});
