import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, isBrowserMissing, type OpenDesk, openDesk, WHY_SKIPPED } from './desk-browser.suite.ts';
import { HARBOUR, HOSTILE_TITLE, readHostile } from './harbour.fixture.ts';

describe.skipIf(isBrowserMissing)(`the Library${WHY_SKIPPED}`, () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({ articles: [] });
  });
  afterAll(() => desk?.close());

  const rows = () => desk.page.locator('.doc h2');
  const hits = () => desk.page.locator('.hitrow');
  const focused = () => desk.page.evaluate<string>('document.activeElement.textContent');

  test('three files are dropped on an empty page and read; one that is no text is told, and the others go on', async () => {
    const { page, url } = desk;
    await page.goto(url);
    await page.getByText('Nothing is on the record yet. Drop an article here.').waitFor();
    await page.evaluate(dropFiles(HARBOUR));
    await page.getByText('noise.txt').waitFor();
    await page.reload();
    await page.getByText('Read: 3 of 3').waitFor();
    const lines = page.locator('.reading li');
    expect(await lines.nth(0).textContent()).toMatch(/\d statements/);
    expect(await lines.nth(1).textContent()).toContain('The file holds binary data');
    expect(await lines.nth(1).textContent()).toContain('extension');
    expect(await lines.nth(2).textContent()).toMatch(/\d statements?/);
    await rows().nth(1).waitFor();
    await page.getByText(/^2 documents, \d+ statements/).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => lines.count()).toBe(0);
  });

  test('who speaks narrows it to what they say, and each statement leads to its words', async () => {
    const { page, url } = desk;
    await page.goto(url);
    await page.getByRole('button', { name: /^Orla Venn/ }).click();
    await hits().first().waitFor();
    await expect.poll(() => page.getByLabel('Search what was said').inputValue()).toBe('speaker:"Orla Venn"');
    expect(new URL(page.url()).searchParams.get('speaker')).toBe('Orla Venn');
    await page.getByRole('button', { name: /^In other words/ }).click();
    await page.waitForURL(/words=reworded/);
    await page.goBack();
    await page.waitForURL((address) => !address.search.includes('words'));
    await hits().first().getByRole('link').click();
    await page.waitForURL(/\/d\/[0-9a-f]{20}#s\d+$/);
  });

  test('typing turns the rows into statements, also by half a word, and no hit offers the full texts', async () => {
    const { page, url } = desk;
    await page.goto(url);
    await rows().first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('harb');
    await hits().first().waitFor();
    await expect.poll(() => page.locator('.hitrow mark').first().textContent()).toBe('harb');
    await page.keyboard.type('our before:1990');
    await page.getByText('Nobody is on record with these words.').waitFor();
    await page.getByLabel('Search what was said').fill('storms after:soon');
    await page.getByText('after:soon names no day').waitFor();
    await page.getByRole('button', { name: 'Search the full texts' }).click();
    await page.getByText('1 document with these words in the text').waitFor();
    await page.keyboard.press('Escape');
    await rows().nth(1).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('by keys alone: along the rows, into one, into the field and out of it, to what adds and reads again', async () => {
    const { page, url } = desk;
    await page.goto(url);
    await rows().first().waitFor();
    await page.keyboard.press('j');
    await expect.poll(focused).toBe(await rows().nth(0).textContent());
    await page.keyboard.press('j');
    await expect.poll(focused).toBe(await rows().nth(1).textContent());
    await page.keyboard.press('k');
    await page.keyboard.press('x');
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'The one chosen' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Read: 1 of 1').waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('Or paste a text').fill('“The lock is new,” Sil Aune said.');
    await page.getByLabel('Title').fill('The lock');
    await page.keyboard.press('Shift+Tab');
    await page.getByRole('button', { name: 'Read', exact: true }).press('Enter');
    await page.getByRole('heading', { name: 'The lock' }).waitFor();
    await page.keyboard.press('/');
    // Enter before anybody paused: it is for what was typed, and what is found for it is still to come.
    await page.keyboard.type('lock');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toContain('The lock is new');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/d\//);
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await rows().first().waitFor();
  });

  test('the jump dialog finds an actor as one types, and does what the key map names', async () => {
    const { page, url } = desk;
    await page.goto(`${url}/claims`);
    await page.locator('main').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('orl');
    await page.getByRole('option', { name: /^Orla Venn/ }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('option', { name: 'What was said: orl', selected: true }).waitFor();
    await page.getByRole('option', { name: /^Orla Venn/ }).click();
    await page.waitForURL(/\/a\//);
    await page.keyboard.press('/');
    await page.keyboard.type('> go lib');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/$/);
  });

  test('a key is given to another command, not to two, and works from then on', async () => {
    const { page, url } = desk;
    await page.goto(url);
    await rows().first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('button', { name: /^next: j/ }).click();
    await page.keyboard.press('k');
    await page.getByText('k is the key of “back” already.').waitFor();
    await page.keyboard.press('h');
    await page.getByRole('button', { name: /^next: h/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('h');
    await expect.poll(focused).toBe(await rows().nth(0).textContent());
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Give all keys back' }).click();
    await page.keyboard.press('Escape');
  });

  test('a hostile title stays text, and widens no page', async () => {
    const { page, url } = desk;
    await readHostile(url);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(url);
    await page.locator('.doc h2', { hasText: HOSTILE_TITLE.slice(0, 30) }).waitFor();
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });

  test.each([1440, 390])('its dialogs have no barrier at %i', async (width) => {
    const { page, url } = desk;
    await page.setViewportSize({ width, height: 900 });
    for (const [key, words] of Object.entries({ n: 'Or paste a text', r: 'Read again', '?': 'Keys' })) {
      await page.goto(url);
      await rows().first().waitFor();
      await page.keyboard.press(key);
      await page.getByRole('dialog').getByText(words).first().waitFor();
      expect([key, await findBarriers(page)]).toEqual([key, []]);
    }
    await page.goto(`${url}/claims`);
    await page.locator('main').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('orla');
    await page.getByRole('option').nth(1).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('a narrow screen has its filters in a sheet', async () => {
    const { page, url } = desk;
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(url);
    await page.getByRole('button', { name: 'Narrow' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: /^Orla Venn/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await sheet.getByRole('button', { name: /^Orla Venn/ }).click();
    await page.keyboard.press('Escape');
    await hits().first().waitFor();
  });

  const PATHS = ['/', '/?q=harbour', '/?q=nowhere', '/q', '/claims', '/a', '/conflicts', '/check'];
  test.each(PATHS.flatMap((path) => [1440, 390].map((width) => [path, width] as const)))(
    '%s has no barrier at %i, light or dark',
    async (path, width) => {
      const { page, url } = desk;
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(url + path);
        await page.locator('main').waitFor();
        await page.locator('.skeleton').first().waitFor({ state: 'detached' });
        await page.waitForTimeout(500);
        expect(await findBarriers(page)).toEqual([]);
      }
    },
  );
});

/** What a browser does when files are let go over the page; a text is given as it is, bytes as numbers. */
const dropFiles = (files: readonly { name: string; content: string | readonly number[] }[]): string => `(() => {
  const data = new DataTransfer();
  for (const { name, content } of ${JSON.stringify(files)}) {
    data.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
  }
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
})()`;
