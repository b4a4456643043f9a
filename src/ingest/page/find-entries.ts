import type { HtmlElement } from '../layout/html-tree.ts';
import { type EntryTime, findEntryTime } from './entry-time.ts';
import { type PageBlock, walkUp } from './page-block.ts';
import { isInQuote, testAround } from './test-around.ts';

/** An entry of a live page, by the blocks of the page that it covers. */
export interface PageEntry {
  readonly time: EntryTime;
  /** Places among the page's blocks; half open. */
  readonly from: number;
  readonly to: number;
}

/** So few parts with times may be an article with a note on when it was changed. */
const LEAST_BOXED = 2;
const LEAST_FLAT = 3;

/**
 * The entries of a live page: parts of the article that each begin with a time. Either each stands in an element of its
 * own, or the times stand between the paragraphs of one, which only a page that calls itself live may mean so.
 */
export function findEntries(root: HtmlElement, blocks: readonly PageBlock[], isLive: boolean): PageEntry[] {
  const times = findTimes(root, blocks);
  const counts = countTimes(times);
  const boxes = times.map((time) => findBox(time.block, root, counts));
  const rangeOf = findRanges(new Set(boxes), blocks);
  const ranges = boxes.map((box) => rangeOf.get(box)!);
  const isBoxed = ranges.filter(({ from, to }, index) => times[index]!.isPrefix || to - from > 1).length >= LEAST_BOXED;
  if (!isBoxed && !(isLive && times.length >= LEAST_FLAT)) return [];
  return times.map((time, index): PageEntry => {
    const inside = isBoxed ? ranges[index]! : null;
    const next = times[index + 1];
    const end = blocks.at(-1)!.index + 1;
    const from = inside?.from ?? time.block.index;
    return { time, from, to: inside?.to ?? (next === undefined ? end : next.block.index) };
  });
}

/** Times that follow each other without a word between are one: "21:00", "updated 21:10". */
function findTimes(root: HtmlElement, blocks: readonly PageBlock[]): EntryTime[] {
  const isInRoot = testAround((element) => element === root);
  const times: EntryTime[] = [];
  let isBehindTime = false;
  for (const block of blocks) {
    if (!isInRoot(block) || isInQuote(block)) continue;
    const time = findEntryTime(block);
    if (time !== null && !isBehindTime) times.push(time);
    if (time !== null) isBehindTime = !time.isPrefix;
    else if (block.isProse) isBehindTime = false;
  }
  return times;
}

function countTimes(times: readonly EntryTime[]): ReadonlyMap<HtmlElement, number> {
  const counts = new Map<HtmlElement, number>();
  for (const { block } of times) {
    for (const element of walkUp(block)) counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  return counts;
}

/** The largest element that holds this time and no other one. */
function findBox(block: PageBlock, root: HtmlElement, counts: ReadonlyMap<HtmlElement, number>): HtmlElement {
  let box = block.element;
  for (const element of walkUp(block)) {
    if (element === root || (counts.get(element) ?? 0) > 1) break;
    box = element;
  }
  return box;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The blocks within an element stand in a row: from its first one to its last. Many times may share one element. */
function findRanges(boxes: ReadonlySet<HtmlElement>, blocks: readonly PageBlock[]): ReadonlyMap<HtmlElement, Range> {
  const ranges = new Map<HtmlElement, Range>();
  for (const block of blocks) {
    for (const element of walkUp(block)) {
      if (boxes.has(element))
        ranges.set(element, { from: ranges.get(element)?.from ?? block.index, to: block.index + 1 });
    }
  }
  return ranges;
}
