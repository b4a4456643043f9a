import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { ReferenceReading } from '../../layers/model-readings.ts';
import type { SourceMention } from '../source/source-mention.ts';

/** Whom the model takes a pronoun, a relative or a description to mean. The likelihoods, with that of nobody named, make one. */
export interface Meaning {
  /** By actor id. */
  readonly actors: ReadonlyMap<string, number>;
  readonly unnamed: number;
}

/** What the model says of the phrase at a span; null where it was not asked. */
export type FindMeaning = (span: Span) => Meaning | null;

/**
 * The likelihoods of mentions as those of actors: a name is its actor, and what looks back to a pronoun means whom that means, one after
 * another in the order of the text.
 */
export function createMeanings(references: readonly ReferenceReading[], names: readonly SourceMention[]): FindMeaning {
  const known = new Map<string, Meaning>();
  for (const { span, candidates } of references) {
    const actors = new Map<string, number>();
    for (const candidate of candidates) {
      for (const [id, share] of actorsOf(candidate, known, names))
        actors.set(id, (actors.get(id) ?? 0) + share * candidate.probability);
    }
    const named = [...actors.values()].reduce((sum, share) => sum + share, 0);
    known.set(span.join(), { actors, unnamed: Math.max(0, 1 - named) });
  }
  return (span) => known.get(span.join()) ?? null;
}

type Candidate = ReferenceReading['candidates'][number];

function actorsOf(
  { span, isName }: Candidate,
  known: ReadonlyMap<string, Meaning>,
  names: readonly SourceMention[],
): Iterable<readonly [string, number]> {
  const name = isName ? lastNameIn(span, names) : null;
  return name ? [[name.actor.id, 1]] : (known.get(span.join())?.actors ?? []);
}

/** "Ada Moss" of "Kaldria's president Ada Moss". */
function lastNameIn([start, end]: Span, names: readonly SourceMention[]): SourceMention | null {
  const last = names[findFirstEndingAfter(names, end) - 1];
  const next = names[findFirstEndingAfter(names, end)];
  if (next && next.span[0] < end && next.span[0] >= start) return next;
  return last && last.span[0] >= start && last.span[1] > end - ENDING ? last : null;
}

/** A name that ends a phrase ends so near its end: "Ada Moss's". */
const ENDING = 3;
