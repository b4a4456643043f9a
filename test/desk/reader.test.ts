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

  test('a fact-checker accepts, corrects, rejects and undoes, and finds it all after a crash and in a new version', async () => {
    const { page, url } = desk;
    const address = await open(page, url, LOCK.title);
    await page.keyboard.press('j');
    expect(await noteOn(page)).toContain('Ada Moss');
    await page.keyboard.press('a');
    await expectState(page, 'Ada Moss', 'accepted');
    expect(await noteOn(page)).toContain('Bram Teel');

    // another speaker, by the keys alone
    await page.keyboard.press('e');
    await page.getByRole('combobox', { name: 'Speaker' }).fill('Ines');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expectState(page, 'Ines Dahl', 'corrected');
    expect(await page.locator('.note.on .was').textContent()).toContain('Bram Teel');

    // an end of the words, dragged: to the word, wherever the pointer lets go in it
    await page.keyboard.press('e');
    await drag(page, '.grip.b', '.words p:nth-child(2)', 'repairs');
    await page.keyboard.press('Enter');
    await page.locator('.note.on .was', { hasText: 'had cost 4.2 million marks' }).last().waitFor();

    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.locator('.note.rej').waitFor();
    await page.keyboard.press('u');
    await page.locator('.note.rej').waitFor({ state: 'detached' });

    await desk.restart();
    await page.goto(address);
    await expectState(page, 'Ines Dahl', 'corrected');
    expect(await page.locator('.note.acc').count()).toBe(2);

    // a new version: what was said of words that stand is in its place, of words that are gone it is told
    const id = new URL(address).pathname.split('/').at(-1);
    const text = LOCK.text.replace(
      'Ada Moss said that the old lock would stay open through the winter.',
      'The council met on Monday.',
    );
    await readTexts(url, [{ title: LOCK.title, text, replaces: id } as never]);
    const next = await newest(url, LOCK.title);
    await page.goto(`${url}/d/${next}`);
    await expectState(page, 'Ines Dahl', 'corrected');
    expect(await page.locator('.orphans').textContent()).toContain('the old lock would stay open through the winter');
  });

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

const noteOn = (page: Page) => page.locator('.note.on').textContent();

async function expectState(page: Page, speaker: string, state: string): Promise<void> {
  await page.locator('.note', { hasText: speaker }).locator(`.st.${state}`).first().waitFor();
}

/** Drags something onto a word. */
async function drag(page: Page, what: string, where: string, word: string): Promise<void> {
  const target = await page.evaluate<{ x: number; y: number }>(`(() => {
    const walker = document.createTreeWalker(document.querySelector(${JSON.stringify(where)}), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(word)});
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${word.length});
      const box = range.getBoundingClientRect();
      return { x: box.right - 3, y: box.top + box.height / 2 };
    }
  })()`);
  const from = await page.locator(what).first().boundingBox();
  await page.mouse.move(from!.x, from!.y + 4);
  await page.mouse.down();
  await page.mouse.move(target.x, target.y, { steps: 4 });
  await page.mouse.up();
}
