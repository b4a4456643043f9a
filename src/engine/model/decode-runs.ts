import type { Run } from './piece-sequence.ts';

/** Scores of one piece for: outside, begins a run, goes on inside it. */
export type TagScores = readonly [outside: number, begin: number, inside: number];

/** A run of one of several kinds, by the number of its kind. */
export interface KindOfRun {
  readonly run: Run;
  readonly kind: number;
}

const IMPOSSIBLE = Number.NEGATIVE_INFINITY;
const OUTSIDE = 0;

/**
 * The best runs over pieces, of which is known whether a word begins with them: a run begins before it goes on, and no word
 * is cut. Viterbi over B, I, O with no transition scores (Ramshaw & Marcus 1995 for the tags). Ties go to the tag named first.
 */
export const decodeRuns = (wordStarts: readonly boolean[], scoresOf: (at: number) => TagScores): Run[] =>
  decodeKindsOfRuns(wordStarts, scoresOf).map(({ run }) => run);

/** As `decodeRuns`, for runs of several kinds. Scores of a piece: outside, then for each kind begins and goes on inside. */
export function decodeKindsOfRuns(
  wordStarts: readonly boolean[],
  scoresOf: (at: number) => ArrayLike<number>,
): KindOfRun[] {
  const count = wordStarts.length;
  if (count === 0) return [];
  const first = scoresOf(0);
  const tags = first.length;
  let best = new Float64Array(tags).map((_, tag) => (isInside(tag) ? IMPOSSIBLE : first[tag]!));
  /** For each piece but the first, the best tag before each of its own. */
  const before = new Uint8Array(count * tags);
  for (let at = 1; at < count; at++) {
    const scores = scoresOf(at);
    const any = bestTag(best);
    const next = new Float64Array(tags);
    for (let tag = 0; tag < tags; tag++) {
      const from = isInside(tag) ? betterOf(best, tag - 1, tag) : wordStarts[at] ? any : OUTSIDE;
      const isCut = !wordStarts[at] && isBegin(tag);
      before[at * tags + tag] = from;
      next[tag] = isCut ? IMPOSSIBLE : best[from]! + scores[tag]!;
    }
    best = next;
  }
  return collectRuns(before, bestTag(best), count, tags);
}

const isBegin = (tag: number): boolean => tag % 2 === 1;
const isInside = (tag: number): boolean => tag !== OUTSIDE && tag % 2 === 0;

/** Back along the best tags, from that of the last piece. */
function collectRuns(before: Uint8Array, last: number, count: number, tags: number): KindOfRun[] {
  const runs: KindOfRun[] = [];
  let tag = last;
  let end = count;
  for (let at = count - 1; at >= 0; at--) {
    if (tag === OUTSIDE) end = at;
    if (isBegin(tag)) {
      runs.push({ run: [at, end], kind: (tag - 1) / 2 });
      end = at;
    }
    tag = before[at * tags + tag]!;
  }
  return runs.reverse();
}

const betterOf = (scores: Float64Array, a: number, b: number): number => (scores[a]! >= scores[b]! ? a : b);

function bestTag(scores: Float64Array): number {
  let best = 0;
  for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
  return best;
}
