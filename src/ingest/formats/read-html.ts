import { decodeHtml } from '../decode-text.ts';
import { assertArticle } from '../door/judge-page.ts';
import { measurePage } from '../door/page-shape.ts';
import { parseHtml } from '../layout/html-document.ts';
import { joinBlocks } from '../layout/text-blocks.ts';
import { readHtmlMetadata } from '../metadata/html-metadata.ts';
import { extractPage } from '../page/extract-page.ts';
import { createFileReader } from './reader.ts';

const MAX_LINK_SHARE = 0.6;

/** The article of a page, without what stands around it. */
export const htmlReader = createFileReader('html', (bytes, { charset, url, today }) => {
  const document = parseHtml(decodeHtml(bytes, charset));
  // Extraction may use up the tree, so the fields are read and the page is measured before.
  const shape = measurePage(document);
  const fields = readHtmlMetadata(document, url, today ?? null);
  const page = extractPage(document);
  const blocks = page === null || page.signals.linkShare > MAX_LINK_SHARE ? [] : page.blocks;
  const title = fields.title ?? page?.headline ?? null;
  const agreement = page?.signals.agreement ?? null;
  const intake = assertArticle(shape, { blocks, title, ...(agreement !== null && { agreement }) });
  return { ...fields, text: joinBlocks(blocks), title, intake };
});
