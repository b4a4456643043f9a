import { isHidden } from '../layout/html-hidden.ts';
import type { HtmlElement } from '../layout/html-tree.ts';
import { KINDS, type Kind, readClassWords, readNames } from './class-words.ts';
import { endsSentence, type PageBlock, walkUp } from './page-block.ts';
import { weighElements, weighProse } from './weigh-elements.ts';

/** Why a block is no part of the article: what it stands in. */
export type Surrounding = Kind | 'hidden' | 'form' | 'aside' | 'figure' | 'banner';

const BY_ELEMENT: ReadonlyMap<string, Surrounding> = new Map(
  Object.entries<Surrounding>({
    NAV: 'menu',
    FOOTER: 'menu',
    ASIDE: 'aside',
    FORM: 'form',
    FIELDSET: 'form',
    FIGCAPTION: 'caption',
    FIGURE: 'figure',
    DIALOG: 'hidden',
  }),
);
const BY_ROLE: ReadonlyMap<string, Surrounding> = new Map(
  Object.entries<Surrounding>({
    navigation: 'menu',
    banner: 'banner',
    contentinfo: 'menu',
    complementary: 'aside',
    search: 'form',
    form: 'form',
    menu: 'menu',
    menubar: 'menu',
    dialog: 'tool',
    alertdialog: 'notice',
    alert: 'notice',
    tooltip: 'tool',
    toolbar: 'tool',
    tablist: 'tool',
  }),
);

/**
 * How much of a page's prose may be taken for surroundings by what it is called. Makers put "share", "ad-free" or
 * "with-sidebar" on the box of the whole article, so that nothing that holds most of a page is thrown away for a name.
 */
const MOST_BY_NAME = 0.4;
const MOST_HIDDEN = 0.6;

/** Of these there may be more than of the article; but never what holds the headline, or the first prose below it. */
const UNBOUNDED: ReadonlySet<Surrounding> = new Set<Surrounding>(['comments', 'notice']);

export interface Surroundings {
  /** What the block stands in, or null where it may be the article's. */
  find(block: PageBlock): Surrounding | null;
}

/** Whether a block only stands beside a byline or a label, and not in a box that is no article. */
export function isBesideText(surrounding: Surrounding | null): boolean {
  return surrounding !== null && isShort(surrounding);
}

interface Verdict {
  readonly whole: Surrounding | null;
  readonly short: Surrounding | null;
  /** Whether it stands in a block quote, whose author is no byline. */
  readonly isQuoted: boolean;
}

const INSIDE: Verdict = { whole: null, short: null, isQuoted: false };

export function findSurroundings(
  body: HtmlElement,
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
): Surroundings {
  const weights = weighElements(body, blocks, weighProse);
  const page: Page = {
    weights,
    total: Math.max(1, weights.get(body) ?? 0),
    alike: weighAlike(weights),
    core: collectAround(headline),
    start: collectAround(findFirstProse(blocks, headline)),
  };
  const verdicts = new Map<HtmlElement, Verdict>([[body, INSIDE]]);
  const judge = (element: HtmlElement): Verdict => {
    const known = verdicts.get(element);
    if (known !== undefined) return known;
    const around = element.parent === null ? INSIDE : judge(element.parent);
    const verdict = around.whole !== null ? around : judgeElement(element, around, page);
    verdicts.set(element, verdict);
    return verdict;
  };
  return {
    find: (block) => {
      const { whole, short } = judge(block.element);
      return whole ?? (block.isProse && endsSentence(block.text) ? null : short);
    },
  };
}

interface Page {
  readonly weights: ReadonlyMap<HtmlElement, number>;
  readonly total: number;
  /** What all elements with the same names weigh together. */
  readonly alike: ReadonlyMap<string, number>;
  /** What holds the headline. */
  readonly core: ReadonlySet<HtmlElement>;
  /** What holds the first prose below it: a column may be called "comment". */
  readonly start: ReadonlySet<HtmlElement>;
}

function judgeElement(element: HtmlElement, around: Verdict, page: Page): Verdict {
  const found = findSurrounding(element, page);
  if (found === null) return isQuote(element) ? { ...INSIDE, isQuoted: true } : around;
  if (!isShort(found)) return { ...around, whole: found };
  return around.isQuoted ? around : { ...around, short: found };
}

function isShort(surrounding: Surrounding): boolean {
  return surrounding in KINDS && KINDS[surrounding as Kind] === 'short';
}

function findSurrounding(element: HtmlElement, page: Page): Surrounding | null {
  const weight = page.weights.get(element) ?? 0;
  if (isHidden(element) || element.getAttribute('aria-hidden') === 'true') {
    return weight <= MOST_HIDDEN * page.total ? 'hidden' : null;
  }
  const { kind, roles } = readClassWords(element);
  const byElement =
    BY_ELEMENT.get(element.nodeName) ?? BY_ROLE.get(element.getAttribute('role') ?? '') ?? findBanner(element, page);
  if (byElement !== null && !isKept(element, byElement, page) && weight <= MOST_BY_NAME * page.total) return byElement;
  if (kind === null || roles.has('pullQuote') || roles.has('post') || page.core.has(element)) return null;
  if (roles.has('standfirst') && KINDS[kind] === 'short') return null;
  if (UNBOUNDED.has(kind)) return kind === 'comments' && page.start.has(element) ? null : kind;
  return weight <= MOST_BY_NAME * page.total && (page.alike.get(readNames(element)) ?? 0) <= MOST_BY_NAME * page.total
    ? kind
    : null;
}

/** A head of the page: it stands beside the article and not in it. */
function findBanner(element: HtmlElement, page: Page): Surrounding | null {
  return element.nodeName === 'HEADER' && !page.core.has(element) && !isWithinArticle(element) ? 'banner' : null;
}

function isWithinArticle(element: HtmlElement): boolean {
  for (let at = element.parent; at !== null; at = at.parent) {
    if (at.nodeName === 'ARTICLE' || at.nodeName === 'MAIN' || at.nodeName === 'BLOCKQUOTE') return true;
  }
  return false;
}

/** What is called surroundings, and yet holds words of the article. */
function isKept(element: HtmlElement, surrounding: Surrounding, page: Page): boolean {
  if (page.core.has(element)) return true;
  if (surrounding === 'figure') return holds(element, FIGURE_TEXT);
  if (surrounding === 'caption') return isQuoteSource(element);
  if (surrounding === 'menu' && element.nodeName === 'FOOTER') return isQuoteSource(element);
  return surrounding === 'aside' && (holds(element, QUOTE) || readClassWords(element).roles.has('pullQuote'));
}

const QUOTE: ReadonlySet<string> = new Set(['BLOCKQUOTE']);
const FIGURE_TEXT: ReadonlySet<string> = new Set(['BLOCKQUOTE', 'TABLE', 'PRE']);

function holds(element: HtmlElement, names: ReadonlySet<string>, depth = 0): boolean {
  return element.children.some(
    (child) => 'children' in child && (names.has(child.nodeName) || (depth < 3 && holds(child, names, depth + 1))),
  );
}

/** The foot of a block quote, or the caption of a figure that is one: it names the speaker. */
function isQuoteSource(element: HtmlElement): boolean {
  const { parent } = element;
  if (parent === null) return false;
  return isQuote(parent) || (parent.nodeName === 'FIGURE' && holds(parent, QUOTE));
}

function isQuote(element: HtmlElement): boolean {
  return element.nodeName === 'BLOCKQUOTE';
}

function weighAlike(weights: ReadonlyMap<HtmlElement, number>): ReadonlyMap<string, number> {
  const alike = new Map<string, number>();
  for (const [element, weight] of weights) {
    if (weight > 0) alike.set(readNames(element), (alike.get(readNames(element)) ?? 0) + weight);
  }
  return alike;
}

function findFirstProse(blocks: readonly PageBlock[], headline: PageBlock | null): PageBlock | null {
  if (headline === null) return null;
  return blocks.find((block) => block.index > headline.index && block.isProse && block.text.length > 80) ?? null;
}

function collectAround(block: PageBlock | null): ReadonlySet<HtmlElement> {
  return new Set(block === null ? [] : walkUp(block));
}
