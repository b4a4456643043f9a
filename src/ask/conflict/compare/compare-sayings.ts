import type { Draft } from '../conflict-draft.ts';
import type { SayingFact } from '../facts/fact.ts';
import { type FactPair, pairFacts, scoreShared } from './pair-facts.ts';

const LEAST_SHARED = 3;
const LEAST_LIKENESS = 0.75;
/** Of both clauses together, where the words themselves negate: a "not" may belong to anything that only one of them has. */
const LEAST_OF_BOTH = 0.6;

/** What one document has somebody deny, and another has asserted. */
export function* compareSayings(sayings: readonly SayingFact[]): Generator<Draft<SayingFact>> {
  for (const pair of pairFacts(sayings, LEAST_SHARED)) {
    const { one, other } = pair;
    const likeness = scoreShared(pair);
    if (likeness < LEAST_LIKENESS || !isWhole(pair) || !pair.shared.some((term) => term.startsWith('@'))) continue;
    const isOneSpeaker = one.speaker !== null && one.speaker === other.speaker;
    const reasons = [
      { id: 'two-views', answer: isOneSpeaker ? 'no' : 'possible' },
      { id: 'another-time', answer: one.day !== null && one.day === other.day ? 'no' : 'possible' },
    ] as const;
    yield { kind: 'denial', one, other, likeness, isSame: one.isDenied === other.isDenied, reasons };
  }
}

function isWhole({ one, other, shared }: FactPair<SayingFact>): boolean {
  if (!one.isNegated && !other.isNegated) return true;
  return shared.length >= LEAST_OF_BOTH * (one.terms.size + other.terms.size - shared.length);
}
