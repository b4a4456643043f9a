import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MARK_SPECIMENS } from '../../web/logic/states/mark-specimens.ts';
import { FOUND_SPECIMENS, NOTE_SPECIMENS } from '../../web/logic/states/note-specimens.ts';
import { findBarriers, isBrowserMissing, type OpenDesk, openDesk, WHY_SKIPPED } from './desk-browser.suite.ts';

describe.skipIf(isBrowserMissing)(`the sheet of states${WHY_SKIPPED}`, () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({ articles: [] });
  });
  afterAll(() => desk?.close());

  const open = async (width = 1440) => {
    await desk.page.setViewportSize({ width, height: 900 });
    await desk.page.goto(`${desk.url}/states`);
    await desk.page.locator('.states .colours').waitFor();
  };

  test('shows every example by the component of its view', async () => {
    const { page } = desk;
    await open();
    for (const { title } of [...MARK_SPECIMENS, ...NOTE_SPECIMENS, ...FOUND_SPECIMENS]) {
      await page.getByRole('region', { name: title, exact: true }).waitFor();
    }
    const tintOf = (name: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('[aria-label="${name}"] .c')).backgroundColor`);
    expect(await tintOf('A statement, at rest')).not.toBe(await tintOf('In focus'));
    expect(await page.getByRole('region', { name: 'Moved' }).textContent()).toContain('at another place of this text');
  });

  test('is found from the keys, and tells programs what the desk is', async () => {
    const { page, url } = desk;
    await page.goto(url);
    await page.getByRole('heading', { name: 'Library' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('link', { name: 'What each mark means' }).click();
    await page.getByRole('heading', { name: 'Specimens' }).waitFor();
    const answer = await fetch(`${url}/states`, { headers: { accept: 'application/json' } });
    expect(await answer.json()).toHaveProperty('version');
  });

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no barrier in %s at %i, and nothing is cut off', async (theme, width) => {
    const { page } = desk;
    await open(width);
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });
});
