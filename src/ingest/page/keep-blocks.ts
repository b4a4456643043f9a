import type { HtmlElement } from '../layout/html-tree.ts';
import { readClassWords } from './class-words.ts';
import { findTail, isEndLine } from './cut-tail.ts';
import { findLineRule, isCookieLine } from './line-rules.ts';
import { endsSentence, type PageBlock, toKey, walkUp } from './page-block.ts';
import { createShingles, type Shingles, scoreShared } from './shingles.ts';
import { testAround } from './test-around.ts';

/** What the page tells of its article besides the tree. */
export interface PageHints {
  readonly headline: PageBlock | null;
  /** Summaries of the article in the page's head: its standfirst says the same. */
  readonly descriptions: readonly string[];
  readonly byline: readonly string[];
  /** Blocks that are kept whatever they look like: the times of a live page's entries. */
  readonly held: ReadonlySet<PageBlock>;
}

const STANDFIRST_WORDS = 4;
const REPEATED_LENGTH = 25;
const LINKED_GROUP = 0.6;
const MOST_ASKED = 0.25;
const ROW = 4;
const REPEATED_QUOTE = 0.75;
const REPEATED_PULL_QUOTE = 0.5;

/** The blocks of the article, of those between its headline and its end that stand in no surroundings. */
export function keepBlocks(blocks: readonly PageBlock[], body: HtmlElement, hints: PageHints): PageBlock[] {
  const start = blocks.findIndex(testAround((element) => element === body));
  const groups = weighGroups(blocks);
  const isLine = isConsent(blocks) ? () => false : (block: PageBlock) => findLineRule(block) !== null;
  const kept = blocks.filter((block, place) => {
    if (block === hints.headline || hints.held.has(block)) return true;
    if (isByline(block, hints) || (isLine(block) && !isEndLine(block)) || isLinkedGroup(block, groups)) return false;
    return place >= start || isStandfirst(block, hints) || isLeadProse(block);
  });
  const once = dropRepeats(dropPullQuotes(kept), hints);
  const lines = once
    .slice(0, findTail(once))
    .filter((block) => hints.held.has(block) || block === hints.headline || !isLine(block));
  return dropLoneHeadings(lines, hints);
}

/** The door refuses a page that asks about cookies and says little else; it has to see that it asks. */
function isConsent(blocks: readonly PageBlock[]): boolean {
  let [asked, all] = [0, 0];
  for (const block of blocks) {
    if (!block.isProse) continue;
    all += block.text.length;
    if (isCookieLine(block)) asked += block.text.length;
  }
  return asked > MOST_ASKED * all;
}

/** Above the body, what is called a standfirst, or says what the page's summary says, or reads as a sentence. */
function isStandfirst(block: PageBlock, { descriptions }: PageHints): boolean {
  if (block.wordCount < STANDFIRST_WORDS || block.isLink) return false;
  const isNamed = [block.element, block.element.parent].some(
    (element) => element !== null && readClassWords(element).roles.has('standfirst'),
  );
  return isNamed || descriptions.includes(toKey(block.text));
}

function isLeadProse(block: PageBlock): boolean {
  if (block.isLink) return false;
  if (block.isProse) return true;
  return block.level > 1 && block.wordCount >= STANDFIRST_WORDS;
}

function isByline(block: PageBlock, { byline }: PageHints): boolean {
  return block.wordCount <= 8 && byline.includes(toKey(block.text.replace(/^by\b/i, '')));
}

interface Group {
  readonly length: number;
  readonly linked: number;
  readonly count: number;
  readonly sentences: number;
}

/** The blocks of each list and table together. */
function weighGroups(blocks: readonly PageBlock[]): ReadonlyMap<HtmlElement, Group> {
  const groups = new Map<HtmlElement, Group>();
  for (const block of blocks) {
    const owner = findGroupElement(block);
    if (owner === null) continue;
    const group = groups.get(owner) ?? { length: 0, linked: 0, count: 0, sentences: 0 };
    groups.set(owner, {
      length: group.length + block.text.length,
      linked: group.linked + block.linked,
      count: group.count + 1,
      sentences: group.sentences + (endsSentence(block.text) && block.wordCount >= 6 ? 1 : 0),
    });
  }
  return groups;
}

function findGroupElement(block: PageBlock): HtmlElement | null {
  if (block.kind !== 'item' && block.element.nodeName !== 'TR') return null;
  let steps = 0;
  for (const element of walkUp(block)) {
    if (['UL', 'OL', 'MENU', 'DL', 'TABLE'].includes(element.nodeName)) return element;
    steps += 1;
    if (steps > 8) return null;
  }
  return null;
}

/** A list of other stories: (nearly) all of it links, and no sentences. */
function isLinkedGroup(block: PageBlock, groups: ReadonlyMap<HtmlElement, Group>): boolean {
  const owner = findGroupElement(block);
  const group = owner === null ? undefined : groups.get(owner);
  if (group === undefined || block.level > 0) return false;
  return group.linked > LINKED_GROUP * group.length && group.sentences * 2 < group.count;
}

/** Pull quotes say once more what the article says; one that says something of its own stays. */
function dropPullQuotes(blocks: readonly PageBlock[]): PageBlock[] {
  const quotes = new Set(blocks.filter(isPullQuote));
  if (quotes.size === 0) return [...blocks];
  const rest = createShingles(
    blocks.filter((block) => !quotes.has(block)).map(({ text }) => text),
    ROW,
  );
  return blocks.filter((block) => !quotes.has(block) || !isSaidAgain(block, rest));
}

/** What is called a pull quote may leave words of the text out, and be too short to be compared. */
function isSaidAgain(block: PageBlock, rest: Shingles): boolean {
  const shared = scoreShared(block.text, rest, ROW);
  return isCalledPullQuote(block) ? (shared ?? 1) >= REPEATED_PULL_QUOTE : (shared ?? 0) >= REPEATED_QUOTE;
}

const isCalledPullQuote = testAround((element) => readClassWords(element).roles.has('pullQuote'));

const isPullQuote = testAround(
  (element) =>
    element.nodeName === 'BLOCKQUOTE' || element.nodeName === 'ASIDE' || readClassWords(element).roles.has('pullQuote'),
);

function dropRepeats(blocks: readonly PageBlock[], { headline, held }: PageHints): PageBlock[] {
  const seen = new Map<string, HtmlElement | null>();
  const title = headline === null ? null : toKey(headline.text);
  return blocks.filter((block) => {
    if (block === headline || held.has(block)) return true;
    const key = toKey(block.text);
    if (key === title) return false;
    // Two paragraphs that stand side by side are meant to say the same.
    const isRepeat = key.length >= REPEATED_LENGTH && seen.has(key) && seen.get(key) !== block.element.parent;
    if (!isRepeat) seen.set(key, block.element.parent);
    return !isRepeat;
  });
}

/** A heading without a text below it headed what was left out. */
function dropLoneHeadings(blocks: readonly PageBlock[], { headline }: PageHints): PageBlock[] {
  const kept: PageBlock[] = [];
  let next: PageBlock | null = null;
  for (const block of [...blocks].reverse()) {
    const heads = next !== null && (next.level === 0 || next.level > block.level);
    if (block.level > 0 && block !== headline && !heads) continue;
    kept.push(block);
    next = block;
  }
  return kept.reverse();
}
