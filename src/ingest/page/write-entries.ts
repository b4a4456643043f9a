import type { HtmlElement } from '../layout/html-tree.ts';
import { parseByline } from '../metadata/parse-byline.ts';
import { readBesideTime, readEntryAt } from './entry-time.ts';
import type { PageEntry } from './find-entries.ts';
import type { LinkedUpdate } from './linked-article.ts';
import type { BlockEntry } from './page-article.ts';
import { type PageBlock, toKey, walkUp } from './page-block.ts';

/** An entry with the block that is written for its time. */
export interface LabelledEntry extends PageEntry {
  readonly label: PageBlock;
}

export function labelEntries(entries: readonly PageEntry[]): LabelledEntry[] {
  return entries.map((entry) => ({
    ...entry,
    label: { ...entry.time.block, kind: 'paragraph', text: entry.time.shown, level: 0, linked: 0, marks: [] },
  }));
}

/**
 * The blocks with each entry's time on a line of its own before all else of the entry: pages set it below the heading, or
 * in front of the first words. Who wrote the entry is no part of the text.
 */
export function placeLabels(blocks: readonly PageBlock[], entries: readonly LabelledEntry[]): PageBlock[] {
  const times = new Map(entries.map(({ time }) => [time.block, time]));
  const boxes = entries.map(({ time }) => findItem(time.block));
  const placed: PageBlock[] = [];
  let next = 0;
  for (const block of blocks) {
    const entry = entries[next];
    if (entry !== undefined && block.index >= entry.from) {
      placed.push(entry.label);
      next += 1;
    }
    const time = times.get(block);
    const box = boxes[next - 1];
    if (time === undefined) placed.push(box !== undefined && box === findItem(block) ? toParagraph(block) : block);
    else if (time.isPrefix) placed.push(cutTime(block, time.end));
  }
  return placed;
}

function findItem(block: PageBlock): HtmlElement | undefined {
  for (const element of walkUp(block)) if (element.nodeName === 'LI') return element;
  return undefined;
}

/** An entry that is an item of a list is written as a paragraph. */
function toParagraph(block: PageBlock): PageBlock {
  const mark = /^(?:• |\d+\. )/.exec(block.text)?.[0].length ?? 0;
  return { ...block, kind: 'paragraph', text: block.text.slice(mark), marks: mark === 0 ? block.marks : [] };
}

function cutTime(block: PageBlock, end: number): PageBlock {
  const text = block.text.slice(end).replace(/^[\s:–—|·-]+/, '');
  return { ...block, kind: 'paragraph', text, wordCount: block.wordCount - 1, marks: [] };
}

/** The entries by their places in what was taken; one of which only the time was taken is left out. */
export function writeEntries(
  entries: readonly LabelledEntry[],
  taken: readonly PageBlock[],
  updates: readonly LinkedUpdate[],
): BlockEntry[] {
  const places = new Map(taken.map((block, place) => [block, place]));
  const updatesFrom = findUpdates(taken, updates);
  // Entries of one box have one range: it is walked once for all of them.
  const ends = new Map<string, number>();
  return entries.flatMap((entry): BlockEntry[] => {
    const first = places.get(entry.label);
    if (first === undefined) return [];
    const box = `${entry.from} ${entry.to}`;
    let last = Math.max(first, ends.get(box) ?? first);
    while (taken[last + 1] !== undefined && isOf(taken[last + 1]!, entry)) last += 1;
    ends.set(box, last);
    const next = updatesFrom[first + 1];
    return [createEntry(entry, taken, first, last, next && next.place <= last ? next.update : null)];
  });
}

/** For each block the nearest one from it on that says what a linked update is headed, as far as there is one. */
function findUpdates(
  taken: readonly PageBlock[],
  updates: readonly LinkedUpdate[],
): readonly (UpdatePlace | undefined)[] {
  if (updates.length === 0) return [];
  const byHeadline = new Map(updates.map((update) => [toKey(update.headline ?? ''), update]));
  const found: (UpdatePlace | undefined)[] = [];
  for (let place = taken.length - 1; place >= 0; place -= 1) {
    const update = byHeadline.get(toKey(taken[place]!.text));
    found[place] = update === undefined ? found[place + 1] : { place, update };
  }
  return found;
}

interface UpdatePlace {
  readonly place: number;
  readonly update: LinkedUpdate;
}

function isOf(block: PageBlock, { from, to }: LabelledEntry): boolean {
  return block.index >= from && block.index < to;
}

function createEntry(
  { time, label }: LabelledEntry,
  taken: readonly PageBlock[],
  first: number,
  last: number,
  update: LinkedUpdate | null,
): BlockEntry {
  const beside = readBesideTime(time);
  return {
    at: readEntryAt(time.machine ?? update?.publishedAt ?? null, time.shown),
    byline: beside === null ? [...(update?.byline ?? [])] : parseByline(beside),
    range: { from: { block: first, offset: 0 }, to: { block: last, offset: taken[last]!.text.length } },
    label: { from: { block: first, offset: 0 }, to: { block: first, offset: label.text.length } },
  };
}
