import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, isBrowserMissing, type OpenDesk, openDesk, WHY_SKIPPED } from './desk-browser.suite.ts';
import { FERRY, LATER, QUESTION, readTexts } from './ferry.fixture.ts';
import { RICH_BRIEF } from './rich-brief.fixture.ts';

describe.skipIf(isBrowserMissing)(`the Question view${WHY_SKIPPED}`, () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({ articles: [] });
    await readTexts(desk.url, FERRY);
  });
  afterAll(() => desk?.close());

  test('an analyst asks, reads both sides, saves the question, and is told what came since', async () => {
    const { page, url } = desk;
    await page.goto(`${url}/q`);
    await page.getByLabel('Ask all documents').fill(QUESTION);
    await page.keyboard.press('Enter');
    await page.getByText('taken as: Larnport should sell the ferry').waitFor();
    const [pro, contra] = [page.locator('#side-for'), page.locator('#side-against')];
    expect(await pro.textContent()).toContain('Olav Dahl');
    expect(await contra.textContent()).toContain('Karin Aune');
    expect(await page.locator('#side-conditional').textContent()).toContain('a timetable in winter');
    expect(await page.getByText('Who moved').count()).toBe(1);

    const answered = page.waitForResponse((response) => /\/api\/questions\/\d+$/.test(response.url()));
    await page.getByRole('button', { name: 'Save' }).click();
    // What comes before it is answered is no news.
    await answered;
    await page.waitForURL(/\/q\/\d+-should-larnport-sell-the-ferry/);
    await readTexts(url, [LATER]);
    await page.goto(`${url}/q`);
    const row = page.locator('.followed-row');
    await row.getByText('documents have come since').waitFor();
    await page.getByRole('link', { name: QUESTION }).click();
    await page.getByText('New since it was answered last: 1 new line.').waitFor();
    await page.locator('.it', { hasText: 'Mina Sorel' }).getByText('new', { exact: true }).first().waitFor();
  });

  test('both sides have the same width and type, and the keys swap them without changing either', async () => {
    const { page, url } = desk;
    await page.goto(`${url}/q?question=${encodeURIComponent(QUESTION)}`);
    await page.locator('#side-for li').first().waitFor();
    const measure = async (side: string) => ({
      width: (await page.locator(`#side-${side}`).boundingBox())?.width,
      font: await page.evaluate<string>(`getComputedStyle(document.querySelector('#side-${side} .q')).font`),
    });
    expect((await measure('for')).font).toContain('Newsreader');
    expect(await measure('for')).toEqual(await measure('against'));
    const leftOf = async (side: string) => (await page.locator(`#side-${side}`).boundingBox())?.x ?? 0;
    expect(await leftOf('for')).toBeLessThan(await leftOf('against'));
    await page.keyboard.press('Shift+S');
    await expect.poll(async () => (await leftOf('against')) < (await leftOf('for'))).toBe(true);
    expect(await measure('for')).toEqual(await measure('against'));
  });

  test('both sides lie as they do after the Reader was open in the same window', async () => {
    const { page, url } = desk;
    await page.goto(`${url}/q?question=${encodeURIComponent(QUESTION)}`);
    await page.locator('#side-for li a[href^="/d/"]').first().click();
    await page.locator('.reader .note').first().waitFor();
    await page.goBack();
    await page.locator('#side-for li').first().waitFor();
    const styleOf = (property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('#side-for')).${property}`);
    expect(await styleOf('position')).toBe('static');
    expect(await styleOf('overflow')).toBe('visible');
  });

  test('by keys alone: from line to line, to a side, named only, to the words, and the file', async () => {
    const { page, url } = desk;
    await page.goto(`${url}/q?question=${encodeURIComponent(QUESTION)}`);
    await page.locator('#side-for li').first().waitFor();
    const focused = () => page.evaluate<string>('document.activeElement.id');
    await page.keyboard.press('j');
    const first = await focused();
    await page.keyboard.press('j');
    await expect.poll(focused).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press('2');
    await expect.poll(() => page.evaluate("document.activeElement.closest('.side')?.id")).toBe('side-against');
    await page.keyboard.press('n');
    await page.waitForURL(/lines=named/);
    await page.locator('#side-against').getByText('1 without a name hidden').waitFor();
    await page.keyboard.press('Shift+E');
    await page.getByRole('dialog').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('should-larnport-sell-the-ferry.csv');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/d\/[0-9a-f]{20}#s\d+/);
  });

  test('an unclear question says why and what to write instead', async () => {
    const { page, url } = desk;
    await page.goto(`${url}/q?question=${encodeURIComponent('the ferry')}`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/neither a question nor a full sentence.*Begin with/s);
    await page.getByLabel('Weigh that').fill('Larnport should sell the ferry');
    await page.keyboard.press('Enter');
    await page.getByText('taken as: Larnport should sell the ferry').waitFor();
  });

  test('narrowing by day asks anew and says so; a question without sides is one list by time', async () => {
    const { page, url } = desk;
    await page.goto(`${url}/q?question=${encodeURIComponent(QUESTION)}&from=2024-04-01`);
    await page.getByText('Only from 1 Apr 2024').waitFor();
    expect(await page.locator('.sides').textContent()).not.toContain('Tam Orrin');
    await page.goto(`${url}/q?question=${encodeURIComponent('Who should sell the ferry?')}`);
    await page.getByRole('heading', { name: /By time/ }).waitFor();
    expect(await page.locator('#side-for').count()).toBe(0);
  });

  test('a full brief: polls with their makers, twelve rows and the rest behind a button, no barrier in any look', async () => {
    const { browser, url } = desk;
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 390]) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
        await page.route('**/api/ask?*', (route) => route.fulfill({ json: RICH_BRIEF }));
        await page.goto(`${url}/q?question=${encodeURIComponent(RICH_BRIEF.question)}`);
        await page.locator('#side-for li').first().waitFor();
        expect(await page.locator('.positions .nm').count()).toBe(12);
        expect(await page.locator('.bars').first().getAttribute('aria-label')).toContain('48 %');
        expect(
          await page
            .locator('.it', { has: page.locator('.bars') })
            .first()
            .textContent(),
        ).toContain('Norvik Research');
        expect(await findBarriers(page)).toEqual([]);
        const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate<number>(overflow)).toBe(0);
        await page.getByRole('button', { name: '2 more, none moved' }).click();
        await expect.poll(() => page.locator('.positions .nm').count()).toBe(14);
        await page.close();
      }
    }
  });

  test('the list of questions: no barrier, delete and undo', async () => {
    const { page, url } = desk;
    const { items } = (await (await fetch(`${url}/api/questions`)).json()) as { items: { key: number }[] };
    for (const { key } of items) await fetch(`${url}/api/questions/${key}`, { method: 'DELETE' });
    await fetch(`${url}/api/questions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question: QUESTION }),
    });
    const listKeys = async () => {
      const { items } = (await (await fetch(`${url}/api/questions`)).json()) as { items: { key: number }[] };
      return items.map(({ key }) => String(key));
    };
    const [before] = await listKeys();
    await page.goto(`${url}/q`);
    await page.locator('.followed-row').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^Delete: / }).click();
    // At once: the toast goes by itself, on a slow machine before anything else is looked at.
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(listKeys).toEqual([expect.not.stringMatching(`^${before}$`)]);
    await page.locator('.followed-row').waitFor();
  });
});
