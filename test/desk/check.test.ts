import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, isBrowserMissing, type OpenDesk, openDesk, WHY_SKIPPED } from './desk-browser.suite.ts';

/** A draft in words of its own: a word twice, a letter of another alphabet, two spaces, a source without a name. */
const DRAFT = [
  'Ferry to stop in May',
  '',
  'The the ferry will stop in May, according to reports.',
  '',
  'Nobody could \u0441onvince the harbour  board, said Sil Aune, its clerk.',
].join('\n');

describe.skipIf(isBrowserMissing)(`the Check view${WHY_SKIPPED}`, () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({ articles: ['markdown-counting-the-graves'] });
  });
  afterAll(() => desk?.close());

  const notes = () => desk.page.locator('.check .note');
  const text = () => desk.page.locator('.cm-content').textContent();
  const openWith = async (draft: string) => {
    const { page, url } = desk;
    await page.goto(`${url}/check`);
    await page.locator('.cm-content').focus();
    await page.evaluate(paste(draft));
    // On a narrow screen only the one in focus is drawn.
    await notes().first().waitFor({ state: 'attached' });
  };

  test('the editor’s hour by keys alone: along the findings, fixed, undone, silenced, all safe ones', async () => {
    const { page } = desk;
    await openWith(DRAFT);
    await page.getByText(/^Not yet: 1 error left/).waitFor();
    const all = await notes().count();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.locator('.note.on .line').waitFor();
    await page.getByRole('button', { name: 'Text' }).press('Enter');
    await expect.poll(() => notes().count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'Text' }).press('Enter');
    await page.keyboard.press('F');
    await expect.poll(() => page.locator('.toast').textContent()).toMatch(/^\d fixed/);
    await expect.poll(text).toContain('could convince the harbour board');
    await page.locator('.m.fixed').first().waitFor();
    await page.keyboard.press('u');
    await expect.poll(text).toContain('could \u0441onvince');
    await page.getByText(/^Not yet: 1 error left/).waitFor();
    const left = await notes().count();
    await page.keyboard.press('k');
    await page.keyboard.press('s');
    await page.getByText('Silenced here, kept in this browser').waitFor();
    await expect.poll(() => notes().count()).toBe(left - 1);
    await openWith(DRAFT);
    await page.getByText('0 fixed, 1 silenced.').waitFor();
    await page.getByRole('button', { name: 'Show them again' }).click();
    await expect.poll(() => notes().count()).toBe(left);
  });

  test('it is checked again as one types, and says when nothing is left', async () => {
    const { page } = desk;
    await openWith('The the quay is open.');
    await page.locator('.note .line').first().click();
    await page.locator('.fx del').waitFor();
    await page.keyboard.press('f');
    await expect.poll(text).toBe('The quay is open.');
    await page.getByText('Nothing left to look at').last().waitFor();
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' It it closed.');
    await notes().first().waitFor();
  });

  test('it is held against documents of the store, taken away as SARIF, and stored nowhere', async () => {
    const { page, url } = desk;
    await openWith(DRAFT);
    await page.getByRole('button', { name: 'Against documents …' }).click();
    await page.locator('.sources input').first().check();
    await page.getByRole('button', { name: 'Against 1', exact: true }).click();
    await page.getByRole('button', { name: 'Against 1 document' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SARIF' }).click();
    expect((await download).suggestedFilename()).toBe('Ferry to stop in May.sarif');
    const { counts } = (await (await fetch(`${url}/api`)).json()) as { counts: { documents: number } };
    expect(counts.documents).toBe(1);
  });

  test('with one document no two passages clash, and it says how many were compared', async () => {
    const { page, url } = desk;
    await page.goto(`${url}/conflicts`);
    await page.getByText('No two passages clash. 1 document was compared.').waitFor();
  });

  test('a text of the store is opened as a draft by its address', async () => {
    const { page, url } = desk;
    const { items } = (await (await fetch(`${url}/api/documents`)).json()) as { items: { id: string }[] };
    await page.goto(`${url}/check/${items[0]?.id}`);
    await page.getByText('Counting the graves').first().waitFor();
    await page.locator('.cm-line').nth(2).waitFor();
  });

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('no barrier is found in the %s at %d', async (theme, width) => {
    const { page } = desk;
    await page.setViewportSize({ width, height: 900 });
    await openWith(DRAFT);
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.locator('.note.on').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });
});

const paste = (text: string): string => `{
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', ${JSON.stringify(text)});
  const given = { clipboardData, bubbles: true, cancelable: true };
  document.querySelector('.cm-content').dispatchEvent(new ClipboardEvent('paste', given));
}`;
