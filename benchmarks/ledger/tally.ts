/** One decision of a rule on a text with answers; null where the answers do not tell whether it is right. */
export interface Verdict {
  /** As the item carries it: "timexes/clock/time-of-day". */
  readonly rule: string;
  readonly isRight: boolean | null;
  /** Of figures: right with their unit too. */
  readonly isWhole?: boolean;
}

/** How often a rule decided, and how often it was right, on one set. */
export interface Count {
  readonly fired: number;
  readonly judged: number;
  readonly right: number;
  readonly whole: number;
}

/** Counts by rule and set. */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, Count>>;

const NONE: Count = { fired: 0, judged: 0, right: 0, whole: 0 };

/** Counts the verdicts of each set, by its name. */
export function tallyVerdicts(sets: Iterable<readonly [name: string, verdicts: readonly Verdict[]]>): Tally {
  const tally = new Map<string, Map<string, Count>>();
  for (const [name, verdicts] of sets) {
    for (const verdict of verdicts) {
      const { rule } = verdict;
      const counts = tally.get(rule) ?? new Map<string, Count>();
      tally.set(rule, counts.set(name, addVerdict(counts.get(name) ?? NONE, verdict)));
    }
  }
  return tally;
}

const addVerdict = ({ fired, judged, right, whole }: Count, { isRight, isWhole = false }: Verdict): Count => ({
  fired: fired + 1,
  judged: judged + (isRight === null ? 0 : 1),
  right: right + (isRight ? 1 : 0),
  whole: whole + (isWhole ? 1 : 0),
});

/** Over all sets. */
export const sumCounts = (counts: Iterable<Count>): Count =>
  [...counts].reduce(
    (sum, { fired, judged, right, whole }) => ({
      fired: sum.fired + fired,
      judged: sum.judged + judged,
      right: sum.right + right,
      whole: sum.whole + whole,
    }),
    NONE,
  );

/** A rule that decided often enough to be judged, and was wrong more often than right: it should go. */
export const isMoreWrong = ({ judged, right }: Count): boolean => judged >= FEWEST_TO_JUDGE && right * 2 < judged;

/** Fewer decisions say nothing of a rule. */
const FEWEST_TO_JUDGE = 5;
