import { Readability } from '@mozilla/readability';
import { OnrecordError } from '../../errors.ts';
import { decodeHtml } from '../decode-text.ts';
import { readHtmlBlocks } from '../layout/html-blocks.ts';
import { type HtmlDocument, type HtmlElement, parseHtml } from '../layout/html-document.ts';
import { joinBlocks, type TextBlock } from '../layout/text-blocks.ts';
import { cleanField } from '../metadata/clean-field.ts';
import { readHtmlMetadata } from '../metadata/html-metadata.ts';
import { parseByline } from '../metadata/parse-byline.ts';
import { createFileReader } from './reader.ts';

/** A page of two short paragraphs has as much prose; a menu, a login or an empty shell has not. */
const MIN_PROSE = 60;
const MAX_LINK_SHARE = 0.6;

/** The article of a page, without what stands around it. */
export const htmlReader = createFileReader('html', (bytes, { charset, url, today }) => {
  const document = parseHtml(decodeHtml(bytes, charset));
  // Readability takes scripts and metadata out of the tree, so they are read before.
  const fields = readHtmlMetadata(document, url, today ?? null);
  const article = extractArticle(document);
  const blocks = article === null ? [] : readHtmlBlocks(article.content);
  if (article === null || measureProse(blocks) < MIN_PROSE || measureLinks(article.content) > MAX_LINK_SHARE)
    refusePage();
  return {
    ...fields,
    text: joinBlocks(blocks),
    title: fields.title ?? article.title,
    byline: fields.byline?.length ? fields.byline : parseByline(article.byline),
  };
});

interface Article {
  readonly content: HtmlElement;
  readonly title: string | null;
  readonly byline: string | null;
}

function extractArticle(document: HtmlDocument): Article | null {
  const readability = new Readability<HtmlElement>(document as never, {
    disableJSONLD: true,
    serializer: (element: unknown) => element as HtmlElement,
  });
  const found = readability.parse();
  if (!found?.content) return null;
  return { content: found.content, title: cleanField(found.title), byline: cleanField(found.byline) };
}

/** The length of what stands in sentences: blocks of six words or more that end as sentences do, or long ones. */
function measureProse(blocks: readonly TextBlock[]): number {
  const prose = blocks.filter(
    ({ text }) => text.length >= 80 || (text.split(' ').length >= 6 && /[.!?…。]["'”’»)\]]*$/.test(text)),
  );
  return prose.reduce((length, { text }) => length + text.length, 0);
}

/** The share of the text that stands in links: near 1 for a menu or a front page. */
function measureLinks(content: HtmlElement): number {
  let linked = 0;
  for (const link of content.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length;
  return linked / Math.max(1, (content.textContent ?? '').trim().length);
}

function refusePage(): never {
  throw new OnrecordError('no-article', 'The page holds no article text.', {
    remedy: 'If it shows one in a browser, save its text as a .txt file and read that.',
  });
}
