import { describe, expect, test } from 'vitest';
import { htmlReader } from '../formats/read-html.ts';
import { readAll, readOne } from '../formats/reader.suite.ts';
import { parseHtml } from '../layout/html-document.ts';
import { DOUBTFUL_PAGES } from './doubtful-pages.fixture.ts';
import { EMPTY_PAGES } from './empty-pages.fixture.ts';
import { judgePage, type TakenPage } from './judge-page.ts';
import { KEPT_PAGES } from './kept-pages.fixture.ts';
import { NEAR_PAGES } from './near-pages.fixture.ts';
import { NOTICE_PAGES } from './notice-pages.fixture.ts';
import { measurePage } from './page-shape.ts';

/** What the message of each fault says. */
const SAID = {
  consent: 'consent page',
  wall: 'asks to log in',
  challenge: 'whether a person',
  error: 'error page',
  list: 'list of links',
  video: 'video',
  gallery: 'pictures',
  empty: 'no article text',
} as const;

describe('a page that is no article', () => {
  test.each([...NOTICE_PAGES, ...EMPTY_PAGES])('%s is refused as %s', async (_name, fault, html) => {
    const [result] = await readAll(htmlReader, html);
    expect(result?.ok ? result.document.text : result?.error).toMatchObject({ code: 'no-article', input: 'in' });
    expect(!result?.ok && result?.error.message).toContain(SAID[fault]);
    expect(!result?.ok && result?.error.remedy).toBeTruthy();
  });
});

describe('an article', () => {
  test.each([...NEAR_PAGES, ...KEPT_PAGES])('%s is taken', async (_name, html) => {
    expect((await readOne(htmlReader, html)).intake).toEqual({ verdict: 'ok', reasons: [] });
  });

  test.each(DOUBTFUL_PAGES)('%s is taken as %s', async (_name, verdict, reason, html) => {
    const { intake } = await readOne(htmlReader, html);
    expect(intake?.verdict).toBe(verdict);
    expect(intake?.reasons.join(' ')).toMatch(reason);
  });
});

describe('what is told of the text that was taken', () => {
  const judge = (taken: Partial<TakenPage>): unknown =>
    judgePage(measurePage(parseHtml('<p>x</p>')), { ...TAKEN, ...taken });
  const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
  const PROSE = paragraph(
    'The talks between Harvia and Osmark broke off on Friday, and both delegations left the capital. '.repeat(12),
  );
  const TAKEN: TakenPage = { blocks: [PROSE], title: 'Talks break off', linkShare: 0, agreement: null };

  test('a menu before it', () => {
    const blocks = [...['Home', 'World', 'Trade', 'Sport'].map(paragraph), PROSE];
    expect(judge({ blocks })).toMatchObject({
      intake: { verdict: 'doubt', reasons: [expect.stringContaining('4 short lines')] },
    });
  });

  test('that two ways to find it disagree', () => {
    expect(judge({ agreement: 0.2 })).toMatchObject({
      intake: { verdict: 'doubt', reasons: [expect.stringContaining('Two ways')] },
    });
    expect(judge({ agreement: 0.9 })).toMatchObject({ intake: { verdict: 'ok' } });
  });

  test('that it ends before a pay wall', () => {
    const blocks = [PROSE, paragraph('Subscribe to continue reading.')];
    expect(judge({ blocks })).toMatchObject({
      intake: { reasons: [expect.stringContaining('ends before')] },
    });
  });
});
