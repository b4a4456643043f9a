import { request as requestHttp } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listen } from '../../src/server/listen.ts';
import { problemSchema } from '../../src/server/schemas/problem.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

/** Requests that nobody sends in good faith: each gets a clear refusal, and none brings the server down. */
let desk: TestDesk;
let listening: Listening;
let port: number;
let id: string;

beforeAll(async () => {
  desk = await openDesk();
  id = await desk.read('Mayor Ola Brent said that the bridge is safe.');
  listening = await listen(
    { fetch: (request) => desk.fetch(request), close: async () => {} },
    { host: '127.0.0.1', port: 0 },
  );
  port = Number(new URL(listening.url).port);
});

afterAll(async () => {
  await listening.close();
  await desk.close();
});

interface Hostile {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

interface Refused {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** As a socket would send it: nothing between us and the server puts a path or a header right. */
function send({ method = 'GET', path, headers = {}, body }: Hostile): Promise<Refused> {
  return new Promise((resolve, reject) => {
    const request = requestHttp(
      { host: '127.0.0.1', port, method, path, headers, setHost: !('host' in headers) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text: Buffer.concat(chunks).toString(),
          }),
        );
        response.on('error', reject);
      },
    );
    // a body that is refused before it is read ends the connection
    request.on('error', reject);
    request.end(body);
  });
}

const expectRefused = ({ status, type, text }: Refused): void => {
  expect({ status, text: text.slice(0, 300) }).toEqual({ status: expect.any(Number), text: expect.any(String) });
  expect(status, text.slice(0, 300)).toBeGreaterThanOrEqual(400);
  expect(status, text.slice(0, 300)).toBeLessThan(500);
  expect(type).toContain('application/problem+json');
  expect(problemSchema.strict().parse(JSON.parse(text)).status).toBe(status);
};

const PATHS = [
  ...['/../etc/passwd', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/../../package.json'],
  ...['/assets/%2e%2e%2f%2e%2e%2fpackage.json', '/assets/..%5c..%5cpackage.json', '//etc/passwd', '/%00', '/a%00b'],
  ...['/.git/config', '/.env', '/index.html~', '/package.json', '/node_modules/zod/package.json', '/src/index.ts'],
  ...[
    '/api/documents/..%2f..%2fetc',
    '/api/documents/%00',
    '/api/documents/%ff%fe',
    '/api/documents/%',
    '/api/documents/%zz',
  ],
  ...['/api/documents/%E2%80%8B', '/api/documents/*', '/api/documents/1;drop table texts', "/api/documents/' or 1=1--"],
  ...['/api/documents/null', '/api/documents/undefined', '/api/documents/__proto__', '/api/documents/constructor'],
  ...[
    '/api/documents/NaN',
    '/api/documents/-1',
    '/api/documents/1e9',
    '/api/documents/0x41',
    '/api/documents/abcd/journal/x',
  ],
  ...[
    '/api/documents/facets/x',
    '/api/actors/..',
    '/api/actors/%2e%2e',
    '/api/actors/AAAA',
    '/api/actors/a',
    '/api/actors/🙂',
  ],
  ...['/api/actors/none0000', '/api/conflicts/zz', '/api/conflicts/..', '/api/questions/-1', '/api/questions/1.5'],
  ...[
    '/api/questions/abc',
    '/api/questions/999999999999',
    '/api/questions/99',
    '/api/reads/1',
    '/api/reads/not-a-uuid',
  ],
  ...['/api/reads/00000000-0000-4000-8000-000000000000', '/api/reads/00000000-0000-4000-8000-000000000000/events'],
  ...[
    '/api//documents',
    '/api/',
    '/API',
    '/Api/documents',
    '/api/documents/',
    '/api/documents//',
    '/api/v1',
    '/api/swagger',
  ],
  ...['/admin', '/wp-login.php', '/cgi-bin/test', '/server-status', '/d', '/d/', '/claims/', '/a/', '/q/', '/x/y/z'],
  ...[
    '/api/rules/x',
    '/api/export/x',
    '/api/journal/x',
    '/api/voices/1',
    '/api/openapi.json/x',
    '/api/openapi.yaml',
    '/api/ask/x',
  ],
].map((path) => encodeLoose(path));

/** What Node would not send at all is written out; the rest goes as it is. */
function encodeLoose(path: string): string {
  return path.replaceAll(/[^\x21-\x7e]/gu, (each) => encodeURIComponent(each));
}

const LISTS = ['documents', 'statements', 'claims', 'actors', 'conflicts', 'journal', 'actors/proposals'];
const PAGE_VALUES = [
  ...[
    'limit=0',
    'limit=-1',
    'limit=201',
    'limit=1e2',
    'limit=0x10',
    'limit=',
    'limit=NaN',
    'limit=%20',
    'limit=1&limit=2',
  ],
  ...[
    'limit=99999999999999999999',
    'limit=1.5',
    'limit[]=1',
    'cursor=',
    'cursor=%00',
    'cursor=..',
    'cursor=%7B%7D',
    'cursor=WzFd&cursor=WzFd',
  ],
  ...[
    'cursor=bm9wZQ',
    'cursor=Wy0xXQ',
    'cursor=WzFlOTld',
    'cursor=eyJhIjoxfQ',
    'nosuch=1',
    '__proto__=1',
    'constructor[prototype]=1',
    'a%00b=1',
    '=1',
  ],
];
const QUERIES = [
  ...LISTS.flatMap((list) => PAGE_VALUES.map((value) => `/api/${list}?${value}`)),
  ...['documents', 'statements', 'conflicts', 'documents/facets', 'statements/facets'].flatMap((list) =>
    [
      ...[
        'since=yesterday',
        'since=2031-02-30',
        'since=2031-13-01',
        'since=0',
        'since=',
        'until=99999-01-01',
        'since=2031-01-01T00:00',
      ],
      ...['since=%00', 'until=%27', 'q=', `q=${'a'.repeat(1001)}`, 'publisher=', 'q=a&q=b'],
    ].map((value) => `/api/${list}?${value}`),
  ),
  ...['words=loud', 'state=done', 'words=', 'state='].map((value) => `/api/documents?${value}`),
  ...['sort=random', 'repeats=x', 'context=0', 'context=11', 'context=-1', 'all=yes', 'all=', 'all=TRUE'].map(
    (value) => `/api/statements?${value}`,
  ),
  ...['set=none', 'speaker=..', 'document=..', 'document=%00', 'inner=1'].map((value) => `/api/claims?${value}`),
  ...['kind=ghost', 'sort=age', 'kind='].map((value) => `/api/actors?${value}`),
  ...['kind=war', 'state=open', `document=${'a'.repeat(65)}`].map((value) => `/api/conflicts?${value}`),
  ...[
    '',
    'question=',
    'question=%20',
    'question=hm',
    'question=a&format=pdf',
    'question=a&actor=..',
    `question=${'w'.repeat(1001)}`,
    'question=%00',
    'question=a&question=b',
    'question=%F0%9F%98%80',
  ].map((value) => `/api/ask?${value}`),
  ...['format=xml', 'table=texts', 'document=..', 'format=csv&table=', 'all=maybe'].map(
    (value) => `/api/export?${value}`,
  ),
  ...['actor=..', 'actor=none0000', ''].map((value) => `/api/actors/merge?${value}`),
  `/api/journal/lost?document=${'x'.repeat(65)}`,
];

const METHODS: readonly Hostile[] = [
  'PUT',
  'PATCH',
  'OPTIONS',
  'PROPFIND',
  'PURGE',
  'SEARCH',
  'LINK',
  'MKCOL',
  'LOCK',
  'COPY',
]
  .flatMap((method) => ['/api', '/api/documents', '/api/check', '/api/journal/undo'].map((path) => ({ method, path })))
  .concat([
    { method: 'DELETE', path: '/api/documents' },
    { method: 'POST', path: '/api/documents' },
    { method: 'DELETE', path: '/api' },
    { method: 'GET', path: '/api/journal/undo' },
    { method: 'GET', path: '/api/check' },
    { method: 'POST', path: '/api/ask?question=a' },
  ]);

const HOSTS: readonly Hostile[] = [
  ...[
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.1',
    '0.0.0.0',
    '[::2]',
    'localhost@evil.example',
  ],
  ...[
    '127.0.0.2',
    '2130706433',
    '0x7f.1',
    'LOCALHOST.',
    'localhost:999999',
    'localhost:',
    '127.1',
    '[::ffff:127.0.0.1]',
    'metadata',
    '169.254.169.254',
  ],
].map((host) => ({ path: '/api', headers: { host } }));

const ORIGINS: readonly Hostile[] = [
  ...[
    'http://evil.example',
    'https://evil.example',
    'null',
    'file://',
    'http://localhost:1',
    'http://127.0.0.1:1',
    'http://localhost.evil.example',
  ],
  ...['chrome-extension://abc', 'http://', 'javascript:alert(1)', '*', ''],
].flatMap((origin) => [
  { method: 'POST', path: '/api/journal/undo', headers: { origin, 'content-type': 'application/json' }, body: '{}' },
  { path: '/api/documents', headers: { origin } },
]);
const SITES: readonly Hostile[] = ['cross-site', 'same-site'].flatMap((site) => [
  {
    method: 'POST',
    path: '/api/journal/undo',
    headers: { 'sec-fetch-site': site, 'content-type': 'application/json' },
    body: '{}',
  },
  {
    method: 'POST',
    path: '/api/reads',
    headers: {
      'sec-fetch-site': site,
      'sec-fetch-mode': 'navigate',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'text=a',
  },
  { path: '/api/documents', headers: { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' } },
]);

const WRITES = [
  '/api/check',
  '/api/reads',
  '/api/rereads',
  '/api/questions',
  '/api/journal/undo',
  '/api/actors/decisions',
];
const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'text/html',
  'application/xml',
  '',
  'application/json5',
  'application/csp-report',
  'image/svg+xml',
];
const BODIES = [
  ...[
    '',
    '{',
    '[]',
    'null',
    '1',
    '"a"',
    'true',
    '{"a":1}',
    '{"__proto__":{"a":1}}',
    '{"constructor":1}',
    '\u0000',
    '{"text":null}',
  ],
  ...[
    '[[[[[[[['.repeat(1000),
    '{"text":{"$gt":""}}',
    '{"inputs":"a"}',
    '{"inputs":[]}',
    '{"decision":{"action":"drop"}}',
    '{"entry":-1}',
    '{"entry":"1"}',
    '{"documents":[]}',
    'NaN',
    '\ufeff{}x',
  ],
];
const WRITTEN: readonly Hostile[] = WRITES.flatMap((path) => [
  ...TYPES.map((type) => ({ method: 'POST', path, body: '{}', headers: type ? { 'content-type': type } : {} })),
  ...BODIES.filter((body) => !(path === '/api/journal/undo' && body === '{}')).map((body) => ({
    ...{ method: 'POST', path, body, headers: { 'content-type': 'application/json' } },
  })),
]);

const URLS: readonly Hostile[] = [
  'file:///etc/passwd',
  'ftp://a/',
  'javascript:alert(1)',
  'data:text/html,a',
  '/etc/passwd',
  'gopher://a',
  '',
  'http://',
  `http://a/${'b'.repeat(2000)}`,
].map((url) => ({
  ...{ method: 'POST', path: '/api/reads', headers: { 'content-type': 'application/json' } },
  body: JSON.stringify({ inputs: [{ url }] }),
}));

const json = { 'content-type': 'application/json' };
const said = (say: unknown): string => JSON.stringify({ say });
const SAYINGS = [
  ...[
    said(null),
    said({}),
    said({ action: 'shout' }),
    said({ action: 'accept' }),
    said({ action: 'accept', items: [] }),
  ],
  ...[
    said({ action: 'accept', items: [{ layer: 'texts', id: 's1' }] }),
    said({ action: 'accept', items: [{ layer: 'statements', id: 's999' }] }),
  ],
  ...[
    said({ action: 'correct', items: [{ layer: 'statements', id: 's1' }], patch: {} }),
    said({ action: 'correct', items: [{ layer: 'statements', id: 's1' }], patch: { __proto__: 1 } }),
  ],
  ...[said({ action: 'correct', items: [{ layer: 'statements', id: 's1' }], patch: { content: [[0, 1e9]] } })],
  ...[said({ action: 'correct', items: [{ layer: 'statements', id: 's1' }], patch: { content: [[5, 2]] } })],
  ...[said({ action: 'correct', items: [{ layer: 'statements', id: 's1' }], patch: { content: [[-1, 2]] } })],
  ...[said({ action: 'correct', items: [{ layer: 'statements', id: 's1' }], patch: { content: [[0.5, 2]] } })],
  ...[said({ action: 'correct', items: [{ layer: 'statements', id: 's1' }], patch: { speakers: ['a999'] } })],
  ...[said({ action: 'add', statement: {} }), said({ action: 'add', statement: { content: [] } })],
  ...[
    said({ action: 'sign', items: [{ layer: 'claims', id: 'c1' }], rating: 0 }),
    said({ action: 'note', items: [], text: ' ' }),
  ],
  ...[
    said({ action: 'split', items: [{ layer: 'statements', id: 's1' }], parts: [] }),
    said({ action: 'join', items: [{ layer: 'statements', id: 's1' }] }),
  ],
  ...[said({ action: 'rate', items: [{ layer: 'statements', id: 's1' }], verdict: 'a' })],
];

const table = (requests: readonly Hostile[]) =>
  requests.map((each, at) => [`${at} ${each.method ?? 'GET'} ${each.path.slice(0, 60)}`, each] as const);

const ALL: readonly (readonly [string, readonly Hostile[]])[] = [
  ['paths', PATHS.map((path) => ({ path }))],
  ['queries', QUERIES.map((path) => ({ path }))],
  ['methods', METHODS],
  ['hosts', HOSTS],
  ['origins', [...ORIGINS, ...SITES]],
  ['bodies', WRITTEN],
  ['addresses', URLS],
];

test('there are five hundred of them, each another', () => {
  const all = ALL.flatMap(([, requests]) => requests.map((each) => JSON.stringify(each)));
  expect(new Set(all).size).toBe(all.length);
  expect(all.length + SAYINGS.length).toBeGreaterThanOrEqual(500);
});

describe.each(ALL)('%s', (_, requests) => {
  test.each(table(requests))('%s', async (__, hostile) => expectRefused(await send(hostile)));
});

test.each(SAYINGS.map((body, at) => [at, body] as const))('what makes no sense of an item (%i)', async (_, body) => {
  const path = `/api/documents/${id}/annotations`;
  expectRefused(await send({ method: 'POST', path, body, headers: { ...json, 'if-match': '*' } }));
});

test('a body whose length nobody tells is taken as any other', async () => {
  const headers = { ...json, 'transfer-encoding': 'chunked' };
  const words = JSON.stringify({ inputs: [{ text: 'Mayor Ola Brent said that the ferry is safe.' }] });
  const check = JSON.stringify({ text: 'Ola Brent said that the bridge is safe.', only: [] });
  expect(await send({ method: 'POST', path: '/api/reads', headers, body: words })).toMatchObject({ status: 202 });
  expect(await send({ method: 'POST', path: '/api/check', headers, body: check })).toMatchObject({ status: 400 });
  expect(await send({ method: 'POST', path: '/api/check', headers, body: '' })).toMatchObject({ status: 400 });
});

test('a body that is too large, told and untold', async () => {
  const body = Buffer.alloc(3 * 1024 * 1024, 0x20);
  for (const headers of [json, { ...json, 'transfer-encoding': 'chunked' }]) {
    const refused = await send({ method: 'POST', path: '/api/check', headers, body }).catch((error: Error) => error);
    if (refused instanceof Error) expect(refused.message).toMatch(/ECONNRESET|EPIPE|socket hang up/);
    else expect(refused.status).toBe(413);
  }
});

/** Bytes that are no request at all: Node refuses them before the server sees them. */
const RAW = [
  'GET /api HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd',
  'POST /api/check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n',
  'POST /api/check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n',
  'POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n',
  'POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1e3\r\n\r\n',
  'GET /api HTTP/1.1\r\n\r\n',
  'GET /api HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n',
  'GET http://evil.example/api HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  'GET /api\r\n\r\n',
  'GET /api HTTP/9.9\r\nHost: localhost\r\n\r\n',
  'GET /\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'TRACE /api HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  'CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n',
  `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  `GET /api HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
  'nonsense\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000',
  'GET /api HTTP/1.1\r\nHost: localhost\r\n folded: yes\r\n\r\n',
  'GET /api HTTP/1.1\r\nHost: local host\r\nConnection: close\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'GET * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
];

test.each(RAW.map((raw, at) => [at, raw] as const))('smuggled and broken requests (%i)', async (_, raw) => {
  const answer = await new Promise<string>((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(raw, 'latin1'));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('close', () => resolve(text));
    socket.on('error', () => resolve(text));
    socket.setTimeout(2000, () => socket.destroy());
  });
  // a connection that is closed without a word is a refusal too
  if (answer) expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
});

test('and it answers as before', async () => {
  expect((await send({ path: '/api' })).status).toBe(200);
  expect((await send({ path: `/api/documents/${id}` })).status).toBe(200);
});
