import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OnRecord } from '../../src/schema/record.ts';
import { assertRecord } from '../../src/schema.ts';
import { openReader } from '../../src/workspace/open-reader.ts';
import { findBarriers, isBrowserMissing, openBrowser, WHY_SKIPPED } from '../desk/desk-browser.suite.ts';
import { scoreShared } from '../recorded/score-shared.ts';
import {
  type BuiltDemo,
  buildDemo,
  type DemoOptions,
  findField,
  give,
  openDemo,
  takeAway,
  waitUntilRead,
  waitUntilReady,
} from './demo-browser.suite.ts';

const LOCK = {
  title: 'Council splits over the lock',
  publisher: 'Lorne Gazette',
  publishedAt: '2024-03-06',
  text: [
    '“Nobody has asked the boatmen,” said Ines Dahl, who leads their guild.',
    'Her deputy, Bram Teel, told reporters on Monday that the repairs had cost 4.2 million euros.',
    'Ada Moss said that the guild had said that it would wait.',
  ].join('\n\n'),
};
const GOLDEN = join(import.meta.dirname, '../articles/wire-no-talks-with-valtane/article.txt');

describe.skipIf(isBrowserMissing)(`the demo${WHY_SKIPPED}`, () => {
  let demo: BuiltDemo;
  let browser: Browser;
  beforeAll(async () => {
    [demo, browser] = await Promise.all([buildDemo(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.remove();
  });
  const open = (options: DemoOptions = {}) => openDemo(browser, demo.folder, options);

  test('reads a pasted article below any address, sends nothing elsewhere, and reads on when its host is gone', async () => {
    const { page, host, requests, complaints, close } = await open({ below: '/some/where/' });
    await waitUntilReady(page);
    await give(page, LOCK);
    await waitUntilRead(page);

    expect(await page.locator('h1').textContent()).toBe(LOCK.title);
    expect(await page.locator('.kick').textContent()).toContain('Lorne Gazette6 Mar 2024');
    expect(await page.locator('.words .c').first().textContent()).toBe('“Nobody has asked the boatmen,”');
    await page.locator('.note', { hasText: 'Ines Dahl said' }).waitFor();
    await page.locator('.note', { hasText: 'Bram Teel told · 4 Mar 2024' }).waitFor();
    await page.keyboard.press('j');
    await page.locator('.note.on', { hasText: 'Ines Dahl' }).waitFor();
    await page.keyboard.press('j');
    await page.locator('.note.on', { hasText: '4.2 million euros' }).waitFor();
    await page.keyboard.press('k');
    await page.locator('.note.on', { hasText: 'Ines Dahl' }).waitFor();

    expect(requests.filter((address) => !address.startsWith(host.url) && !address.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
    const times = host.asked.filter((path) => path.endsWith('.onnx')).length;
    expect(times).toBe(1);

    await host.stop();
    await page.goto(host.url);
    await waitUntilReady(page);
    expect(await page.locator('.progress').textContent()).toContain('opens without a connection');
    await page.getByRole('button', { name: 'Read a sample article' }).click();
    await waitUntilRead(page);
    await page.locator('.note', { hasText: 'Ines Karrow said' }).waitFor();
    await close();
  });

  test('gives the record that Node gives of the same text', async () => {
    const { page, close } = await open();
    const reader = await openReader();
    await give(page, LOCK);
    await waitUntilRead(page);
    const here = (await takeAway(page)) as OnRecord;
    assertRecord(here);
    const there = await reader.read({ ...LOCK, id: here.id, url: null, byline: [], language: null });
    expect(there.statements.length).toBeGreaterThanOrEqual(3);
    expect(here.engine).toEqual({
      ...there.engine,
      runtime: { name: 'onnxruntime-web', version: expect.stringMatching(/^1\./), platform: 'wasm' },
    });
    expect(withoutNoise(here)).toEqual(withoutNoise(there));

    await page.getByRole('button', { name: 'Another article' }).click();
    const text = await readFile(GOLDEN, 'utf8');
    await give(page, { text, publishedAt: '2031-03-04' });
    await page.getByRole('heading', { level: 1, name: /^Kaldria will not talk/ }).waitFor();
    const golden = (await takeAway(page)) as OnRecord;
    // Of what is in doubt some turns between processors (same-in-web.test.ts): the shares here are of one article.
    const node = await reader.read({
      ...{ id: golden.id, text, title: golden.document.title, publishedAt: '2031-03-04' },
      ...{ url: null, publisher: null, byline: [], language: null },
    });
    expect(golden.document).toEqual(node.document);
    expect(golden.timexes.map(({ value }) => value)).toEqual(node.timexes.map(({ value }) => value));
    expect(scoreShared([[golden.statements, node.statements]])).toBeGreaterThanOrEqual(0.8);
    await close();
  });

  test('keeps to its policy in the thread that has the text: it can reach no other host', async () => {
    const [{ page, close }, other] = await Promise.all([
      open(),
      open({ headers: { 'access-control-allow-origin': '*' } }),
    ]);
    await waitUntilReady(page);
    const worker = page.workers().find((each) => each.url().startsWith('blob:'))!;
    const reach = `fetch(${JSON.stringify(`${other.host.url}licences.txt`)}).then(() => 'reached', () => 'refused')`;
    const own = `fetch(${JSON.stringify(new URL('licences.txt', page.url()).href)}).then(() => 'reached', () => 'refused')`;
    expect(await Promise.all([worker.evaluate(reach), page.evaluate(reach)])).toEqual(['refused', 'refused']);
    expect(await worker.evaluate(own)).toBe('reached');
    // One that is started from an address would: no policy goes along with it.
    const [plain] = await Promise.all([
      page.waitForEvent('worker'),
      page.evaluate("globalThis.plain = new Worker('./assets/theme.js')"),
    ]);
    expect(await plain.evaluate(reach)).toBe('reached');
    await Promise.all([close(), other.close()]);
  });

  test('stays at work while it reads, ends at a press of Cancel, and reads the next one', async () => {
    const { page, close } = await open();
    await waitUntilReady(page);
    const long = Array.from({ length: 400 }, (_, at) => `Ada Moss said that ${at + 2} boats of the guild had left.`);
    await give(page, { text: long.join('\n\n') });
    await page.locator('[data-progress=reading]', { hasText: /[1-9]\d* %/ }).waitFor();
    // The page answers a key meanwhile.
    await page.getByRole('button', { name: 'Cancel' }).press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Read a sample article' }).waitFor();
    expect(await findField(page, 'Article').inputValue()).toContain('401 boats');
    await give(page, LOCK);
    await waitUntilRead(page);
    expect(await page.locator('h1').textContent()).toBe(LOCK.title);
    await page.goBack();
    expect(await findField(page, 'Article').inputValue()).toBe(LOCK.text);
    await close();
  });

  test('says how long a text may be', async () => {
    const { page, close } = await open();
    await findField(page, 'Article').fill('word '.repeat(30_000));
    expect(await page.getByRole('alert').textContent()).toMatch(/150,000 characters.*up to 60,000.*onrecord read/);
    expect(await page.getByRole('button', { name: 'Read', exact: true }).isDisabled()).toBe(true);
    await findField(page, 'Article').fill('A word.');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await close();
  });

  test('names the file that does not come, or is another one, and goes on once it comes', async () => {
    let answer: { status: number; body: string } | null = { status: 404, body: 'no' };
    const { page, close } = await open({ replace: (path) => (path.endsWith('.onnx') ? answer : null) });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(
      /model-[\w-]{8}\.onnx .*did not come.*404.*all of its files/,
    );
    answer = { status: 200, body: 'x' };
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByRole('alert')
      .getByText(/model-[\w-]{8}\.onnx is not the file that belongs/)
      .waitFor();
    answer = null;
    await page.getByRole('button', { name: 'Try again' }).click();
    await waitUntilReady(page);
    await close();
  });

  test('says so where a browser has no WebAssembly', async () => {
    const without = await open({ before: 'delete globalThis.WebAssembly' });
    expect(await without.page.getByRole('alert').textContent()).toMatch(/no WebAssembly.*Chrome/s);
    await without.close();
  });

  test('opened as a file it says why it does not start', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(demo.folder, 'index.html')).href);
    await page.getByText('the page was opened as a file').waitFor();
    await page.close();
  });

  test('reads with threads on a host that isolates its pages', async () => {
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    const { page, complaints, close } = await open({ headers });
    await give(page, LOCK);
    await waitUntilRead(page);
    expect(await page.evaluate('crossOriginIsolated')).toBe(true);
    await page.locator('.note', { hasText: 'Bram Teel told' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no barrier in %s at %i', async (colorScheme, width) => {
    const { page, close } = await open({ context: { colorScheme, viewport: { width, height: 844 } } });
    await waitUntilReady(page);
    expect(await findBarriers(page)).toEqual([]);
    await give(page, LOCK);
    await waitUntilRead(page);
    await page.keyboard.press('j');
    await page.locator('.note.on').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await close();
  });
});

/** All numbers that the model gives without a grain, and what a record was read in. */
function withoutNoise({ engine: _, ...record }: OnRecord): unknown {
  return JSON.parse(JSON.stringify(record, (key, value) => (/confidence|worth/i.test(key) ? typeof value : value)));
}
