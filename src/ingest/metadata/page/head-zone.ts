import type { HtmlElement, HtmlNode } from '../../layout/html-tree.ts';
import { scoreTitles, wordsOf } from '../titles/same-title.ts';
import type { PageLine } from './page-lines.ts';

/** Where on a page its article tells of itself: around the headline, up to the first paragraphs. */
export interface HeadZone {
  isNear(index: number): boolean;
  /** Whether the line stands in the article, and not in a teaser or an entry that is an article of its own. */
  isOwn(line: PageLine): boolean;
  /** Whether the line is one of the first paragraphs. */
  isOpening(index: number): boolean;
}

const LINES_BEFORE = 8;
const LINES_AFTER = 40;
const LONG = 200;
const MAX_LONG = 2;

export function findHeadZone(lines: readonly PageLine[], titles: readonly string[]): HeadZone {
  const at = findHeadline(lines, titles);
  if (at < 0) return { isNear: () => false, isOwn: () => true, isOpening: () => false };
  const headline = lines[at]!.element;
  const end = findEnd(lines, at);
  const around = new Set(listParents(headline, 3));
  const own = closest(headline, 'ARTICLE') ?? firstArticle(lines, at);
  return {
    isNear: (index) => {
      if (index > at) return index <= end;
      return index >= at - LINES_BEFORE && listParents(lines[index]!.element, 8).some((parent) => around.has(parent));
    },
    isOwn: ({ element }) => {
      const article = closest(element, 'ARTICLE');
      return article === null || article === own;
    },
    isOpening: (index) => index > at && index <= end && (lines[index]?.text.length ?? 0) >= 80,
  };
}

function findHeadline(lines: readonly PageLine[], titles: readonly string[]): number {
  const known = titles.filter((title) => wordsOf(title).length > 1);
  const isTitle = ({ text, isAside }: PageLine): boolean =>
    !isAside &&
    text.length <= 400 &&
    known.some((title) => scoreTitles(text, title) >= 0.8 && wordsOf(text).length * 2 >= wordsOf(title).length);
  const heading = lines.findIndex((line) => line.isHeading && isTitle(line));
  return heading >= 0 ? heading : lines.findIndex(isTitle);
}

function findEnd(lines: readonly PageLine[], at: number): number {
  let long = 0;
  for (let index = at + 1; index < lines.length && index <= at + LINES_AFTER; index += 1) {
    if (lines[index]!.text.length >= LONG) long += 1;
    if (long >= MAX_LONG) return index;
  }
  return Math.min(lines.length - 1, at + LINES_AFTER);
}

function listParents(element: HtmlElement, count: number): HtmlNode[] {
  const parents: HtmlNode[] = [];
  for (let node = element.parentNode; node !== null && parents.length < count; node = node.parentNode) {
    if (/^(?:BODY|HTML|#document)$/i.test(node.nodeName)) break;
    parents.push(node);
  }
  return parents;
}

function closest(element: HtmlElement, name: string): HtmlNode | null {
  for (let node: HtmlNode | null = element; node !== null; node = node.parentNode) {
    if (node.nodeName.toUpperCase() === name) return node;
  }
  return null;
}

/** A headline may stand above its `<article>`; above several it is that of a live page or of a list, and none is its own. */
function firstArticle(lines: readonly PageLine[], at: number): HtmlNode | null {
  let first: HtmlNode | null = null;
  for (const { element } of lines.slice(at + 1)) {
    const article = closest(element, 'ARTICLE');
    if (article === null || article === first) continue;
    if (first === null) first = article;
    else if (article.parentNode === first.parentNode) return null;
  }
  return first;
}
