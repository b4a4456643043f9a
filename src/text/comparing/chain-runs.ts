import type { Run } from './find-runs.ts';
import type { Token } from './list-tokens.ts';
import { sumWeights } from './weigh-words.ts';

/** Runs in one order and close together in the source: one place where words of the quotation stand. */
export type Place = readonly Run[];

/** More runs than this are never chained; the longest are. */
const MOST_RUNS = 256;
/** So many words may be left out without a mark, or with one, and it is one place still. */
const MOST_GONE = 25;
const MOST_GONE_AT_MARK = 400;
/** What a jump to another place costs, in words: less than that is found there by chance. */
const JUMP = 2;
const GAP_COST = { small: 0.05, large: 0.75, marked: 0.25 };
const SMALL_GAP = 8;

/** The runs that cover the most of the quotation with the fewest jumps in the source, cut where it jumps. */
export function chainRuns(
  quotation: readonly Token[],
  source: readonly Token[],
  found: readonly Run[],
): readonly Place[] {
  const runs = found
    .toSorted((a, b) => b.length - a.length || a.from - b.from || a.to - b.to)
    .slice(0, MOST_RUNS)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const sums = sumWeights(quotation);
  const weigh = ({ from, length }: Run): number => sums[from + length]! - sums[from]!;
  const best: { score: number; run: Run; before: number; isJump: boolean }[] = [];
  for (const [index, run] of runs.entries()) {
    best.push({ score: weigh(run), run, before: -1, isJump: true });
    for (let before = 0; before < index; before++) {
      const link = linkRuns(runs[before]!, run);
      if (!link) continue;
      const score = best[before]!.score + weigh(link.run) - link.cost;
      if (score > best[index]!.score) best[index] = { score, run: link.run, before, isJump: link.isJump };
    }
  }
  return cutPlaces();

  function linkRuns(one: Run, other: Run): { run: Run; cost: number; isJump: boolean } | null {
    const end = one.from + one.length;
    const overlap = Math.max(0, end - other.from);
    const run = { from: other.from + overlap, to: other.to + overlap, length: other.length - overlap };
    if (run.length <= 0) return null;
    const gone = run.to - one.to - one.length;
    const isMarked = quotation.slice(end, run.from + 1).some(({ isAfterBreak }) => isAfterBreak);
    const isSamePassage = source[one.to]!.passage === source[run.to]!.passage;
    const most = isMarked ? MOST_GONE_AT_MARK : isSamePassage ? MOST_GONE : -1;
    if (gone < 0 || gone > most) return { run, cost: JUMP, isJump: true };
    const gap = Math.abs(gone - (run.from - end));
    const cost = gap <= SMALL_GAP ? gap * GAP_COST.small : isMarked ? GAP_COST.marked : GAP_COST.large;
    return { run, cost, isJump: false };
  }

  function cutPlaces(): Place[] {
    let at = best.reduce((top, { score }, index) => (score > (best[top]?.score ?? 0) ? index : top), -1);
    const places: Run[][] = [];
    for (let isNew = true; at >= 0; at = best[at]!.before) {
      const { run, isJump } = best[at]!;
      if (isNew) places.unshift([]);
      places[0]!.unshift(run);
      isNew = isJump;
    }
    return places;
  }
}
