// npm run build && npx tsx benchmarks/desk/measure-reader.ts
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { createLongRead } from './create-long-read.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/onrecord', import.meta.url));
const STATEMENTS = 400;
/** What a person presses who goes through an article: on, accept, reject, layers, a voice, an edit and out of it. */
const KEYS = ['j', 'j', 'a', 'j', 'k', 'x', '3', '3', '4', '4', 'v', 'e', '}', '{', 'Escape', 'j', 'a', 'a'];
const ROUNDS = 5;

/**
 * The Reader with an article of some 10,000 words and 400 statements in Chromium at 1440 by 900: how long a key takes until the next
 * frame is drawn, and how long the frames take while the page is scrolled from one end to the other. The bars: 50 and 32 ms.
 */
async function measureReader(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-reader-'));
  const path = join(folder, 'store.db');
  const { document, record } = createLongRead(STATEMENTS);
  const store = await openSqliteStore(path, { loadLanguage: loadEnglish });
  await store.addReading(document, record, '2031-03-05T10:00:00.000Z');
  await store.close();
  const server = spawn(process.execPath, [PROGRAM, 'serve', '--store', path, '--port', '0', '--no-open']);
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const url = /http:\S+/.exec(line)![0];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}d/${document.id}`);
    await page.locator('.words [data-c]').first().waitFor();
    await page.waitForTimeout(2000);
    const words = document.text.split(/\s+/).length;
    console.log(`${words} words, ${STATEMENTS} statements; ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`);
    const keys = await measureKeys(page);
    console.log(`a key to the next frame, ms: ${describe(keys.flatMap(({ times }) => times))}`);
    for (const { key, times } of keys) console.log(`  ${key.padEnd(7)} ${describe(times)}`);
    console.log(`a frame of scrolling, ms: ${describe(await page.evaluate<number[]>(SCROLL))}`);
  } finally {
    await browser.close();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureKeys(page: Page): Promise<{ key: string; times: readonly number[] }[]> {
  await page.evaluate(WATCH_KEYS);
  const found = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const key of KEYS) {
      await page.keyboard.press(key);
      // the frame after the key, and the write behind it
      await page.waitForTimeout(250);
      const time = await page.evaluate<number>('window.keyTimes.at(-1)');
      found.set(key, [...(found.get(key) ?? []), time]);
    }
  }
  return [...found].map(([key, times]) => ({ key, times }));
}

/** From the press, as the browser dates it, until the frame that shows what it did is drawn. */
const WATCH_KEYS = `
  window.keyTimes = [];
  window.addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
      port2.postMessage(null);
    });
  }, { capture: true });`;

const SCROLL = `new Promise((resolve) => {
  window.scrollTo(0, 0);
  const times = [];
  let last = performance.now();
  const draw = (now) => {
    times.push(now - last);
    last = now;
    const before = window.scrollY;
    window.scrollBy({ top: 90, behavior: 'instant' });
    if (window.scrollY === before) resolve(times.slice(2));
    else requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
})`;

function describe(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `median ${at(0.5)}, 95 of 100 within ${at(0.95)}, longest ${at(1)} (${times.length})`;
}

await measureReader();
