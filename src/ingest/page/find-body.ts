import type { HtmlElement } from '../layout/html-tree.ts';
import { readClassWords } from './class-words.ts';
import { findLineRule } from './line-rules.ts';
import { type PageBlock, walkUp } from './page-block.ts';
import { weighElements } from './weigh-elements.ts';

/** What a link, and a label between paragraphs, take from an element that may be the article. */
const LINK_COST = 30;
const LABEL_COST = 10;

/** An outer element is taken for the inner one only where it holds as much more: a paragraph of some length, and a part of the text. */
const MORE_TEXT = 80;
const MORE_SHARE = 0.04;
/** Of a short article less is enough. */
const MOST_MORE = 0.2;

/** An element that is named as the article's text is believed, where it holds as much of the best one. */
const NAMED_SHARE = 0.85;

/** The element that holds the article's body: the innermost one with the most prose and the fewest links. */
export function findBody(
  root: HtmlElement,
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
): HtmlElement | null {
  const scores = weighElements(root, blocks, scoreBlock);
  const best = findBest(root, scores);
  if (best === null) return null;
  const article = headline === null ? null : findOwnArticle(headline, best, scores);
  return descend(article ?? best, scores);
}

function scoreBlock(block: PageBlock): number {
  const isLine = findLineRule(block) !== null;
  if (block.isProse && !isLine) return block.text.length - block.linked;
  if (block.isLink) return -LINK_COST;
  return block.level > 0 || block.kind === 'item' ? 0 : -LABEL_COST;
}

function findBest(root: HtmlElement, scores: ReadonlyMap<HtmlElement, number>): HtmlElement | null {
  let best: HtmlElement | null = null;
  let most = 0;
  // Inner elements come before outer ones in the map.
  for (const [element, score] of scores) {
    if (score <= most) continue;
    const isEnough =
      !isAround(element, best) || score > most + Math.max(Math.min(MORE_TEXT, MOST_MORE * most), MORE_SHARE * most);
    if (isEnough) [best, most] = [element, score];
  }
  return best !== null && isAround(root, best) ? best : null;
}

function isAround(outer: HtmlElement, inner: HtmlElement | null): boolean {
  for (let at = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** Pages that load one article below the other: the article whose headline it is. */
function findOwnArticle(
  headline: PageBlock,
  best: HtmlElement,
  scores: ReadonlyMap<HtmlElement, number>,
): HtmlElement | null {
  for (const element of walkUp(headline)) {
    if (element === best) return null;
    if (element.nodeName === 'ARTICLE') {
      return isAround(best, element) && (scores.get(element) ?? 0) > 2 * MORE_TEXT ? element : null;
    }
  }
  return null;
}

/** From the element down to one that is named as the article's text, and holds nearly all of it. */
function descend(from: HtmlElement, scores: ReadonlyMap<HtmlElement, number>): HtmlElement {
  const enough = NAMED_SHARE * (scores.get(from) ?? 0);
  let named = from;
  for (let at: HtmlElement | null = from; at !== null; at = findHeaviest(at, scores)) {
    if ((scores.get(at) ?? 0) < enough) break;
    if (isNamedBody(at)) named = at;
  }
  return named;
}

function findHeaviest(element: HtmlElement, scores: ReadonlyMap<HtmlElement, number>): HtmlElement | null {
  let heaviest: HtmlElement | null = null;
  for (const child of element.children) {
    if (!('children' in child)) continue;
    if ((scores.get(child) ?? 0) > (heaviest === null ? 0 : (scores.get(heaviest) ?? 0))) heaviest = child;
  }
  return heaviest;
}

function isNamedBody(element: HtmlElement): boolean {
  return /\barticleBody\b/i.test(element.getAttribute('itemprop') ?? '') || readClassWords(element).roles.has('body');
}
