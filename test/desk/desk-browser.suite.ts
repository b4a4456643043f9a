import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'bin', 'onrecord');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Browser tests are skipped where there is no browser, and say why. */
export const isBrowserMissing = !existsSync(CHROMIUM);
export const WHY_SKIPPED = isBrowserMissing ? ` (skipped: no Chromium at ${CHROMIUM}; name one in $CHROMIUM)` : '';

export interface OpenDesk {
  readonly page: Page;
  readonly browser: Browser;
  /** Without a stroke at its end. */
  readonly url: string;
  /** Kills the server without a word and starts it again at the same address, over the same store. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The built desk in a browser, over a store of its own with golden articles, by the names of their folders. */
export async function openDesk({ articles }: { readonly articles: readonly string[] }): Promise<OpenDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-desk-'));
  const store = join(folder, 'store.db');
  if (articles.length > 0) await run(['read', ...articles.map(findArticle), '--store', store]);
  let [server, url] = await serve(store, '0');
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
  return {
    ...{ page, browser, url },
    async restart() {
      const gone = once(server, 'exit');
      server.kill('SIGKILL');
      await gone;
      [server, url] = await serve(store, new URL(url).port);
    },
    async close() {
      await browser.close();
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });

async function serve(store: string, port: string): Promise<[ChildProcess, string]> {
  const options = ['serve', '--store', store, '--port', port, '--no-open', '--by', 'Ada'];
  const server = spawn(process.execPath, [PROGRAM, ...options]);
  return [server, await readAddress(server)];
}

function findArticle(name: string): string {
  const folder = join(ROOT, 'test', 'articles', name);
  return join(folder, readdirSync(folder).find((file) => file.startsWith('article.')) ?? 'article.txt');
}

function run(given: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, ...given], { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`onrecord ${given[0]}: ${code}`))));
  });
}

function readAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: server.stdout! }).on('line', (line) => {
      const [found] = /http:\S+/.exec(line) ?? [];
      if (found) resolve(found.replace(/\/$/, ''));
    });
    server.once('exit', (code) => reject(new Error(`The desk did not start: ${code}`)));
  });
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 A and AA on the page as it stands, a line a finding. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // The page forbids scripts of others: the browser itself puts this one in.
  await page.evaluate(axe.source);
  const run = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} } })`;
  const { violations } = await page.evaluate<axe.AxeResults>(run);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}
