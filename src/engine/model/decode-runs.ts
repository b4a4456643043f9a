import type { Run } from './piece-sequence.ts';

/** Scores of one piece for: outside, begins a run, goes on inside it. */
export type TagScores = readonly [outside: number, begin: number, inside: number];

const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/**
 * The best runs over pieces, of which is known whether a word begins with them: a run begins before it goes on, and no word
 * is cut. Viterbi over B, I, O with no transition scores (Ramshaw & Marcus 1995 for the tags). Ties go to the tag named first.
 */
export function decodeRuns(wordStarts: readonly boolean[], scoresOf: (at: number) => TagScores): Run[] {
  const count = wordStarts.length;
  if (count === 0) return [];
  const [outside, begin] = scoresOf(0);
  let best: [number, number, number] = [outside, begin, IMPOSSIBLE];
  /** For each piece but the first, the best tag before each of its own. */
  const before: (readonly [number, number, number])[] = [];
  for (let at = 1; at < count; at++) {
    const scores = scoresOf(at);
    const insideTag = best[1] >= best[2] ? 1 : 2;
    if (wordStarts[at]) {
      const anyTag = bestTag(best);
      before.push([anyTag, anyTag, insideTag]);
      best = [best[anyTag]! + scores[0], best[anyTag]! + scores[1], best[insideTag]! + scores[2]];
    } else {
      before.push([0, 0, insideTag]);
      best = [best[0] + scores[0], IMPOSSIBLE, best[insideTag]! + scores[2]];
    }
  }
  return collectRuns(before, bestTag(best), count);
}

/** Back along the best tags, from that of the last piece. */
function collectRuns(before: readonly (readonly [number, number, number])[], last: number, count: number): Run[] {
  const runs: Run[] = [];
  let tag = last;
  let end = count;
  for (let at = count - 1; at >= 0; at--) {
    if (tag === 0) end = at;
    if (tag === 1) {
      runs.push([at, end]);
      end = at;
    }
    if (at > 0) tag = before[at - 1]![tag]!;
  }
  return runs.reverse();
}

function bestTag(scores: TagScores): number {
  if (scores[0] >= scores[1] && scores[0] >= scores[2]) return 0;
  return scores[1] >= scores[2] ? 1 : 2;
}
