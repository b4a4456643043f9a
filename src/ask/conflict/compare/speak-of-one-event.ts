import { isSpelledOut } from '../../../compare/spelled-out.ts';
import type { Around } from '../facts/fact.ts';
import type { FactPair } from './pair-facts.ts';

const SHARED_AROUND = 5;
const ACTORS_AROUND = 2;

/** Whether the paragraphs around two facts speak of the same people and things. */
export function speakOfOneEvent({ one, other }: FactPair<Around>): boolean {
  const [here, there] = [one, other].map(({ around, names }) => ({ terms: around, names }));
  const shared = [...here!.terms].filter((term) => there!.terms.has(term) || isSpelledOut(term, here!, there!));
  return shared.length >= SHARED_AROUND && shared.filter(isActorTerm).length >= ACTORS_AROUND;
}

export const isActorTerm = (term: string): boolean => term.startsWith('@');
