import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClaimPage } from '../../src/server/api-types.ts';
import { findBarriers, isBrowserMissing, type OpenDesk, openDesk, WHY_SKIPPED } from './desk-browser.suite.ts';
import { readText } from './read-text.suite.ts';

describe.skipIf(isBrowserMissing)(`the Claims view${WHY_SKIPPED}`, () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({ articles: ['analysis-pushed-to-the-table', 'markdown-counting-the-graves'] });
  });
  afterAll(() => desk?.close());

  const rows = () => desk.page.locator('[role=option]');
  const pressed = () => desk.page.locator('.verd [aria-pressed=true]');
  const open = async (address: string) => {
    await desk.page.setViewportSize({ width: 1440, height: 1000 });
    await desk.page.goto(`${desk.url}${address}`);
    await rows().first().locator('q').waitFor();
    await desk.page.locator('.claims .big').waitFor();
  };

  test('by keys alone a claim is rated, signed and left for the next, and it is all there after a reload', async () => {
    const { page } = desk;
    await open('/claims');
    await page.keyboard.press('v');
    await page.getByText('there is none before a person has rated the claim and signed').waitFor();
    await page.keyboard.press('4');
    await expect.poll(() => pressed().textContent()).toContain('Not so');
    await page.getByText('Rated, not signed: you sign as Ada').waitFor();
    await page.keyboard.press('s');
    await page.getByText('Signed and kept in the journal').waitFor();
    await page.getByText('2 of ').waitFor();
    await rows().first().getByText('Not so, signed').waitFor();
    await page.keyboard.press('k');
    await page.getByText('1 of ').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.dataset.index')).toBe('0');
    await page.getByText('Signed by Ada').waitFor();
    await page.keyboard.press('v');
    await page.getByText('"@type": "ClaimReview"').waitFor();
    await page.reload();
    await page.getByText('Signed by Ada').waitFor();
    await page.keyboard.press('u');
    await page.getByText('Rated, not signed: you sign as Ada').waitFor();
  });

  test('another value elsewhere is shown with its place, and ticked it is evidence', async () => {
    const { page } = desk;
    await open('/claims?set=conflict');
    await page.getByText('another value', { exact: true }).waitFor();
    await page.locator('.ev input').check();
    await expect.poll(() => page.getByLabel('Evidence', { exact: true }).inputValue()).toMatch(/^“.+” \(.+\)$/);
    await page.locator('.ev input').uncheck();
    await expect.poll(() => page.getByLabel('Evidence', { exact: true }).inputValue()).toBe('');
  });

  test('the same words in another document are shown with who had them first', async () => {
    const { page, url } = desk;
    const WORDS = '“The bridge will never carry a train again in my lifetime,” Ilse Tamm said.';
    const input = (title: string, publisher: string, publishedAt: string) => ({
      ...{ title, publisher, publishedAt, text: `${title}.\n\n${WORDS}` },
    });
    await readText(url, input('No trains over the bridge', 'Lorn Herald', '2031-04-01'));
    const later = await readText(url, input('Bridge without trains', 'Tarn Gazette', '2031-04-03'));
    const claims = await fetch(`${url}/api/claims?document=${later}`);
    const { items } = (await claims.json()) as ClaimPage;
    const hit = items.find(({ claim }) => claim.statement !== null);
    await open(`/claims/${later}.${hit?.claim.id}`);
    await page.getByText('the same words, first', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Lorn Herald, 1 Apr 2031, Ilse Tamm' }).waitFor();
  });

  test('the queue is narrowed by kind and by speaker, and says so when nothing is left', async () => {
    const { page } = desk;
    await open('/claims');
    await page.getByRole('button', { name: 'No source' }).click();
    await page.waitForURL(/set=own/);
    await expect.poll(() => rows().first().locator('.who').textContent()).toBe('the document itself');
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByRole('button', { name: 'only theirs' }).click();
    await page.getByRole('button', { name: /^said by/ }).click();
    await page.waitForURL((address) => !address.search.includes('speaker'));
    await page.goto(`${desk.url}/claims?set=own&speaker=zzzz9999`);
    await page.getByText('No claim is of this kind.').waitFor();
  });

  test('Enter opens the article at the words', async () => {
    const { page } = desk;
    await open('/claims');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/d\/[0-9a-f]{20}#s\d+$/);
  });

  test('on a narrow screen the queue comes first, then the claim with a way back', async () => {
    const { page } = desk;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${desk.url}/claims`);
    await rows().first().locator('q').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await rows().first().click();
    await page.locator('.claims .big').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.getByRole('button', { name: 'Back to the queue' }).click();
    await rows().first().waitFor();
  });

  test.each(['light', 'dark'])('no barrier is found in the %s', async (theme) => {
    const { page } = desk;
    await open('/claims');
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    expect(await findBarriers(page)).toEqual([]);
  });
});
