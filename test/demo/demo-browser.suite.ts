import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { type ServedFolder, type ServeOptions, serveFolder } from './serve-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A machine that others keep busy starts the reader slowly. */
const LONG = { timeout: 240_000 };

export interface BuiltDemo {
  /** As `npm run build:demo` makes it. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

export async function buildDemo(): Promise<BuiltDemo> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-demo-'));
  await promisify(execFile)(process.execPath, [join(ROOT, 'bin', 'build-demo.mjs'), folder]);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

export interface OpenDemo {
  readonly page: Page;
  readonly host: ServedFolder;
  /** Everything that the page and its threads asked for, by address. */
  readonly requests: readonly string[];
  /** What the browser complained of: a policy that was broken, a script that failed. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface DemoOptions extends ServeOptions {
  readonly context?: BrowserContextOptions;
  /** Runs in the page before its own scripts. */
  readonly before?: string;
}

/** A browser that never saw the page opens it from a plain static host. */
export async function openDemo(browser: Browser, folder: string, options: DemoOptions = {}): Promise<OpenDemo> {
  const host = await serveFolder(folder, options);
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options.context });
  if (options.before) await context.addInitScript(options.before);
  const [requests, complaints]: string[][] = [[], []];
  context.on('request', (request) => requests!.push(request.url()));
  context.on('console', (message) => message.type() === 'error' && complaints!.push(message.text()));
  context.on('weberror', (error) => complaints!.push(error.error().message));
  const page = await context.newPage();
  await page.goto(host.url);
  return {
    ...{ page, host, requests: requests!, complaints: complaints! },
    async close() {
      await context.close();
      await host.stop();
    },
  };
}

export const waitUntilReady = (page: Page): Promise<void> => page.locator('[data-progress=ready]').waitFor(LONG);

export interface Given {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
}

export const findField = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** Pastes an article and presses Read. */
export async function give(page: Page, { text, title = '', publisher = '', publishedAt = '' }: Given): Promise<void> {
  const fields = { Article: text, Title: title, Publisher: publisher, 'Published on': publishedAt };
  for (const [name, value] of Object.entries(fields)) await findField(page, name).fill(value);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
}

export const waitUntilRead = (page: Page): Promise<void> => page.locator('.words').waitFor(LONG);

/** The record that the page's link gives. */
export async function takeAway(page: Page): Promise<unknown> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Take it away as JSON' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
