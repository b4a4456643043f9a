import { Readability } from '@mozilla/readability';
import { decodeHtml } from '../decode-text.ts';
import { assertArticle } from '../door/judge-page.ts';
import { measurePage } from '../door/page-shape.ts';
import { readHtmlBlocks } from '../layout/html-blocks.ts';
import { type HtmlDocument, type HtmlElement, parseHtml } from '../layout/html-document.ts';
import { joinBlocks } from '../layout/text-blocks.ts';
import { cleanField } from '../metadata/clean-field.ts';
import { readHtmlMetadata } from '../metadata/html-metadata.ts';
import { parseByline } from '../metadata/parse-byline.ts';
import { createFileReader } from './reader.ts';

const MAX_LINK_SHARE = 0.6;

/** The article of a page, without what stands around it. */
export const htmlReader = createFileReader('html', (bytes, { charset, url }) => {
  const document = parseHtml(decodeHtml(bytes, charset));
  const shape = measurePage(document);
  // Readability takes scripts and metadata out of the tree, so they are read before.
  const fields = readHtmlMetadata(document, url);
  const article = extractArticle(document);
  const isArticle = article !== null && measureLinks(article.content) <= MAX_LINK_SHARE;
  const blocks = isArticle ? readHtmlBlocks(article.content) : [];
  const title = fields.title ?? article?.title ?? null;
  return {
    ...fields,
    text: joinBlocks(blocks),
    title,
    byline: fields.byline?.length ? fields.byline : parseByline(article?.byline ?? null),
    intake: assertArticle(shape, { blocks, title }),
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

/** The share of the text that stands in links: near 1 for a menu or a front page. */
function measureLinks(content: HtmlElement): number {
  let linked = 0;
  for (const link of content.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length;
  return linked / Math.max(1, (content.textContent ?? '').trim().length);
}
