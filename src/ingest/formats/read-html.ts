import { Readability } from '@mozilla/readability';
import { OnrecordError } from '../../errors.ts';
import { decodeHtml } from '../decode-text.ts';
import { readHtmlBlocks } from '../layout/html-blocks.ts';
import { type HtmlDocument, type HtmlElement, parseHtml } from '../layout/html-document.ts';
import { joinBlocks } from '../layout/text-blocks.ts';
import { cleanField } from '../metadata/clean-field.ts';
import { isDeclaredArticle, readHtmlMetadata } from '../metadata/html-metadata.ts';
import { parseByline } from '../metadata/parse-byline.ts';
import { createFileReader } from './reader.ts';

/** What two short paragraphs of a news page have; a page that calls itself an article may have less. */
const MIN_LENGTH = 140;
const MIN_DECLARED_LENGTH = 40;
const MAX_LINK_SHARE = 0.6;
const MAX_ELEMENTS = 200_000;

/** The article of a page, without what stands around it. */
export const htmlReader = createFileReader('html', (bytes, { charset, url }) => {
  const document = parseHtml(decodeHtml(bytes, charset));
  // Readability takes scripts and metadata out of the tree, so they are read before.
  const fields = readHtmlMetadata(document, url);
  const minLength = isDeclaredArticle(document) ? MIN_DECLARED_LENGTH : MIN_LENGTH;
  const article = extractArticle(document);
  const text = article === null ? '' : joinBlocks(readHtmlBlocks(article.content));
  if (article === null || text.length < minLength || measureLinks(article.content) > MAX_LINK_SHARE) refusePage();
  return {
    ...fields,
    text,
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
  assertSize(document);
  const readability = new Readability<HtmlElement>(document as never, {
    disableJSONLD: true,
    serializer: (element: unknown) => element as HtmlElement,
  });
  const found = readability.parse();
  if (!found?.content) return null;
  return { content: found.content, title: cleanField(found.title), byline: cleanField(found.byline) };
}

function assertSize(document: HtmlDocument): void {
  let count = 0;
  for (const _ of document.querySelectorAll('*')) count += 1;
  if (count <= MAX_ELEMENTS) return;
  throw new OnrecordError('text-too-long', `The page has ${count} elements; at most ${MAX_ELEMENTS} are read.`, {
    remedy: 'Save its text alone, as a .txt file, and read that.',
  });
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
