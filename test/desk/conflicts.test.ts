import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, isBrowserMissing, type OpenDesk, openDesk, WHY_SKIPPED } from './desk-browser.suite.ts';

describe.skipIf(isBrowserMissing)(`the Conflicts view${WHY_SKIPPED}`, () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({
      articles: [
        'analysis-pushed-to-the-table',
        'markdown-counting-the-graves',
        'html-gearbox-sanctions',
        'wire-no-talks-with-valtane',
      ],
    });
  });
  afterAll(() => desk?.close());

  const open = async (address: string, width = 1440) => {
    await desk.page.setViewportSize({ width, height: 900 });
    await desk.page.goto(`${desk.url}${address}`);
    await desk.page.locator('.conflicts .pair').waitFor();
  };

  test('two passages lie side by side with what differs marked, on one scale, with reasons answered', async () => {
    const { page } = desk;
    await open('/conflicts?kind=figure');
    expect(await page.locator('.p mark').count()).toBeGreaterThanOrEqual(2);
    const label = await page.locator('svg.scale').getAttribute('aria-label');
    expect(label).toMatch(/^On one scale: .+, and .+$/);
    await page.getByRole('rowheader', { name: 'Rounding' }).waitFor();
    await page.getByText('however they are rounded').waitFor();
  });

  test('by keys alone: it stands, undone, dismissed with a reason, and found again', async () => {
    const { page } = desk;
    await open('/conflicts');
    await page.keyboard.press('c');
    await page.getByText('Kept as a conflict').waitFor();
    await page.getByText('2 of ').waitFor();
    await page.locator('[data-index="0"]').getByText('it stands').waitFor();
    await page.keyboard.press('u');
    await page.locator('[data-index="0"]').getByText('to review').waitFor();
    await page.getByText('1 of ').waitFor();
    await page.keyboard.press('d');
    await page.getByText('Why is it none?').waitFor();
    await page.getByRole('button', { name: 'Keep the dismissal' }).press('Enter');
    await page.getByText('A reason is needed: choose one, or write it.').waitFor();
    await page.getByRole('button', { name: 'Another time', exact: true }).press('Enter');
    await page.getByLabel('Reason, in words').fill('a later count');
    await page.keyboard.press('Enter');
    await page.getByText('dismissed, signed by Ada').waitFor();
    await page.goto(`${desk.url}/conflicts?state=dismissed`);
    await page.getByText('(Another time: a later count)').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('No conflict is of this kind.').waitFor();
    await page.getByText('4 documents were compared.').waitFor();
  });

  test.each([
    ['1', 0],
    ['2', 1],
  ] as const)('%s opens the article of its side', async (key, side) => {
    const { page } = desk;
    await open('/conflicts');
    const address = await page.locator('.lad a').nth(side).getAttribute('href');
    await page.keyboard.press(key);
    await page.waitForURL((now) => address?.startsWith(now.pathname) ?? false);
  });

  test('on a narrow screen the passages are stacked, and arrows lead along the list', async () => {
    const { page } = desk;
    await open('/conflicts', 390);
    await page.getByRole('button', { name: 'Next conflict' }).click();
    await page.getByText('2 of ').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await findBarriers(page)).toEqual([]);
  });

  test.each(['light', 'dark'])('no barrier is found in the %s', async (theme) => {
    const { page } = desk;
    await open('/conflicts');
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    await page.keyboard.press('d');
    expect(await findBarriers(page)).toEqual([]);
  });
});
