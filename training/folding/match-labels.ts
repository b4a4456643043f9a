import type { Span } from '../../src/schema/span.ts';

/** Where a marked line stands, by the characters of its content and of its cue, and what somebody said of it. */
export type Marked<Is> = readonly [content: readonly Span[], cue: readonly Span[], is: Is];
export type Label = Marked<'needed' | 'tolerated' | 'noise'>;

interface Place {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
}

/** A statement is a marked line where their contents share half of their characters, the best first. */
const SHARED = 0.5;
/** Of contents that share as much, those with the same cue go first. */
const SAME_CUE = 0.01;

/** What somebody said of the line that each statement stands for, by the statement's index. */
export function matchLabels<Is>(marked: readonly Marked<Is>[], statements: readonly Place[]): Map<number, Is> {
  const pairs = marked.flatMap((label, at) =>
    statements.map((statement, index) => ({ at, index, shared: scoreShared(label, statement) })),
  );
  pairs.sort((a, b) => b.shared - a.shared);
  const found = new Map<number, Is>();
  const taken = new Set<number>();
  for (const { at, index, shared } of pairs) {
    if (shared < SHARED || taken.has(at) || found.has(index)) continue;
    taken.add(at);
    found.set(index, marked[at]![2]);
  }
  return found;
}

/** How much of two contents is shared; of equal ones those with the same cue first. */
function scoreShared([content, cue]: Marked<unknown>, statement: Place): number {
  const shared = countShared(content, statement.content);
  const all = countAll(content) + countAll(statement.content) - shared;
  if (!all) return countShared(cue, statement.cue) > 0 ? 1 : 0;
  return shared / all + (countShared(cue, statement.cue) > 0 ? SAME_CUE : 0);
}

function countAll(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function countShared(one: readonly Span[], other: readonly Span[]): number {
  let shared = 0;
  for (const [start, end] of one)
    for (const [from, to] of other) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return shared;
}
