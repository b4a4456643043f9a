import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, isBrowserMissing, type OpenDesk, openDesk, WHY_SKIPPED } from './desk-browser.suite.ts';
import { readTexts } from './ferry.fixture.ts';

const LOCK = {
  title: 'Council splits over the lock',
  text: [
    'Ada Moss said that the old lock would stay open through the winter.',
    'Her deputy, Bram Teel, told reporters that the repairs had cost 4.2 million marks.',
    '“Nobody has asked the boatmen,” said Ines Dahl, who leads their guild.',
    'Moss denied that the guild had been left out.',
  ].join('\n\n'),
};

const HOSTILE = {
  title: '<img src=x onerror="window.pwned=1"> & “unbalanced',
  text: [
    '<script>window.pwned = 1</script> Ada Moss said “the lock <b>stays</b> open.',
    'قالت آدا موس إن القفل سيبقى مفتوحا.',
    `Bram Teel said that ${'a'.repeat(3000)} was no word.`,
  ].join('\n\n'),
};

describe.skipIf(isBrowserMissing)(`the Reader${WHY_SKIPPED}`, () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({ articles: [] });
    await readTexts(desk.url, [LOCK, HOSTILE]);
  });
  afterAll(() => desk?.close());

  test('what one window decides the other shows', async () => {
    const { page, url, browser } = desk;
    const address = await open(page, url, LOCK.title);
    const other = await browser.newPage();
    await other.goto(address);
    await other.locator('.note').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await other.locator('.note.acc').first().waitFor();
    await other.close();
  });

  test('a hostile article is its own words and nothing else', async () => {
    const { page, url } = desk;
    await open(page, url, HOSTILE.title);
    expect(await page.locator('h1').textContent()).toBe(HOSTILE.title);
    expect(await page.locator('.words').textContent()).toContain('<script>window.pwned = 1</script>');
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  });

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no barrier in %s at %i', async (colorScheme, width) => {
    const page = await desk.browser.newPage({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    await open(page, desk.url, LOCK.title);
    await page.keyboard.press('j');
    expect(await findBarriers(page)).toEqual([]);
    await page.close();
  });
});

async function open(page: Page, url: string, title: string): Promise<string> {
  const address = `${url}/d/${await newest(url, title)}`;
  await page.goto(address);
  await page.locator('.words').waitFor();
  return address;
}

async function newest(url: string, title: string): Promise<string> {
  const answer = await fetch(`${url}/api/documents?sort=added`);
  const { items } = (await answer.json()) as { items: { id: string; title: string; replacedBy: string | null }[] };
  return items.find((item) => item.title === title && item.replacedBy === null)?.id ?? '';
}
