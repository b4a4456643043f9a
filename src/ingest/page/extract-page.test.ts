import { describe, expect, test } from 'vitest';
import { parseHtml } from '../layout/html-document.ts';
import { extractPage } from './extract-page.ts';
import { MAKER_PAGES } from './maker-pages.fixture.ts';

describe('the article of a page', () => {
  test.each(MAKER_PAGES.map((page) => [page.name, page] as const))('%s', (_name, { html, blocks }) => {
    expect(extractPage(parseHtml(html), { byline: ['Abby Goodwyn'] })?.blocks.map(({ text }) => text)).toEqual(blocks);
  });
});
