import type { Span } from '../../schema/span.ts';
import type { Token } from '../../text/comparing/list-tokens.ts';
import type { Strength } from './read-strength.ts';

export interface Loss {
  readonly kind: 'doubt' | 'condition' | 'negation' | 'reversal';
  /** The source's word that is gone; null where one came in. */
  readonly mark: Span | null;
}

/**
 * What of the source's doubts, conditions and negations the draft has not, unless other words of its own stand for it.
 * Negations count only where both sentences say nearly the same: one may belong to what only one of them has.
 */
export function compareStrength(ours: Strength, theirs: Strength, isOneThing: boolean): Loss | null {
  const turned = isOneThing ? findTurned(ours, theirs) : null;
  if (turned) return turned;
  if (listNew(softenersOf(ours), softenersOf(theirs)).length) return null;
  const [condition] = ours.conditions.length ? [] : theirs.conditions;
  if (condition) return { kind: 'condition', mark: condition.span };
  const [doubt] = listNew(theirs.doubts, softenersOf(ours));
  return doubt ? { kind: 'doubt', mark: doubt.span } : null;
}

/** One negation more or less, in what both say as in the whole sentences, and nothing else that negates in its place. */
function findTurned(ours: Strength, theirs: Strength): Loss | null {
  if (ours.isDenied !== theirs.isDenied) return null;
  if (hasOneMore(theirs, ours) && !listNew(ours.opposites, theirs.opposites).length) {
    const [mark] = listNew(theirs.negations, ours.negations);
    return { kind: 'negation', mark: (mark ?? theirs.negations[0]!).span };
  }
  const isAdded = hasOneMore(ours, theirs) && !listNew(theirs.opposites, ours.opposites).length;
  return isAdded ? { kind: 'reversal', mark: null } : null;
}

const hasOneMore = (one: Strength, other: Strength): boolean =>
  one.negations.length - other.negations.length === 1 && (other.inAll === 0 || one.inAll - other.inAll === 1);

const softenersOf = ({ softeners, conditions }: Strength): readonly Token[] => [...softeners, ...conditions];

/** Words of the one that the other has not. */
function listNew(one: readonly Token[], other: readonly Token[]): readonly Token[] {
  const known = new Set(other.map(({ word }) => word));
  return one.filter(({ word }) => !known.has(word));
}
