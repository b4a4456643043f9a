import type { ActorKind } from '../schema/actor.ts';
import type { Span } from '../schema/span.ts';
import { normalizeName } from './actor-name.ts';

/** What tells an actor of one document again. */
export interface ActorReference {
  readonly kind: ActorKind;
  readonly normalizedName: string;
  /** In the very same text: the actor's key, and where a mention of it stands. */
  readonly key: string | null;
  readonly mention: Span | null;
}

interface MentionedActor {
  readonly key: string;
  readonly kind: ActorKind;
  readonly names: readonly string[];
  readonly mentions: readonly Span[];
}

/**
 * The actor of a document that a reference means: in the same text the one mentioned at that place, else the one of that
 * key; in another version the one of that name, then one with that name among its others.
 */
export function findMeantActor<A extends MentionedActor & { readonly name: string }>(
  { kind, normalizedName, key, mention }: ActorReference,
  isSameText: boolean,
  actors: readonly A[],
): A | null {
  if (isSameText) {
    const isThere = ([start, end]: Span) => start === mention?.[0] && end === mention[1];
    const there = actors.find(({ mentions }) => mentions.some(isThere)) ?? actors.find((actor) => actor.key === key);
    if (there) return there;
  }
  const ofKind = actors.filter((actor) => actor.kind === kind);
  return (
    ofKind.find(({ name }) => normalizeName(name) === normalizedName) ??
    ofKind.find(({ names }) => names.some((name) => normalizeName(name) === normalizedName)) ??
    null
  );
}
