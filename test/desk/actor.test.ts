import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, isBrowserMissing, type OpenDesk, openDesk, WHY_SKIPPED } from './desk-browser.suite.ts';
import { FERRY, QUESTION, readTexts } from './ferry.fixture.ts';

/** The same woman under another name, and one who is named and says nothing. */
const OTHER_NAME = {
  title: 'Letters to the editor',
  publisher: 'Bell Courier',
  publishedAt: '2024-05-02',
  text: 'Edith Rothmann said that the ferry was the heart of the town. Nobody had asked Hanna Brekke.',
};

interface Found {
  readonly items: readonly { readonly id: string; readonly name: string; readonly statements: number }[];
}

describe.skipIf(isBrowserMissing)(`the Actor view${WHY_SKIPPED}`, () => {
  let desk: OpenDesk;
  const find = async (name: string) => {
    const { items } = (await (await fetch(`${desk.url}/api/actors?q=${encodeURIComponent(name)}`)).json()) as Found;
    return items.find((each) => each.name === name);
  };
  const said = (words: string) => desk.page.locator('.s', { hasText: words });
  beforeAll(async () => {
    desk = await openDesk({ articles: [] });
    await readTexts(desk.url, [...FERRY, OTHER_NAME]);
  });
  afterAll(() => desk?.close());

  test('the list goes by statements, is looked through by name, and opens by keys', async () => {
    const { page, url } = desk;
    await page.goto(`${url}/a`);
    await page.getByRole('link', { name: 'Edda Roth' }).waitFor();
    const counts = await page.locator('tbody td:nth-child(2)').allTextContents();
    expect(counts.map(Number)).toEqual(counts.map(Number).toSorted((a, b) => b - a));
    await page.getByPlaceholder('A name').fill('Orrin');
    await page.waitForURL(/q=Orrin/);
    await page.getByRole('link', { name: 'Edda Roth' }).waitFor({ state: 'detached' });
    expect(await findBarriers(page)).toEqual([]);
    await page.locator('h1').click();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tam Orrin' }).waitFor();
  });

  test('a record over time, with the position on a question on the same axis', async () => {
    const { page, url } = desk;
    const roth = await find('Edda Roth');
    await page.goto(`${url}/a/${roth?.id}?q=${encodeURIComponent(QUESTION)}`);
    await page.locator('.positions .pt').first().waitFor();
    expect(await page.locator('.positions .said').count()).toBe(roth?.statements);
    expect(await page.locator('.stands').textContent()).toMatch(/moved: against \(3 Mar 2024\).*on conditions/);
    expect(await page.locator('.grp time').first().textContent()).toContain('9 Apr 2024');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/d\/[0-9a-f]{20}#s\d+/);
  });

  test('a merge shows what changes, is done by keys, and is undone from the journal and by u', async () => {
    const { page, url } = desk;
    const [roth, other] = [await find('Edda Roth'), await find('Edith Rothmann')];
    await page.goto(`${url}/a/${roth?.id}`);
    await page.getByRole('heading', { level: 1, name: 'Edda Roth' }).waitFor();
    const merge = async () => {
      await page.keyboard.press('m');
      await page.getByLabel('Name of the other actor').fill('Rothmann');
      await page.getByRole('button', { name: /Edith Rothmann/ }).press('Enter');
      await page.getByText('1 statement changes its speaker').waitFor();
      await page.getByRole('dialog').getByText('the heart of the town').first().waitFor();
    };
    await merge();
    await page.keyboard.press('Escape');
    expect((await find('Edith Rothmann'))?.id).toBe(other?.id);

    await merge();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
    await page.getByText('Merged into one actor').waitFor();
    await said('the heart of the town').waitFor();
    await page.locator('.jr').getByRole('button', { name: 'undo' }).click();
    await said('the heart of the town').waitFor({ state: 'detached' });
    await expect.poll(async () => (await find('Edith Rothmann'))?.statements).toBe(1);

    await merge();
    await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
    await said('the heart of the town').waitFor();
    // keys are the dialog's until it has gone
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await said('the heart of the town').waitFor({ state: 'detached' });
  });

  test('rename and split by keys; a hue is pinned', async () => {
    const { page, url } = desk;
    const roth = await find('Edda Roth');
    await page.goto(`${url}/a/${roth?.id}`);
    await page.getByRole('heading', { level: 1, name: 'Edda Roth' }).waitFor();
    await page.keyboard.press('r');
    await page.getByLabel('The name to show everywhere').fill('Edda M. Roth');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Edda M. Roth' }).waitFor();
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Let go of the hue' }).waitFor();
    await page.keyboard.press('y');
    await page.getByRole('checkbox', { name: /Three conditions for the ferry/ }).press('Space');
    await page.getByText('1 statement go to somebody else').waitFor();
    await page.getByRole('button', { name: 'Split', exact: true }).press('Enter');
    await said('three conditions').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await said('three conditions').waitFor();
  });

  test('who is named and says nothing; no barrier in any look', async () => {
    const { browser, url } = desk;
    const [silent, orrin] = [await find('Hanna Brekke'), await find('Tam Orrin')];
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 390]) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
        await page.goto(`${url}/a/${silent?.id}`);
        await page.getByText('Named 1 time, says nothing on the record.').waitFor();
        await page.goto(`${url}/a/${orrin?.id}?q=${encodeURIComponent(QUESTION)}`);
        await page.locator('.positions .pt').first().waitFor();
        expect(await findBarriers(page)).toEqual([]);
        const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate<number>(overflow)).toBe(0);
        await page.close();
      }
    }
  });
});
