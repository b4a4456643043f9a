import type { Span } from '../schema/span.ts';
import { type Characters, orderSuffixes } from './order-suffixes.ts';

/**
 * For each span at how many places before it the text has the same words, those that overlap counted too: which occurrence of
 * its words it is, from 0 up. Time grows with the text and with the spans' words, each times the logarithm of the text's
 * length, whatever repeats in it.
 */
export function countEarlier(text: Characters, spans: readonly Span[]): number[] {
  if (typeof text === 'string' && spans.length <= FEW) return spans.map((span) => lookFor(text, span));
  const { order } = orderSuffixes(text);
  const places = new Int32Array(order.length);
  for (const [place, position] of order.entries()) places[position] = place;
  const seen = createTally(order.length);
  const counts = Array<number>(spans.length).fill(0);
  let position = 0;
  for (const index of [...spans.keys()].sort((a, b) => spans[a]![0] - spans[b]![0])) {
    const span = spans[index]!;
    for (; position < span[0]; position++) seen.add(places[position]!);
    const words = text.slice(...span);
    if (isAlone(text, order, places[span[0]]!, words)) continue;
    const first = findPlace(text, order, words, (found) => found >= words);
    const end = findPlace(text, order, words, (found) => found > words);
    counts[index] = seen.before(end) - seen.before(first);
  }
  return counts;
}

/** For so few spans it is cheaper to look through the text than to bring it into order. */
const FEW = 8;

function lookFor(text: string, [start, end]: Span): number {
  const words = text.slice(start, end);
  let count = 0;
  for (let at = text.indexOf(words); at < start; at = text.indexOf(words, at + 1)) count++;
  return count;
}

/** Do words stand nowhere but at one place of the order? Most do not stand twice, and two looks beside them tell. */
const isAlone = (text: Characters, order: Int32Array, place: number, words: string): boolean =>
  [place - 1, place + 1].every((beside) => {
    const start = order[beside];
    return start === undefined ? words !== '' : text.slice(start, start + words.length) !== words;
  });

/** The first place in the order whose words, as many units as these have, are so. */
function findPlace(text: Characters, order: Int32Array, { length }: string, isSo: (found: string) => boolean): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = order[middle]!;
    if (isSo(text.slice(start, start + length))) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Counts places as they are seen, and tells how many of them lie before one (Fenwick 1994). */
function createTally(size: number) {
  const sums = new Int32Array(size + 1);
  return {
    add(place: number): void {
      for (let at = place + 1; at <= size; at += at & -at) sums[at]!++;
    },
    before(place: number): number {
      let sum = 0;
      for (let at = place; at > 0; at -= at & -at) sum += sums[at]!;
      return sum;
    },
  };
}
