import { decodeHtml } from '../decode-text.ts';
import { assertArticle } from '../door/judge-page.ts';
import { measurePage } from '../door/page-shape.ts';
import type { Draft } from '../ingest.ts';
import { parseHtml } from '../layout/html-document.ts';
import { layOutBlocks, toSpan } from '../layout/text-blocks.ts';
import { readHtmlMetadata } from '../metadata/html-metadata.ts';
import { extractPage } from '../page/extract-page.ts';
import type { BlockEntry, BlockTurn, PageArticle } from '../page/page-article.ts';
import { createFileReader } from './reader.ts';

/** The article of a page, without what stands around it. */
export const htmlReader = createFileReader('html', (bytes, { charset, url, today }) => {
  const document = parseHtml(decodeHtml(bytes, charset));
  // Extraction may use up the tree, so the fields are read and the page is measured before.
  const shape = measurePage(document);
  const fields = readHtmlMetadata(document, url, today ?? null);
  const page = extractPage(document, fields);
  const title = fields.title ?? page?.headline ?? null;
  const intake = assertArticle(shape, {
    blocks: page?.blocks ?? [],
    title,
    linkShare: page?.signals.linkShare ?? 0,
    // Of a live page the second way finds an entry or two.
    agreement: page === null || page.entries.length > 0 ? null : page.signals.agreement,
  });
  return { ...fields, ...layOutPage(page ?? NOTHING), title, intake };
});

type TakenBlocks = Pick<PageArticle, 'blocks' | 'turns' | 'entries'>;

const NOTHING: TakenBlocks = { blocks: [], turns: [], entries: [] };

/** Spans are told by the blocks, so that they are right by construction. */
function layOutPage({ blocks, turns, entries }: TakenBlocks): Pick<Draft, 'text' | 'turns' | 'entries'> {
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
