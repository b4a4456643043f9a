import type { Range } from '../align-words.ts';
import type { PreparedText } from '../prepare-text.ts';
import { isLine, listSentences, wordsAt } from './list-sentences.ts';

/** A sentence of the old text, in codes, and where it begins in the new one; null where that cannot be told. */
export interface MappedSentence {
  readonly range: Range;
  readonly place: number | null;
  /** Does it stand in one order with most of the others? */
  readonly isInOrder: boolean;
}

/**
 * Where the sentences of the old text stand in the new one: long ones that stand once in both, and others, as often in both,
 * between two of these. One that was doubled has no place. Linear in both texts.
 */
export function mapSentences(old: PreparedText, now: PreparedText): readonly MappedSentence[] {
  const ranges = listSentences(old.folded);
  const counts = countSentences(old, ranges);
  const places = findSentences(now);
  const words = ranges.map((range) => wordsOf(old, range));
  const placed = words.map((key) => {
    const found = places.get(key) ?? [];
    return found.length === 1 && counts.get(key) === 1 ? found[0]! : null;
  });
  const isLong = (index: number) => lengthOf(ranges[index]!) >= TELLING;
  const isAsOften = (index: number) => places.get(words[index]!)?.length === counts.get(words[index]!);
  const sure = placed.map((place, index) => (isLong(index) ? place : null));
  const filled = sure.map((place, index) => {
    const [before, after] = [sure[index - 1], sure[index + 1]];
    if (place !== null || typeof before !== 'number' || typeof after !== 'number' || !isAsOften(index)) return place;
    const between = before + lengthOf(ranges[index - 1]!) + 1;
    const isTight = between + lengthOf(ranges[index]!) + 1 === after;
    return isTight && standsAt(now, old, ranges[index]!, between) ? between : null;
  });
  const held = filled.map((place, index) => (isHeld(old, now, ranges, filled, index) ? place : null));
  const ordered = findOrdered(held);
  return ranges.map((range, index) => ({ range, place: held[index]!, isInOrder: ordered.has(index) }));
}

/** Shorter sentences ("He agreed.", "a.m.") may be others that read the same. */
const TELLING = 24;

/** How far off a neighbour may be, in sentences, and how many codes may have come in before it. */
const FAR = 4;
const MOST_COME_IN = 160;

/**
 * A part of a sentence is all that a look-alike may have kept: it is taken if it is a line of its own, touches a neighbour
 * that was found too, or stands between two.
 */
function isHeld(
  old: PreparedText,
  now: PreparedText,
  ranges: readonly Range[],
  places: readonly (number | null)[],
  index: number,
): boolean {
  const place = places[index];
  const range = ranges[index]!;
  if (place === null || place === undefined) return false;
  if (isLine(old.folded, range) && isLine(now.folded, [place, place + lengthOf(range)])) return true;
  const isInStep = (neighbour: number) => {
    const other = places[neighbour];
    return typeof other === 'number' && other - place === ranges[neighbour]![0] - range[0];
  };
  if (isInStep(index - 1) || isInStep(index + 1)) return true;
  return isNear(-1) && isNear(1);

  function isNear(direction: 1 | -1): boolean {
    for (let step = 1; step <= FAR; step++) {
      const other = places[index + step * direction];
      if (typeof other !== 'number') continue;
      const gap = (other - place!) * direction;
      return gap > 0 && gap <= Math.abs(ranges[index + step * direction]![0] - range[0]) + MOST_COME_IN;
    }
    return false;
  }
}

const lengthOf = ([start, end]: Range): number => end - start;

function wordsOf({ folded: { codes }, work }: PreparedText, range: Range): string {
  work.steps += lengthOf(range);
  return wordsAt(codes, range);
}

function countSentences(text: PreparedText, ranges: readonly Range[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const range of ranges) {
    const words = wordsOf(text, range);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

function findSentences(text: PreparedText): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const range of listSentences(text.folded)) {
    const words = wordsOf(text, range);
    const found = places.get(words);
    if (found) found.push(range[0]);
    else places.set(words, [range[0]]);
  }
  return places;
}

function standsAt(now: PreparedText, old: PreparedText, [start, end]: Range, place: number): boolean {
  if (place < 0 || place + end - start > now.folded.codes.length) return false;
  for (let at = start; at < end; at++) {
    if (old.folded.codes[at] !== now.folded.codes[place + at - start]) return false;
  }
  return true;
}

/** Indexes of the longest list of places that grow. */
function findOrdered(placed: readonly (number | null)[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous = new Map<number, number>();
  for (const [index, place] of placed.entries()) {
    if (place === null) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placed[tails[middle]!]! < place) low = middle + 1;
      else high = middle;
    }
    if (low) previous.set(index, tails[low - 1]!);
    tails[low] = index;
  }
  const ordered = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = previous.get(index)) ordered.add(index);
  return ordered;
}
