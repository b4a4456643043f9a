import { decodeHtml } from '../decode-text.ts';
import { assertArticle } from '../door/judge-page.ts';
import { measurePage } from '../door/page-shape.ts';
import type { Draft } from '../ingest.ts';
import { parseHtml } from '../layout/html-document.ts';
import { layOutBlocks, toSpan } from '../layout/text-blocks.ts';
import { cleanField } from '../metadata/clean-field.ts';
import { readHtmlMetadata } from '../metadata/html-metadata.ts';
import { extractPage } from '../page/extract-page.ts';
import type { BlockEntry, BlockTurn, PageArticle } from '../page/page-article.ts';
import { createFileReader } from './reader.ts';

const MAX_LINK_SHARE = 0.6;

/** The article of a page, without what stands around it. */
export const htmlReader = createFileReader('html', (bytes, { charset, url }) => {
  const document = parseHtml(decodeHtml(bytes, charset));
  const fields = readHtmlMetadata(document, url);
  const found = extractPage(document, fields);
  const page = found === null || found.signals.linkShare > MAX_LINK_SHARE ? null : found;
  const title = fields.title ?? found?.headline ?? cleanField(document.querySelector('title')?.textContent);
  const agreement = found?.signals.agreement ?? null;
  const taken = { blocks: page?.blocks ?? [], title, ...(agreement !== null && { agreement }) };
  const intake = assertArticle(measurePage(document), taken);
  return { ...fields, ...layOutPage(page), title, intake };
});

/** Spans are told by the blocks, so that they are right by construction. */
function layOutPage(page: PageArticle | null): Pick<Draft, 'text' | 'turns' | 'entries'> {
  const { blocks, turns, entries } = page ?? { blocks: [], turns: [], entries: [] };
  const laidOut = layOutBlocks(blocks);
  const place = <T extends BlockTurn | BlockEntry>({ range, label, ...rest }: T) => ({
    ...rest,
    span: toSpan(range, laidOut),
    label: label === null ? null : toSpan(label, laidOut),
  });
  return {
    text: laidOut.text,
    ...(turns.length > 0 && { turns: turns.map((turn) => place(turn)) }),
    ...(entries.length > 0 && { entries: entries.map((entry) => place(entry)) }),
  };
}
