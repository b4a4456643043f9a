import { describe, expect, test } from 'vitest';
import { parseHtml } from '../layout/html-document.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { MAKER_PAGES } from './maker-pages.fixture.ts';
import { OTHER_PAGES } from './other-pages.fixture.ts';
import { type PageSample, renderSample } from './page-sample.fixture.ts';
import { PRESS_PAGES } from './press-pages.fixture.ts';

function told(sample: PageSample) {
  const fields = readHtmlMetadata(parseHtml(renderSample(sample)), sample.url ?? null, '2026-11-24');
  const day = fields.publishedAt ? `${fields.publishedAt} ${fields.publishedBasis}` : null;
  return { title: fields.title, publisher: fields.publisher, day, byline: fields.byline };
}

describe('what a page tells of its article', () => {
  test.each([...PRESS_PAGES, ...MAKER_PAGES, ...OTHER_PAGES])('$made', (sample) => {
    expect(told(sample)).toEqual(sample.want);
  });
});
