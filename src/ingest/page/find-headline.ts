import { isHidden } from '../layout/html-hidden.ts';
import type { HtmlElement } from '../layout/html-tree.ts';
import { readClassWords } from './class-words.ts';
import { type PageBlock, toKey, walkUp } from './page-block.ts';

const MAX_LENGTH = 400;
/** A headline has as much of the title, at least, as the words of both are compared. */
const LIKE_TITLE = 0.6;

/**
 * The block that is the page's headline: the one that says what the page's title says, a heading rather than another
 * block, the first one; else the only heading of the first rank. Null where the page shows none.
 */
export function findHeadline(blocks: readonly PageBlock[], titles: readonly string[]): PageBlock | null {
  const wanted = titles.map(toWords).filter((words) => words.size > 0);
  let best: PageBlock | null = null;
  let most = 0;
  for (const block of blocks) {
    const score = scoreHeadline(block, wanted);
    if (score > most) [best, most] = [block, score];
  }
  return best ?? findOnlyTop(blocks);
}

function scoreHeadline(block: PageBlock, titles: readonly ReadonlySet<string>[]): number {
  if (block.text.length > MAX_LENGTH || block.text.length < 3 || block.kind === 'item') return 0;
  const words = toWords(block.text);
  const likeness = Math.max(0, ...titles.map((title) => scoreLikeness(words, title)));
  if (likeness < LIKE_TITLE || isAside(block)) return 0;
  return likeness + rankElement(block) - (block.isLink ? 0.4 : 0);
}

/** Words in common, of all the words of both; a title that goes on with the publisher's name costs little. */
function scoreLikeness(words: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let common = 0;
  for (const word of words) if (title.has(word)) common += 1;
  const isPart = common === words.size && words.size >= 3;
  return isPart ? Math.max(0.7, common / title.size) : common / (words.size + title.size - common);
}

function rankElement(block: PageBlock): number {
  if (block.level > 0) return block.level === 1 ? 1 : 0.5;
  const isNamed = [block.element, block.element.parent].some(
    (element) => element !== null && readClassWords(element).roles.has('headline'),
  );
  return isNamed ? 0.5 : 0;
}

/** The page's title stands in menus, tooltips and lists of stories as well. */
function isAside(block: PageBlock): boolean {
  for (const element of walkUp(block)) {
    if (['NAV', 'FOOTER', 'ASIDE', 'LI', 'FIGCAPTION'].includes(element.nodeName) || isHiddenHere(element)) return true;
    const { kind } = readClassWords(element);
    if (kind !== null && ['menu', 'related', 'comments', 'caption', 'tool', 'media', 'share'].includes(kind)) {
      return !holdsTop(element, block);
    }
  }
  return false;
}

/** A class may name what stands beside the headline in one box, or style the headline: a heading of the first rank is no menu. */
function holdsTop(element: HtmlElement, block: PageBlock): boolean {
  return block.level === 1 && element.nodeName !== 'NAV';
}

function isHiddenHere(element: HtmlElement): boolean {
  return element.nodeName !== 'BODY' && isHidden(element);
}

function findOnlyTop(blocks: readonly PageBlock[]): PageBlock | null {
  const tops = blocks.filter((block) => block.level === 1 && !block.isLink && !isAside(block));
  return tops.length === 1 ? tops[0]! : null;
}

function toWords(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, MAX_LENGTH)
      .split(/\s+/)
      .map(toKey)
      .filter((word) => word !== ''),
  );
}
