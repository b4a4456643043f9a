import { isSpelledOut } from '../../../compare/spelled-out.ts';
import type { Fact } from '../facts/fact.ts';

/** What is put into blocks: of which document, and by which words. */
type Blocked = Pick<Fact, 'document' | 'terms' | 'names'>;

export interface FactPair<T> {
  readonly one: T;
  readonly other: T;
  readonly shared: readonly string[];
}

/** A word that more facts have tells nothing: those of them that share others are found by these. */
const MOST_IN_BLOCK = 150;
/** More pairs than this are never looked at for one fact: those that share the most. */
const MOST_PAIRS_EACH = 40;

/**
 * Pairs of facts of two documents that share so many words or more. Only facts that share one of their rarer words are ever
 * compared: two that share `least` words of all must share one of those that are left without the `least` - 1 commonest.
 */
export function* pairFacts<T extends Blocked>(facts: readonly T[], least: number): Generator<FactPair<T>> {
  const counts = countTerms(facts);
  const blocks = new Map<string, number[]>();
  for (const [index, fact] of facts.entries()) {
    const rarest = [...fact.terms].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
    const keys = rarest.slice(0, Math.max(0, rarest.length - least + 1));
    for (const other of chooseLikest(keys, blocks)) {
      const pair = sharing(facts[other]!, fact);
      if (pair && pair.shared.length >= least) yield pair;
    }
    for (const key of keys) putInBlock(blocks, key, index);
  }
}

function chooseLikest(keys: readonly string[], blocks: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const hits = new Map<number, number>();
  for (const key of keys) for (const other of blocks.get(key) ?? []) hits.set(other, (hits.get(other) ?? 0) + 1);
  if (hits.size <= MOST_PAIRS_EACH) return [...hits.keys()];
  return [...hits]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_PAIRS_EACH)
    .map(([other]) => other);
}

function countTerms(facts: readonly Blocked[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of facts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function putInBlock(blocks: Map<string, number[]>, key: string, index: number): void {
  const block = blocks.get(key);
  if (!block) blocks.set(key, [index]);
  else if (block.length < MOST_IN_BLOCK) block.push(index);
}

function sharing<T extends Blocked>(one: T, other: T): FactPair<T> | null {
  if (one.document.id === other.document.id) return null;
  const shared = [...one.terms].filter((term) => other.terms.has(term) || isSpelledOut(term, one, other));
  const spelled = [...other.terms].filter((term) => !one.terms.has(term) && isSpelledOut(term, other, one));
  return { one, other, shared: [...shared, ...spelled] };
}

/** How much of the shorter one is in the longer. */
export const scoreShared = <T extends Blocked>({ one, other, shared }: FactPair<T>): number =>
  shared.length / Math.max(1, Math.min(one.terms.size, other.terms.size));
