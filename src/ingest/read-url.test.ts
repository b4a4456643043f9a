import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IngestLimits, IngestResult } from './ingest.ts';
import { readInputs } from './read-inputs.ts';

const PROSE = 'The talks between Harvia and Osmark failed on Friday, officials said in the capital.';
const PAGE = `<!doctype html><html><head><title>Talks fail</title><link rel="canonical" href="/talks"></head><body><p>${PROSE}</p></body></html>`;

type Answer = (response: ServerResponse, agent: string) => void;

const send =
  (body: string | Uint8Array, type: string | null, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(200, { ...(type === null ? {} : { 'content-type': type }), ...headers });
    response.end(body);
  };
const redirect =
  (location: string): Answer =>
  (response) => {
    response.writeHead(302, { location });
    response.end();
  };

const ANSWERS: Record<string, Answer> = {
  '/page': send(PAGE, 'text/html; charset=utf-8'),
  '/gzip': send(gzipSync(PAGE), 'text/html', { 'content-encoding': 'gzip' }),
  '/1251': send(Buffer.from([0xcc, 0xe8, 0xf0, 0x2e]), 'text/plain; charset="windows-1251"'),
  '/plain-1252': send(Buffer.from([0x93, 0x4e, 0x6f, 0x94]), 'text/plain'),
  '/feed': send(
    `<rss version="2.0"><channel><title>Post</title><item><title>t</title><link>/a</link><description>${PROSE}</description></item></channel></rss>`,
    'application/rss+xml',
  ),
  '/xml': send(
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t</title><summary>${PROSE}</summary></entry></feed>`,
    'text/xml',
  ),
  '/lines': send('{"id":"a","text":"x"}\n', 'application/octet-stream'),
  '/notes.md': send('# Talks fail\n\nOn *Friday*.', 'text/plain'),
  '/picture': send(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'image/png'),
  '/empty': send('', 'text/html'),
  '/large': send('x'.repeat(5000), 'text/plain'),
  '/bomb': send(gzipSync(Buffer.alloc(3_000_000, 0x78)), 'text/plain', { 'content-encoding': 'gzip' }),
  '/once': redirect('/page'),
  '/circle': redirect('/circle'),
  '/away': redirect('file:///etc/hosts'),
  '/agent': (response, agent) => send(agent, 'text/plain')(response, agent),
  '/slow': (response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.write('One');
  },
};

let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = ANSWERS[request.url ?? ''];
    if (answer !== undefined) return answer(response, request.headers['user-agent'] ?? '');
    response.writeHead(404);
    response.end('no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function fetchOne(path: string, limits: Partial<IngestLimits> = {}): Promise<IngestResult> {
  for await (const result of readInputs([base + path], { limits })) return result;
  throw new Error('Nothing came.');
}

async function fetchDocument(path: string) {
  const result = await fetchOne(path);
  if (!result.ok) throw result.error;
  return result.document;
}

async function fetchFault(path: string, limits: Partial<IngestLimits> = {}) {
  const result = await fetchOne(path, limits);
  if (result.ok) throw new Error('It was read.');
  expect(result.error.input).toBe(base + path);
  expect(result.error.remedy).toBeTruthy();
  return { code: result.error.code, message: result.error.message };
}

describe('a page that the user named', () => {
  test.each(['/page', '/gzip', '/once'])('%s is read, and bears its canonical address', async (path) => {
    expect(await fetchDocument(path)).toMatchObject({
      text: PROSE,
      title: 'Talks fail',
      url: `${base}/talks`,
      origin: base + path,
    });
  });

  test('the charset is the server’s, or found', async () => {
    expect((await fetchDocument('/1251')).text).toBe('Мир.');
    expect((await fetchDocument('/plain-1252')).text).toBe('“No”');
  });

  test('the content type decides the reader, or the content where it says too little', async () => {
    expect(await fetchDocument('/feed')).toMatchObject({ format: 'feed', origin: `${base}/feed#1`, url: `${base}/a` });
    expect((await fetchDocument('/xml')).format).toBe('feed');
    expect((await fetchDocument('/lines')).format).toBe('jsonl');
    expect(await fetchDocument('/notes.md')).toMatchObject({ format: 'md', text: 'Talks fail\n\nOn Friday.' });
    expect((await fetchFault('/picture')).code).toBe('unknown-format');
    expect((await fetchFault('/empty')).code).toBe('empty-input');
  });

  test('the server learns who asks', async () => {
    expect((await fetchDocument('/agent')).text).toBe('onrecord/0.1');
  });

  test('a status that is no success is told', async () => {
    expect(await fetchFault('/gone')).toEqual({ code: 'fetch-failed', message: 'The server answered 404 Not Found.' });
  });

  test('redirects are counted, and lead to pages only', async () => {
    expect((await fetchFault('/circle')).message).toMatch(/more than 5 times/);
    expect((await fetchFault('/away')).message).toMatch(/file:/);
    expect((await fetchFault('/once', { redirects: 0 })).message).toMatch(/more than 0 times/);
  });

  test('size is limited, after decompression too', async () => {
    expect((await fetchFault('/large', { pageBytes: 4999 })).message).toMatch(/larger than 4999 bytes/);
    expect((await fetchFault('/bomb', { pageBytes: 100_000 })).message).toMatch(/larger than 100000 bytes/);
  });

  test('time is limited, for the body too', async () => {
    expect(await fetchFault('/slow', { fetchTimeoutMs: 200 })).toMatchObject({
      message: 'The server took longer than 0.2 seconds.',
    });
  });

  test('a server that is not there, and an address that is none', async () => {
    const results: IngestResult[] = [];
    const refused = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }),
    });
    const fetch = async (): Promise<Response> => Promise.reject(refused);
    for await (const result of readInputs(['http://127.0.0.1/', 'http://[', 'http://a:b@127.0.0.1/'], { fetch }))
      results.push(result);
    expect(results.map((result) => !result.ok && result.error.code)).toEqual([
      'fetch-failed',
      'fetch-failed',
      'fetch-failed',
    ]);
    expect(results[0]?.ok === false && results[0].error.message).toMatch(/refuses/);
  });

  test('an abort is thrown', async () => {
    const controller = new AbortController();
    const reading = (async () => {
      for await (const _ of readInputs([`${base}/slow`], { signal: controller.signal })) break;
    })();
    setTimeout(() => controller.abort(new Error('Enough.')), 50);
    await expect(reading).rejects.toThrow('Enough.');
  });
});
