/** As much of a string as is read here, so that a test can count what is read. */
export interface Characters {
  readonly length: number;
  charCodeAt(index: number): number;
  slice(start: number, end: number): string;
}

export interface SuffixOrder {
  /** The positions of a text in the order of what follows them up to its end, by UTF-16 code units. */
  readonly order: Int32Array;
  /** How often the positions were sorted: the logarithm of the longest words that stand twice, at most of the text's length. */
  readonly rounds: number;
}

/**
 * The suffix array of a text by prefix doubling (Manber and Myers 1993) with counting sorts: positions that are in the order
 * of their next n units are brought into the order of their next 2n. Time grows with the length times the rounds.
 */
export function orderSuffixes(text: Characters): SuffixOrder {
  const { length } = text;
  /** Positions that are alike so far have one rank. */
  let ranks: Int32Array = new Int32Array(length);
  let order: Int32Array = new Int32Array(length);
  let highest = 0;
  for (let position = 0; position < length; position++) {
    order[position] = position;
    ranks[position] = text.charCodeAt(position);
    highest = Math.max(highest, ranks[position]!);
  }
  order = sortByRank(ranks, order, highest + 1);
  let different: number;
  ({ ranks, different } = rankAnew(order, ranks, 0));
  let rounds = 0;
  for (let width = 1; different < length; width *= 2, rounds++) {
    order = sortByRank(ranks, sortBySecond(order, width), different);
    ({ ranks, different } = rankAnew(order, ranks, width));
  }
  return { order, rounds };
}

/** A stable sort of positions by their ranks, which are below `different`. */
function sortByRank(ranks: Int32Array, positions: Int32Array, different: number): Int32Array {
  const ends = new Int32Array(different + 1);
  for (const rank of ranks) ends[rank + 1]!++;
  for (let rank = 0; rank < different; rank++) ends[rank + 1]! += ends[rank]!;
  const sorted = new Int32Array(positions.length);
  for (const position of positions) sorted[ends[ranks[position]!]!++] = position;
  return sorted;
}

/** All positions in the order of what stands `width` behind them; those with nothing there come first. */
function sortBySecond(order: Int32Array, width: number): Int32Array {
  const sorted = new Int32Array(order.length);
  let count = 0;
  for (let position = order.length - width; position < order.length; position++) sorted[count++] = position;
  for (const position of order) if (position >= width) sorted[count++] = position - width;
  return sorted;
}

/** Ranks from 0 up of sorted positions; two are alike if they were, and what stands `width` behind them was (0: that alone). */
function rankAnew(order: Int32Array, ranks: Int32Array, width: number) {
  const next = new Int32Array(order.length);
  let rank = 0;
  for (let at = 1; at < order.length; at++) {
    const [one, other] = [order[at - 1]!, order[at]!];
    const isAlike =
      ranks[one] === ranks[other] && (width === 0 || (ranks[one + width] ?? -1) === (ranks[other + width] ?? -1));
    if (!isAlike) rank++;
    next[other] = rank;
  }
  return { ranks: next, different: rank + 1 };
}
