import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from './ingest.ts';
import { createPublicFetch, isPublicAddress, type Resolve } from './public-fetch.ts';
import { readUrl } from './read-url.ts';

/** Names as a resolver of our own tells them: nothing outside this machine is asked. */
const NAMES = new Map(
  Object.entries({
    'news.example': ['203.0.113.9'],
    'inside.example': ['10.0.0.7'],
    'two.example': ['93.184.215.14', '127.0.0.1'],
    'six.example': ['::ffff:169.254.169.254'],
    'none.example': [],
  }),
);
const resolve: Resolve = async (host) =>
  (NAMES.get(host) ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/inside') return response.writeHead(302, { location: 'http://inside.example/secret' }).end();
    if (request.url === '/literal') return response.writeHead(302, { location: 'http://[::1]/secret' }).end();
    if (request.url === '/packed')
      return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed'));
    return response.writeHead(200, { 'content-type': 'text/plain' }).end(`asked for ${request.headers.host}`);
  });
  await new Promise<void>((onListening) => server.listen(0, '127.0.0.1', onListening));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => server.close());

test.each([
  ...['127.0.0.1', '127.255.0.3', '10.1.2.3', '172.16.0.1', '172.31.9.9', '192.168.1.1', '169.254.169.254', '0.0.0.0'],
  ...['100.64.0.1', '192.0.0.8', '192.0.2.4', '198.18.0.1', '198.51.100.2', '203.0.113.7', '224.0.0.1', '240.0.0.1'],
  ...['255.255.255.255', '::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:0:127.0.0.1'],
  ...['64:ff9b::7f00:1', '64:ff9b:1::1', '2002:7f00:1::', '2001::1', '2001:db8::1', 'fe80::1', 'fe80::1%eth0'],
  ...['fec0::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '100::1', '', 'localhost', '300.1.1.1'],
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '93.184.215.14', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

describe('what is not fetched', () => {
  const fetchPublic = createPublicFetch({ resolve });
  test.each([
    ...['http://inside.example/', 'http://two.example/', 'http://six.example/', 'https://inside.example/'],
    ...['http://127.0.0.1/', 'http://0x7f.1/', 'http://2130706433/', 'http://0177.0.0.1/', 'http://127.1/'],
    ...['http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[fe80::1]/', 'http://[64:ff9b::7f00:1]/'],
    ...['http://169.254.169.254/latest/meta-data/', 'http://0/', 'http://anna:word@news.example/', 'http://①②⑦.0.0.1/'],
    ...['http://none.example/', 'file:///etc/passwd', 'ftp://news.example/'],
  ])('%s', async (url) => {
    await expect(fetchPublic(url)).rejects.toMatchObject({ code: 'address-refused' });
  });
});

describe('what is fetched', () => {
  /** Stands for a public address in these tests alone. */
  const isAllowed = (address: string) => address === '127.0.0.1';
  const fetchPublic = createPublicFetch({ isAllowed, resolve: async (host) => (host === 'news.example' ? HERE : []) });
  const HERE = [{ address: '127.0.0.1', family: 4 }];

  test('a page, by its name', async () => {
    const response = await fetchPublic(`http://news.example:${port}/`);
    expect([response.status, await response.text()]).toEqual([200, `asked for news.example:${port}`]);
  });
  test('unpacked', async () => {
    expect(await (await fetchPublic(`http://news.example:${port}/packed`)).text()).toBe('packed');
  });
  test.each(['inside', 'literal'])('and not where it redirects to (%s)', async (path) => {
    const reading = readUrl(`http://news.example:${port}/${path}`, { limits: DEFAULT_LIMITS, fetch: fetchPublic });
    await expect(reading).rejects.toMatchObject({ code: 'address-refused' });
  });
});
