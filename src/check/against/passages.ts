import { isInName, isSpelledOut, type Termed } from '../../compare/spelled-out.ts';
import type { Span } from '../../schema/span.ts';
import { byView } from './by-view.ts';
import { type HeldSource, holdAgainst } from './held.ts';

/** A sentence of a source. */
export interface Passage extends Termed {
  readonly held: HeldSource;
  readonly span: Span;
}

/** A passage that speaks of the same. */
export interface LikePassage {
  readonly passage: Passage;
  /** How much of what is asked for is in it, from 0 to 1; rare words weigh more. */
  readonly likeness: number;
  /** The words asked for that it has, without actors. */
  readonly words: readonly string[];
  /** How many words and actors. */
  readonly shared: number;
}

export interface Passages {
  /** All that share anything, the likest first. */
  findLike(asked: Termed): readonly LikePassage[];
  /** How much of the one the other has. */
  score(asked: Termed, other: Termed): number;
}

export const listPassages = byView((view): Passages => {
  const passages = holdAgainst(view).sources.flatMap((held): Passage[] =>
    held.record.sentences.map(({ span }) => ({ held, span, terms: held.terms.list(span), names: held.terms.names })),
  );
  const counts = new Map<string, number>();
  for (const { terms } of passages) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weigh = (term: string): number => Math.log(1 + passages.length / (1 + (counts.get(term) ?? 0)));
  const score = (asked: Termed, other: Termed): number => {
    const all = [...asked.terms];
    const found = all.filter((term) => hasTerm(term, asked, other));
    return sum(found, weigh) / Math.max(Number.EPSILON, sum(all, weigh));
  };
  return {
    score,
    findLike: (asked) =>
      passages
        .flatMap((passage): LikePassage[] => {
          const found = [...asked.terms].filter((term) => hasTerm(term, asked, passage));
          if (!found.length) return [];
          const words = found.filter((term) => !isActor(term));
          return [{ passage, likeness: score(asked, passage), words, shared: found.length }];
        })
        .sort((a, b) => b.likeness - a.likeness),
  };
});

const hasTerm = (term: string, asked: Termed, other: Termed): boolean =>
  other.terms.has(term) || (isActor(term) ? isSpelledOut(term, asked, other) : isInName(term, other));

const isActor = (term: string): boolean => term.startsWith('@');

const sum = (terms: readonly string[], weigh: (term: string) => number): number =>
  terms.reduce((total, term) => total + weigh(term), 0);
