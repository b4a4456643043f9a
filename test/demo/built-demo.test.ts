import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltDemo, buildDemo } from './demo-browser.suite.ts';

/**
 * All of the folder, each file gzipped by itself as a host sends it. Somebody on a phone waits for it once: at 20 Mbit a second
 * 30 MB are twelve seconds, and it is what caches of browsers keep without asking. Measured: 25.3 MB, of which the model is 20.5.
 */
const MOST_BYTES = 30_000_000;
/** What the page needs before somebody can paste: its script and styles, without fonts of other alphabets. */
const MOST_FIRST_BYTES = 150_000;

describe('the built demo', () => {
  let demo: BuiltDemo;
  let paths: string[];
  beforeAll(async () => {
    demo = await buildDemo();
    paths = readdirSync(demo.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(demo.folder.length + 1))
      .sort();
  });
  afterAll(() => demo.remove());
  const read = (path: string) => readFileSync(join(demo.folder, path));
  const measure = (among: readonly string[]) =>
    among.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0);

  test('is small enough to be loaded once and kept', () => {
    expect(measure(paths)).toBeLessThan(MOST_BYTES);
    const first = paths.filter((path) => /^index\.html$|^assets\/(?:index-.*\.(?:js|css)|theme\.js)$/.test(path));
    expect(first).toHaveLength(4);
    expect(measure(first)).toBeLessThan(MOST_FIRST_BYTES);
  });

  test('holds what reading takes and nothing else: no list that only questions ask, no second model, no map', () => {
    const named = (pattern: RegExp) => paths.filter((path) => pattern.test(path));
    expect(named(/\.onnx$/)).toHaveLength(1);
    expect(named(/\.wasm$/)).toHaveLength(1);
    expect(named(/\.txt$/).map((path) => path.replace(/-[\w-]{8}\.txt$/, '.txt'))).toEqual([
      'assets/cities.txt',
      'assets/countries.txt',
      'assets/nicknames.txt',
      'assets/vocab.txt',
      'licences.txt',
    ]);
    expect(named(/\.map$/)).toEqual([]);
  });

  test('names each file by what is in it, and lists them all for its service worker', () => {
    const hashed = paths.filter((path) => path.startsWith('assets/') && !/\/(?:dot\.svg|theme\.js)$/.test(path));
    expect(hashed.filter((path) => !/-[\w-]{8}\.\w+$/.test(path))).toEqual([]);
    const worker = read('service-worker.js').toString('utf8');
    const listed = paths.filter((path) => !['index.html', 'service-worker.js'].includes(path));
    expect(listed.filter((path) => !worker.includes(`"${path}"`))).toEqual([]);
  });

  test('asks for nothing but what lies beside it', () => {
    const page = read('index.html').toString('utf8');
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !address!.startsWith('./'))).toEqual([]);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
    expect(policy).not.toMatch(/'unsafe-(?:inline|eval)'|https?:|\*/);
  });

  test('passes on the terms of what others made', () => {
    const licences = read('licences.txt').toString('utf8');
    for (const name of ['react-dom', 'zod', 'onnxruntime-web', '@fontsource-variable/newsreader', 'any-ascii'])
      expect(licences).toContain(`\n${name} `);
    expect(licences).toContain('models/reader-en');
    expect(licences).toContain('SIL OPEN FONT LICENSE');
  });
});
