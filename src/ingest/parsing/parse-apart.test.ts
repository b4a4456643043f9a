import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { htmlReader } from '../formats/read-html.ts';
import { readAll } from '../formats/reader.suite.ts';
import { createDocx, createPdf } from '../formats/samples.suite.ts';
import type { IngestLimits, IngestResult } from '../ingest.ts';
import { readInputs } from '../read-inputs.ts';

const PAGE = `<html><head><title>Talks fail</title></head><body><article><h1>Talks fail</h1><p>${'The talks between Harvia and Osmark failed on Friday. '.repeat(4)}</p></article></body></html>`;
const LONG_PAGE = PAGE.replace(
  '</article>',
  `${'<p>Nobody signed the paper that the minister had brought.</p>'.repeat(20_000)}</article>`,
);
const FEED = `<rss version="2.0"><channel>${['One.', '', 'Three.'].map((text) => `<item><title>t</title><description>${text}</description></item>`).join('')}</channel></rss>`;

async function readStdin(bytes: string | Uint8Array, limits: Partial<IngestLimits> = {}, signal?: AbortSignal) {
  async function* stdin() {
    yield Buffer.from(bytes);
  }
  const results: IngestResult[] = [];
  for await (const result of readInputs(['-'], { stdin: stdin(), limits, ...(signal && { signal }) }))
    results.push(result);
  return results;
}

const codeOf = (result: IngestResult | undefined) => (result?.ok === false ? result.error.code : null);

describe('an input that is parsed in a process of its own', () => {
  test('gives what its reader gives', async () => {
    const [apart] = await readStdin(PAGE);
    const [here] = await readAll(htmlReader, PAGE);
    expect(apart).toEqual({ ok: true, document: { ...(here?.ok && here.document), origin: '-' } });
  });

  test('gives several documents in their order, a failure with all that it tells in its place', async () => {
    const [one, two, three] = await readStdin(FEED);
    expect(one).toMatchObject({ ok: true, document: { text: 'One.', origin: '-#1' } });
    expect(two).toMatchObject({
      ok: false,
      origin: '-#2',
      error: { code: 'empty-input', input: '-#2', place: 'entry 2' },
    });
    expect(three).toMatchObject({ ok: true, document: { text: 'Three.', origin: '-#3' } });
  });

  test('is ended over its processor time and told by name; the next one is read', async () => {
    const [result] = await readStdin(LONG_PAGE, { parseTimeoutMs: 50 });
    expect(result).toMatchObject({ ok: false, origin: '-', error: { code: 'took-too-long', input: '-' } });
    expect(codeOf((await readStdin(PAGE))[0])).toBe(null);
  });

  test('is ended over its memory and told by name; the next one is read', async () => {
    const [result] = await readStdin(PAGE, { parseMemoryBytes: 48 * 1024 * 1024 });
    expect(result).toMatchObject({ ok: false, origin: '-', error: { code: 'took-too-much-memory', input: '-' } });
    expect(codeOf((await readStdin(PAGE))[0])).toBe(null);
  });

  test('is let go at once at an abort', async () => {
    const controller = new AbortController();
    const reading = readStdin(createPdf([['x'].map((text, n) => [72, 700 - n, text])]), {}, controller.signal);
    setImmediate(() => controller.abort(new Error('enough')));
    await expect(reading).rejects.toThrow('enough');
    expect(codeOf((await readStdin(createDocx('<w:p><w:r><w:t>Yes.</w:t></w:r></w:p>')))[0])).toBe(null);
  });

  test('several at once do not wait for each other', async () => {
    const results = await Promise.all([readStdin(PAGE), readStdin(LONG_PAGE, { parseTimeoutMs: 50 }), readStdin(FEED)]);
    expect(results.map(([first]) => codeOf(first))).toEqual([null, 'took-too-long', null]);
  });

  test('leaves no process behind, and keeps none waiting', async () => {
    const program = `
      import { readInputs } from ${JSON.stringify(new URL('../read-inputs.ts', import.meta.url).href)};
      async function* stdin() { yield Buffer.from(${JSON.stringify(PAGE)}); }
      for await (const { ok } of readInputs(['-'], { stdin: stdin() })) console.log(ok);
    `;
    const argv = ['--import', 'tsx', '--input-type=module', '-e', program];
    expect((await promisify(execFile)(process.execPath, argv)).stdout).toBe('true\n');
  });
});
