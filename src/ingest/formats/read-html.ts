import { OnrecordError } from '../../errors.ts';
import { decodeHtml } from '../decode-text.ts';
import type { Draft } from '../ingest.ts';
import { parseHtml } from '../layout/html-document.ts';
import { layOutBlocks, type TextBlock, toSpan } from '../layout/text-blocks.ts';
import { readHtmlMetadata } from '../metadata/html-metadata.ts';
import { extractPage } from '../page/extract-page.ts';
import type { BlockEntry, BlockTurn, PageArticle } from '../page/page-article.ts';
import { createFileReader } from './reader.ts';

/** A page of two short paragraphs has as much prose; a menu, a login or an empty shell has not. */
const MIN_PROSE = 60;
const MAX_LINK_SHARE = 0.6;

/** The article of a page, without what stands around it. */
export const htmlReader = createFileReader('html', (bytes, { charset, url }) => {
  const document = parseHtml(decodeHtml(bytes, charset));
  const fields = readHtmlMetadata(document, url);
  const page = extractPage(document, fields);
  assertArticle(page);
  return { ...fields, ...layOutPage(page), title: fields.title ?? page.headline };
});

/** Spans are told by the blocks, so that they are right by construction. */
function layOutPage({ blocks, turns, entries }: PageArticle): Pick<Draft, 'text' | 'turns' | 'entries'> {
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

/** The one place where a page is judged. */
function assertArticle(page: PageArticle | null): asserts page is PageArticle {
  if (page === null || measureProse(page.blocks) < MIN_PROSE || page.signals.linkShare > MAX_LINK_SHARE) refusePage();
}

/** The length of what stands in sentences: blocks of six words or more that end as sentences do, or long ones. */
function measureProse(blocks: readonly TextBlock[]): number {
  const prose = blocks.filter(
    ({ text }) => text.length >= 80 || (text.split(' ').length >= 6 && /[.!?…。]["'”’»)\]]*$/.test(text)),
  );
  return prose.reduce((length, { text }) => length + text.length, 0);
}

function refusePage(): never {
  throw new OnrecordError('no-article', 'The page holds no article text.', {
    remedy: 'If it shows one in a browser, save its text as a .txt file and read that.',
  });
}
