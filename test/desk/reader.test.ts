import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, isBrowserMissing, type OpenDesk, openDesk, WHY_SKIPPED } from './desk-browser.suite.ts';
import { readTexts } from './ferry.fixture.ts';
import { fetchDocument, findStatement, post, readText } from './read-text.suite.ts';

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

  /** A page that hears nothing of what others do, on a document of its own. */
  const openDeaf = async (title: string) => {
    const { url, page } = desk;
    const id = await readText(url, { ...LOCK, title });
    await page.route('**/api/events', (route) => route.abort());
    await page.goto(`${url}/d/${id}`);
    await page.locator('.note').first().waitFor();
    const stateOf = async (words: string) => findStatement(await fetchDocument(url, id), words).review.state;
    const decideElsewhere = async (words: string, action: 'accept' | 'reject') => {
      const items = [{ layer: 'statements', id: findStatement(await fetchDocument(url, id), words).id }];
      await post(`${url}/api/documents/${id}/annotations`, { say: { action, items } }, { 'if-match': '*' });
    };
    const focus = async (words: string) => {
      const { id: statement } = findStatement(await fetchDocument(url, id), words);
      await page.locator(`.words [data-c~="${statement}"]`).first().click();
      await page.locator(`#note-${statement}.on`).waitFor();
    };
    return { stateOf, decideElsewhere, focus };
  };

  test('of what two people decide at once both versions are offered, and mine can be kept', async () => {
    const { page } = desk;
    const { stateOf, decideElsewhere, focus } = await openDeaf('Two editors, one statement');
    await focus('Nobody has asked');
    await decideElsewhere('Nobody has asked', 'reject');
    await page.keyboard.press('a');
    const card = page.getByRole('region', { name: 'Changed elsewhere' });
    await card.getByText('You have: accepted. It stands as: rejected.').waitFor();
    expect(await stateOf('Nobody has asked')).toBe('rejected');
    expect(await findBarriers(page)).toEqual([]);
    await card.getByRole('button', { name: 'Keep mine' }).click();
    await card.waitFor({ state: 'detached' });
    await expect.poll(() => stateOf('Nobody has asked')).toBe('accepted');
  });

  test('what others decide beside it is in nobody’s way', async () => {
    const { page } = desk;
    const { stateOf, decideElsewhere, focus } = await openDeaf('Two editors, two statements');
    await focus('Nobody has asked');
    await decideElsewhere('would stay open', 'reject');
    await page.keyboard.press('a');
    await expect.poll(() => stateOf('Nobody has asked')).toBe('accepted');
    expect(await stateOf('would stay open')).toBe('rejected');
    expect(await page.getByRole('region', { name: 'Changed elsewhere' }).count()).toBe(0);
  });

  test('decisions wait while the server is out of reach, and are written then', async () => {
    const { page } = desk;
    const { stateOf, focus } = await openDeaf('A server that is gone');
    await focus('Nobody has asked');
    await page.context().setOffline(true);
    await page.keyboard.press('a');
    await page.getByText('1 decision waits on this page').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('cannot reach its server').waitFor({ state: 'detached' });
    await expect.poll(() => stateOf('Nobody has asked')).toBe('accepted');
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
