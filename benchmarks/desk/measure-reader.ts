import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import type { Folders } from '../accuracy/measure-split.ts';
import { pickFigures } from '../figures.ts';
import { READER_SPLITS, type Result } from '../results.ts';
import { countDrawn, takeDrawn } from './count-drawn.ts';
import { storeLongRead } from './store-long-read.ts';

const STATEMENTS = 400;
/** What a person presses who goes through an article: on, accept, reject, layers, a voice, folds, an edit and out of it. */
const KEYS = ['j', 'j', 'a', 'j', 'k', 'x', '3', '3', '4', '4', 'v', 'n', 'n', 'e', '}', '{', 'Escape', 'j', 'a', 'a'];
const ROUNDS = 5;
/** After a key, for the write behind it. */
const REST_MS = 250;
const STEP_PX = 90;

interface Sample {
  /** The key, or `null` for a frame of scrolling. */
  readonly key: string | null;
  readonly milliseconds: number;
  /** Of the page's main thread alone: what else runs on the machine adds nothing to it. */
  readonly processor: number;
  readonly components: number;
}

/**
 * The Reader with an article of some 10,000 words and 400 statements in Chromium at 1440 by 900: from a key, as the browser dates it, until
 * the next frame is drawn; and each frame while the article is scrolled through for the first time.
 */
export async function measureReader({ root, work }: Folders): Promise<Omit<Result, 'date' | 'commit' | 'machine'>[]> {
  const startedAt = performance.now();
  const path = join(work, 'reader.db');
  const { id } = await storeLongRead(path, STATEMENTS);
  const program = join(root, 'bin', 'onrecord');
  const server = spawn(process.execPath, [program, 'serve', '--store', path, '--port', '0', '--no-open']);
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const address = `${/http:\S+/.exec(line)![0]}d/${id}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const open = () => browser.newPage({ viewport: { width: 1440, height: 900 } });
    const samples = [...(await scroll(await open(), address)), ...(await pressKeys(await open(), address))];
    const seconds = (performance.now() - startedAt) / 1000;
    return READER_SPLITS.map(({ split, keys }) => {
      const own = samples.filter(({ key }) => (keys.length === 0 ? key === null : key !== null && keys.includes(key)));
      return describe(split, own, seconds);
    });
  } finally {
    await browser.close();
    server.kill();
  }
}

async function pressKeys(page: Page, address: string): Promise<Sample[]> {
  const watch = await openReader(page, address);
  await page.evaluate(WATCH_KEYS);
  const samples: Sample[] = [];
  for (const key of Array.from({ length: ROUNDS }, () => KEYS).flat()) {
    samples.push(
      await watch(key, async () => {
        await page.keyboard.press(key);
        return page.evaluate<number>('window.drawn');
      }),
    );
    await page.waitForTimeout(REST_MS);
  }
  return samples;
}

async function scroll(page: Page, address: string): Promise<Sample[]> {
  const watch = await openReader(page, address);
  const samples: Sample[] = [];
  const measure = async () => {
    const sample = await watch(null, () => page.evaluate<number>(SCROLL));
    samples.push(sample);
    return page.evaluate<boolean>('window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 1');
  };
  while (await measure());
  await page.close();
  return samples;
}

type Watch = (key: string | null, act: () => Promise<number>) => Promise<Sample>;

/** Opens the article and tells what an act on it costs; the act gives its milliseconds. */
async function openReader(page: Page, address: string): Promise<Watch> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await countDrawn(page);
  await page.goto(address);
  await page.locator('.words [data-c]').first().waitFor();
  await page.waitForTimeout(2000);
  return async (key, act) => {
    await takeDrawn(page);
    const before = await readProcessorMs(session);
    const milliseconds = await act();
    const processor = (await readProcessorMs(session)) - before;
    return { key, milliseconds, processor, components: await takeDrawn(page) };
  };
}

/** What the main thread has computed so far, without what it does for whoever measures. */
async function readProcessorMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const durationOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return (durationOf('TaskDuration') - durationOf('DevToolsCommandDuration')) * 1000;
}

/** A promise of the time until the frame that shows what a key did is drawn. */
const WATCH_KEYS = `window.addEventListener('keydown', (event) => {
  window.drawn = new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now() - event.timeStamp);
    port2.postMessage(null);
  }));
}, { capture: true })`;

/** A step further down, and the time until the frame that shows it is drawn. */
const SCROLL = `new Promise((done) => requestAnimationFrame((begun) => {
  window.scrollBy({ top: ${STEP_PX}, behavior: 'instant' });
  requestAnimationFrame((next) => done(next - begun));
}))`;

function describe(
  split: string,
  samples: readonly Sample[],
  seconds: number,
): Omit<Result, 'date' | 'commit' | 'machine'> {
  const shareOf = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    return (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  };
  const [clock, processor, components] = [
    shareOf(samples.map(({ milliseconds }) => milliseconds)),
    shareOf(samples.map((sample) => sample.processor)),
    shareOf(samples.map((sample) => sample.components)),
  ];
  return {
    ...{ subject: 'reader', split },
    figures: pickFigures('reader', {
      clock: { median: clock(0.5), most: clock(0.95) },
      processor: { median: processor(0.5), most: processor(0.95), longest: processor(1) },
      components: { median: components(0.5), most: components(1) },
      load: loadavg()[0],
    }),
    run: {
      ...{ documents: 1, sentences: samples.length, seconds },
      peakMemoryMb: process.resourceUsage().maxRSS / 1024,
    },
    commands: ['npm run bench -- --shared ../shared --only reader'],
  };
}
