import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBrowserMissing, type OpenDesk, openDesk, WHY_SKIPPED } from './desk-browser.suite.ts';
import { fetchDocument, findStatement, readText, wordsOf } from './read-text.suite.ts';

const OPENING = `The bridge over the Tarn will stay closed until May, said Marta Quill, the town's engineer. "We found three cracks in the north pier," she said.`;
const COST =
  'Owen Brask, the deputy mayor, told the council that the repair would cost $4 million by the end of the year.';
const FERRY = '"Nobody warned us about the pier," said Ilse Tamm, who runs the ferry.';
const CLOSE = 'Jon Aarle said the school bus would take the road through the valley.';
const TITLE = 'Bridge of Lorn stays closed';
const TEXT = [OPENING, COST, FERRY, CLOSE].join('\n\n');

/** One afternoon: each step goes on from the one before. */
describe.skipIf(isBrowserMissing)(`a fact-checker's afternoon in the Reader${WHY_SKIPPED}`, () => {
  let desk: OpenDesk;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk({ articles: [] });
    id = await readText(desk.url, { text: TEXT, title: TITLE, publishedAt: '2031-03-05' });
  });
  afterAll(() => desk?.close());

  const statementOf = async (words: string) => findStatement(await fetchDocument(desk.url, id), words);
  const stateOf = async (words: string) => (await statementOf(words)).review.state;
  const focus = async (words: string) => {
    const { id: statement } = await statementOf(words);
    await desk.page.locator(`.words [data-c~="${statement}"]`).first().click();
    await desk.page.locator(`#note-${statement}.on`).waitFor();
    return desk.page.locator(`#note-${statement}`);
  };

  test('a key accepts a statement, is drawn at once, and goes on', async () => {
    const { page, url } = desk;
    await page.goto(`${url}/d/${id}`);
    const note = await focus('stay closed until May');
    await page.keyboard.press('a');
    await expect.poll(() => note.getAttribute('class')).toMatch(/\bacc\b(?!.*\bon\b)/);
    await expect.poll(() => page.locator('.note.on').count()).toBe(1);
    await expect.poll(() => stateOf('stay closed until May')).toBe('accepted');
  });

  test('a speaker is put right from the actors of the document', async () => {
    const { page } = desk;
    const note = await focus('three cracks');
    await page.keyboard.press('e');
    const field = page.getByRole('combobox', { name: 'Speaker' });
    await field.fill('Tamm');
    await page.getByRole('option', { name: /Ilse Tamm/ }).waitFor();
    await field.press('Enter');
    await page.getByRole('button', { name: /^Keep/ }).click();
    await note.locator('.was').getByText('Ilse Tamm').waitFor();
    await expect.poll(() => stateOf('three cracks')).toBe('corrected');
  });

  test('an end of the words is dragged, and snaps to words', async () => {
    const { page } = desk;
    await focus('would cost');
    await page.keyboard.press('e');
    const [grip, target] = await Promise.all([boxOf('.grip.e'), boxOfWords('the repair would cost')]);
    await page.mouse.move(grip.x + 1, grip.y + grip.height / 2);
    await page.mouse.down();
    // two letters into the word, which is taken whole
    await page.mouse.move(target.x + target.width - 4, target.y + target.height / 2, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.press('Enter');
    await expect.poll(() => stateOf('would cost')).toBe('corrected');
    const { record } = await fetchDocument(desk.url, id);
    expect(wordsOf(record, (await statementOf('would cost')).content)).toMatch(/the repair would cost$/);
  });

  test('an end of the words is moved by a key', async () => {
    const { page } = desk;
    await focus('would cost');
    await page.keyboard.press('e');
    await page.keyboard.press('}');
    await page.keyboard.press('}');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => wordsOf((await fetchDocument(desk.url, id)).record, (await statementOf('would cost')).content))
      .toMatch(/would cost \$4$/);
  });

  test('what was rejected comes back with u, also right behind the decision', async () => {
    const { page } = desk;
    const note = await focus('Nobody warned');
    await page.keyboard.press('x');
    await expect.poll(() => stateOf('Nobody warned')).toBe('rejected');
    await expect.poll(() => note.getAttribute('class')).toContain('rej');
    await page.keyboard.press('u');
    await expect.poll(() => stateOf('Nobody warned')).toBe('proposed');
    await focus('Nobody warned');
    await page.keyboard.press('x');
    await page.keyboard.press('u');
    // the decision before it stands
    await expect
      .poll(async () => [await stateOf('Nobody warned'), await stateOf('would cost')])
      .toEqual(['proposed', 'corrected']);
    await page.locator('.note.on', { hasText: 'Ilse Tamm' }).waitFor();
  });

  test('a server that is killed has kept all of it', async () => {
    const { page } = desk;
    await desk.restart();
    await page.goto(`${desk.url}/d/${id}`);
    await page.locator('.note.acc').nth(2).waitFor();
    expect([
      await stateOf('stay closed until May'),
      await stateOf('three cracks'),
      await stateOf('would cost'),
    ]).toEqual(['accepted', 'corrected', 'corrected']);
  });

  test('a changed text keeps the corrections at their words, and tells of the one whose words are gone', async () => {
    const { page, url } = desk;
    const text = ['The bridge of Lorn is a hundred years old.', OPENING, FERRY, CLOSE].join('\n\n');
    const next = await readText(url, { text, title: TITLE, publishedAt: '2031-03-06', replaces: id });
    await page.goto(`${url}/d/${next}`);
    await page.getByText(/^\d+ (?:decisions? ha|corrections? ha)/).click();
    await page.locator('.orphans').getByText('the repair would cost').first().waitFor();
    const again = await fetchDocument(url, next);
    expect(findStatement(again, 'three cracks').review.state).toBe('corrected');
    expect(findStatement(again, 'stay closed until May').review.state).toBe('accepted');
    const { id: statement } = findStatement(again, 'three cracks');
    await page.locator(`#note-${statement}`).getByText('Ilse Tamm').first().waitFor();
  });

  async function boxOf(selector: string) {
    const box = await desk.page.locator(selector).last().boundingBox();
    if (!box) throw new Error(`${selector} is not drawn`);
    return box;
  }

  /** Where the last of these words stands in the window. */
  function boxOfWords(words: string): Promise<{ x: number; y: number; width: number; height: number }> {
    return desk.page.evaluate(findBox, words);
  }
});

function findBox(words: string) {
  // biome-ignore lint/suspicious/noExplicitAny: runs in the browser, whose types the tests do not have
  const { document, NodeFilter } = globalThis as any;
  const walker = document.createTreeWalker(document.querySelector('.words'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at + words.length - 4);
    range.setEnd(node, at + words.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  throw new Error(`not drawn: ${words}`);
}
