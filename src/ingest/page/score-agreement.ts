import type { HtmlDocument } from '../layout/html-tree.ts';
import { findArticleBody } from './linked-article.ts';
import type { PageBlock } from './page-block.ts';
import { createShingles, scoreShared } from './shingles.ts';

const ROW = 4;
/** What a block that is no prose takes from a run of prose. */
const BREAK_COST = 60;
const LEAST_BODY = 400;

/**
 * How far another way to find the article has the same words, from 0 to 1: the share of the words of the page's JSON-LD
 * that were taken, or how far what was taken is the densest run of prose, which knows nothing of the tree and its names.
 * The better of both, since JSON-LD may carry a summary alone. Null where there is neither.
 */
export function scoreAgreement(
  document: HtmlDocument,
  blocks: readonly PageBlock[],
  taken: readonly PageBlock[],
): number | null {
  const scores = [scoreTold(document, taken), scoreOverlap(findDensestRun(blocks), taken)].filter(
    (each) => each !== null,
  );
  return scores.length === 0 ? null : Math.max(...scores);
}

function scoreTold(document: HtmlDocument, taken: readonly PageBlock[]): number | null {
  const told = findArticleBody(document);
  if (told === null || told.length < LEAST_BODY) return null;
  const texts = taken.map(({ text }) => text);
  return scoreShared(told, createShingles(texts, ROW), ROW);
}

/** The run of blocks with the most prose and the fewest other blocks between: Kadane's maximum sum. */
function findDensestRun(blocks: readonly PageBlock[]): PageBlock[] {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  for (const [index, block] of blocks.entries()) {
    sum += block.isProse ? block.text.length - block.linked : -BREAK_COST;
    if (sum > best.sum) best = { from, to: index + 1, sum };
    if (sum <= 0) [from, sum] = [index + 1, 0];
  }
  return blocks.slice(best.from, best.to);
}

/** The prose that both have, of the prose that either has. */
function scoreOverlap(run: readonly PageBlock[], taken: readonly PageBlock[]): number | null {
  const prose = (blocks: readonly PageBlock[]): Set<number> =>
    new Set(blocks.filter(({ isProse }) => isProse).map(({ index }) => index));
  const [one, other] = [prose(run), prose(taken)];
  if (one.size === 0 || other.size === 0) return null;
  const lengths = new Map([...run, ...taken].map(({ index, text }) => [index, text.length]));
  let [both, either] = [0, 0];
  for (const [index, length] of lengths) {
    if (!one.has(index) && !other.has(index)) continue;
    either += length;
    if (one.has(index) && other.has(index)) both += length;
  }
  return both / either;
}
