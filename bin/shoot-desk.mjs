// node bin/shoot-desk.mjs [VIEW …]: pictures of the desk from the golden articles, light and dark, wide and narrow, into
// docs/desk/<view>-<theme>-<width>.png. Needs a Chromium ($CHROMIUM, else /usr/bin/chromium). SHOTS says another folder,
// BASE the address of a desk that runs already.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { ensureReady, ROOT } from './setup.mjs';

const ARTICLES = join(ROOT, 'test', 'articles');
const SHOTS = process.env.SHOTS ?? join(ROOT, 'docs', 'desk');
const QUESTION = 'Should Kaldria negotiate with Vesmar?';
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/**
 * Each page: where it is, asked of the API where it is of some document; what is done there before it is pictured; and
 * whether it is pictured to its end.
 */
const VIEWS = {
  library: { path: () => '/' },
  'library-search': { path: () => '/?q=peace' },
  reader: { path: async (ask) => `/d/${(await findArticle(ask)).id}` },
  questions: { path: () => '/q' },
  question: { path: async (ask) => `/q/${(await ask('/api/questions')).items[0].key}` },
  claims: { path: () => '/claims' },
  actors: { path: () => '/a' },
  actor: { path: async (ask) => `/a/${(await ask('/api/actors?sort=statements&limit=1')).items[0].id}` },
  conflicts: { path: async (ask) => `/conflicts/${(await ask('/api/conflicts?limit=1')).items[0].id}` },
  check: { path: () => '/check', prepare: writeDraft },
  states: { path: () => '/states', isWhole: true },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in VIEWS));
if (unknown.length) {
  console.error(`There is no view ${unknown.join(', ')}. There are ${Object.keys(VIEWS).join(', ')}.`);
  process.exit(1);
}
const desk = process.env.BASE ? { url: process.env.BASE, close() {} } : await openGoldenDesk();
try {
  mkdirSync(SHOTS, { recursive: true });
  await shootAll(desk.url, asked.length ? asked : Object.keys(VIEWS));
} finally {
  desk.close();
}

/** A desk over a store of its own, with every golden article and a question kept. */
async function openGoldenDesk() {
  await ensureReady({ build: true });
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-desk-'));
  const store = join(folder, 'golden.db');
  for (const { file, publishedAt } of listArticles()) {
    await run(['read', file, '--store', store, ...(publishedAt ? ['--published', publishedAt] : [])]);
  }
  const server = spawn(process.execPath, [
    ...[join(ROOT, 'bin', 'onrecord'), 'serve', '--store', store, '--port', '0', '--no-open', '--by', 'Editor'],
  ]);
  server.stderr.pipe(process.stderr);
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      const [found] = /http:\S+/.exec(line) ?? [];
      if (found) resolve(found.replace(/\/$/, ''));
    });
    server.once('exit', (code) => reject(new Error(`the desk did not start (${code})`)));
  });
  await fetch(`${url}/api/questions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: QUESTION }),
  });
  return {
    url,
    close() {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listArticles() {
  return readdirSync(ARTICLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const article = readdirSync(join(ARTICLES, name)).find((file) => file.startsWith('article.'));
      const { publishedAt } = JSON.parse(readFileSync(join(ARTICLES, name, 'gold.json'), 'utf8'));
      return { file: join(ARTICLES, name, article), publishedAt };
    });
}

function run(args) {
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'onrecord'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`onrecord ${args[0]} failed (${code})`))));
  });
}

async function shootAll(url, names) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const ask = async (path) => (await fetch(url + path)).json();
  try {
    for (const name of names) {
      const path = await VIEWS[name].path(ask);
      for (const theme of ['light', 'dark']) {
        for (const viewport of SIZES) {
          const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
          await page.goto(url + path);
          await settle(page);
          await VIEWS[name].prepare?.(page);
          const shot = join(SHOTS, `${name}-${theme}-${viewport.width}.png`);
          await page.screenshot({ path: shot, fullPage: VIEWS[name].isWhole === true });
          await page.close();
        }
      }
      console.log(name);
    }
  } finally {
    await browser.close();
  }
}

/**
 * Until the page has its data and its fonts. A stream of events stays open for ever, so silence is no sign; the sheet of
 * states shows what is on its way for ever.
 */
async function settle(page) {
  await page.waitForSelector('main');
  await page.locator(':is(.skeleton, [aria-busy=true]):not(.states *)').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(600);
}

async function findArticle(ask) {
  const { items } = await ask('/api/documents?q=%22pushed+to+the+table%22&limit=1');
  return items[0] ?? (await ask('/api/documents?limit=1')).items[0];
}

/** The draft with its planted faults, typed into the editor where there is one. */
async function writeDraft(page) {
  const editor = page.locator('.cm-content');
  if ((await editor.count()) === 0) return;
  await editor.fill(readFileSync(join(ROOT, 'examples', 'draft.md'), 'utf8'));
  await page.waitForTimeout(3_000);
}
