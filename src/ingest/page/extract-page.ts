import type { HtmlDocument, HtmlElement } from '../layout/html-tree.ts';
import { findEntryTime } from './entry-time.ts';
import { findBody } from './find-body.ts';
import { findEntries } from './find-entries.ts';
import { findHeadline } from './find-headline.ts';
import { findInterview } from './find-interview.ts';
import { findQuotes } from './find-quotes.ts';
import { keepBlocks } from './keep-blocks.ts';
import { readLinkedUpdates } from './linked-article.ts';
import type { BlockTurn, PageArticle, PageSignals } from './page-article.ts';
import { type PageBlock, readPageBlocks, toKey } from './page-block.ts';
import { readDescriptions, readTitles } from './page-hints.ts';
import { scoreAgreement } from './score-agreement.ts';
import { findSurroundings, isBesideText } from './surroundings.ts';
import { testAround } from './test-around.ts';
import { labelEntries, placeLabels, writeEntries } from './write-entries.ts';

/** What is known of the article from the page's metadata. */
export interface KnownFields {
  readonly title?: string | null;
  readonly byline?: readonly string[];
}

/** A headline below so much of the prose heads something else. */
const MOST_ABOVE = 0.3;

/**
 * The article of a page, without what stands around it; null where there is none. The headline and the element that
 * holds the body are found first; then each block from the one to the end of the other is kept or left out.
 */
export function extractPage(document: HtmlDocument, known: KnownFields = {}): PageArticle | null {
  const page = readPage(document, known);
  if (page === null) return null;
  const updates = readLinkedUpdates(document);
  const region = takeRegion(page);
  const entries = labelEntries(findEntries(page.root, region, updates !== null));
  const used = new Set(entries.map(({ time }) => time.block));
  const lines = region.filter((block) => page.free.has(block) || used.has(block));
  const taken = keepBlocks(placeLabels(lines, entries), page.root, {
    headline: page.headline,
    descriptions: readDescriptions(document),
    byline: (known.byline ?? []).map(toKey),
    held: new Set(entries.map(({ label }) => label)),
  });
  return {
    blocks: taken.map(({ kind, text }) => ({ kind, text })),
    headline: page.headline?.text ?? null,
    turns: [...findQuotes(taken), ...findInterview(taken)].sort(compareTurns),
    entries: writeEntries(entries, taken, updates ?? []),
    root: page.root,
    signals: createSignals(page, taken),
  };
}

interface Page {
  readonly document: HtmlDocument;
  readonly blocks: readonly PageBlock[];
  /** Those that stand in no surroundings. */
  readonly free: ReadonlySet<PageBlock>;
  /** Those that stand beside a byline, and begin with a time: heads of entries, on a live page. */
  readonly times: ReadonlySet<PageBlock>;
  readonly root: HtmlElement;
  readonly headline: PageBlock | null;
}

function readPage(document: HtmlDocument, known: KnownFields): Page | null {
  const body = document.querySelector('body');
  if (body === null) return null;
  const blocks = readPageBlocks(body);
  const headline = findHeadline(blocks, readTitles(document, known.title ?? null));
  const surroundings = findSurroundings(body, blocks, headline);
  const free = blocks.filter((block) => block === headline || surroundings.find(block) === null);
  const root = findBody(body, free, headline);
  if (root === null) return null;
  const times = blocks.filter((block) => isBesideText(surroundings.find(block)) && findEntryTime(block) !== null);
  const shown = isHeadlineOf(headline, free, root) ? headline : null;
  return { document, blocks, free: new Set(free), times: new Set(times), root, headline: shown };
}

function isHeadlineOf(headline: PageBlock | null, free: readonly PageBlock[], root: HtmlElement): boolean {
  if (headline === null) return false;
  const isInside = testAround((element) => element === root);
  let [above, all] = [0, 0];
  for (const block of free) {
    if (!block.isProse || !isInside(block)) continue;
    all += block.text.length;
    if (block.index < headline.index) above += block.text.length;
  }
  return above <= MOST_ABOVE * all;
}

/** From the headline to the end of the body; without a headline the body alone. */
function takeRegion({ blocks, free, times, root, headline }: Page): PageBlock[] {
  const isInside = testAround((element) => element === root);
  const inside = blocks.filter(isInside);
  const first = headline?.index ?? inside[0]?.index ?? 0;
  const last = inside.at(-1)?.index ?? -1;
  return blocks.slice(first, last + 1).filter((block) => free.has(block) || (times.has(block) && isInside(block)));
}

function compareTurns(one: BlockTurn, other: BlockTurn): number {
  const [a, b] = [one.range.from, other.range.from];
  return a.block - b.block || a.offset - b.offset;
}

function createSignals({ document, blocks, free }: Page, taken: readonly PageBlock[]): PageSignals {
  const articleTextLength = sumLengths(taken);
  return {
    pageTextLength: sumLengths(blocks),
    articleTextLength,
    linkShare: taken.reduce((sum, { linked }) => sum + linked, 0) / Math.max(1, articleTextLength),
    agreement: scoreAgreement(document, [...free], taken),
  };
}

function sumLengths(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
