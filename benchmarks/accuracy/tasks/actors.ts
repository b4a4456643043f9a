import type { ActorKind } from '../../../src/schema/actor.ts';
import type { OnRecord } from '../../../src/schema/record.ts';
import { compareSpans } from '../../../src/text/span.ts';

/** The gold has three kinds of names. */
const LABELS: ReadonlyMap<ActorKind, string> = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
]);

/**
 * Mentions by name with what they are where they stand; no pronouns, no descriptions. A city that stands for its government ("Kyiv refused") is
 * an organization there in the record, but a place in all sets: they mark what a name is of, not what acts.
 */
export function predictActors({ actors }: OnRecord) {
  const entities = actors
    .flatMap(({ kind, mentions }) => mentions.map((mention) => ({ ...mention, actorKind: kind })))
    .filter((mention) => mention.form === 'name')
    .flatMap(({ span, kind, actorKind }) => {
      const label = LABELS.get(actorKind === 'place' ? actorKind : kind);
      return label === undefined ? [] : [{ span, label }];
    })
    .sort((a, b) => compareSpans(a.span, b.span));
  return { entities };
}
