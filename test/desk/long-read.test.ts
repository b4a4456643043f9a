import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countDrawn, takeDrawn } from '../../benchmarks/desk/count-drawn.ts';
import { storeLongRead } from '../../benchmarks/desk/store-long-read.ts';
import { isBrowserMissing, type OpenDesk, openDesk, WHY_SKIPPED } from './desk-browser.suite.ts';
import { fetchDocument } from './read-text.suite.ts';

const STATEMENTS = 400;
/** A note at rest and one in focus are some fifteen components each; 400 statements in 100 paragraphs are thousands. */
const FEW = 80;

/** What a key costs in an article of 10,000 words hangs on what it changes; counted and not timed, so that no machine is too busy for it. */
describe.skipIf(isBrowserMissing)(`an article of ${STATEMENTS} statements in the Reader${WHY_SKIPPED}`, () => {
  let desk: OpenDesk;
  let page: Page;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk({
      articles: [],
      fill: async (store) => {
        ({ id } = await storeLongRead(store, STATEMENTS));
      },
    });
    page = await desk.browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    await countDrawn(page);
    await page.goto(`${desk.url}/d/${id}`);
    await page.locator('.note').nth(20).waitFor();
    // the first drawing is counted: else the hook saw nothing, and what follows would hold of anything
    expect(await takeDrawn(page)).toBeGreaterThan(STATEMENTS);
  });
  afterAll(() => desk?.close());

  const stateOf = async (at: number) => (await fetchDocument(desk.url, id)).record.statements[at]?.review.state;
  const noteOf = (at: number) => page.locator(`#note-s${at}`);
  /** The components that are drawn until what a key does is seen. */
  const countFor = async (key: string, seen: () => Promise<unknown>) => {
    await takeDrawn(page);
    await page.keyboard.press(key);
    await seen();
    return takeDrawn(page);
  };

  test('the next statement is two notes', async () => {
    await page.keyboard.press('j');
    await page.locator('#note-s1.on').waitFor();
    expect(await countFor('j', () => page.locator('#note-s2.on').waitFor())).toBeLessThan(FEW);
  });

  test('a decision is its statement and the next, also when the server has answered', async () => {
    const answered = page.waitForResponse((response) => response.url().endsWith(`/api/documents/${id}`));
    const drawn = await countFor('a', async () => {
      await page.locator('#note-s2.acc').waitFor();
      await page.locator('#note-s3.on').waitFor();
      await answered;
    });
    expect(drawn).toBeLessThan(2 * FEW);
    expect(await countFor('x', () => page.locator('#note-s3.rej').waitFor())).toBeLessThan(2 * FEW);
  });

  test('decisions one right after the other are all kept', async () => {
    for (let at = 4; at <= 9; at++) await page.keyboard.press('a');
    for (let at = 4; at <= 9; at++) await expect.poll(() => stateOf(at - 1)).toBe('accepted');
    expect(await noteOf(9).getAttribute('class')).toContain('acc');
  });

  test('a decision right behind a kept one is no other person’s', async () => {
    for (let at = 10; at <= 14; at++) {
      const kept = page.waitForResponse((response) => response.url().endsWith('/annotations'));
      await page.keyboard.press('a');
      expect((await kept).status()).toBe(201);
    }
  });

  test('an end of the words is drawn with its paragraph', async () => {
    await page.keyboard.press('e');
    // a grip has no width of its own
    await page.locator('.grip.e').waitFor({ state: 'attached' });
    const words = page.locator('.words [data-c~="s15"]');
    const before = await words.allTextContents();
    const drawn = await countFor('{', () => expect.poll(() => words.allTextContents()).not.toEqual(before));
    expect(drawn).toBeLessThan(FEW);
    await page.keyboard.press('Escape');
    await page.locator('.grip').first().waitFor({ state: 'detached' });
  });

  test('notes come with the text that is scrolled to, and stand at their words', async () => {
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    await noteOf(STATEMENTS).waitFor();
    await expect.poll(() => noteOf(1).count()).toBe(0);
    await page.locator('.words [data-c~="s398"]').first().click();
    await page.locator('#note-s398.on').waitFor();
    const topOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
    await expect
      .poll(async () => Math.abs((await topOf('#note-s398')) - (await topOf('.words [data-c~="s398"]'))))
      .toBeLessThan(20);
    expect(await page.locator('.note').count()).toBeLessThan(STATEMENTS / 2);
  });
});
