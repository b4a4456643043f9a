import { Readability } from '@mozilla/readability';
import { readHtmlBlocks } from '../layout/html-blocks.ts';
import type { HtmlDocument, HtmlElement } from '../layout/html-document.ts';
import type { TextBlock } from '../layout/text-blocks.ts';
import { cleanField } from '../metadata/clean-field.ts';
import type { PageArticle } from './page-article.ts';

/** The article of a page, without what stands around it; null where there is none. The tree is used up. */
export function extractPage(document: HtmlDocument): PageArticle | null {
  const pageTextLength = measureText(document.querySelector('body')?.textContent);
  const readability = new Readability<HtmlElement>(document as never, {
    disableJSONLD: true,
    serializer: (element: unknown) => element as HtmlElement,
  });
  const found = readability.parse();
  const root = found?.content;
  if (!root) return null;
  const blocks = readHtmlBlocks(root);
  const articleTextLength = measureBlocks(blocks);
  const signals = { pageTextLength, articleTextLength, linkShare: measureLinks(root), agreement: null };
  return { blocks, headline: cleanField(found.title), turns: [], entries: [], root, signals };
}

function measureBlocks(blocks: readonly TextBlock[]): number {
  return blocks.reduce((length, { text }) => length + measureText(text), 0);
}

function measureText(text: string | null | undefined): number {
  return text?.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function measureLinks(content: HtmlElement): number {
  let linked = 0;
  for (const link of content.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length;
  return linked / Math.max(1, (content.textContent ?? '').trim().length);
}
