import type { ActorFacts } from '../../../registry/actor-facts.ts';
import type { Span } from '../../../schema/span.ts';

/** A current text, and the actors of its reading with what the registry takes in of them. */
export interface RegisteredText {
  readonly id: string;
  readonly textHash: string;
  /** What it is a version of, wherever it stood. */
  readonly series: readonly string[];
  readonly actors: readonly RegisteredActor[];
}

export interface RegisteredActor extends ActorFacts {
  readonly actorId: string;
  readonly mentions: readonly Span[];
  readonly splitBy: number | null;
}
