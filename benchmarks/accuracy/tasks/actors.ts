import type { ActorKind } from '../../../src/schema/actor.ts';
import type { OnRecord } from '../../../src/schema/record.ts';
import { compareSpans } from '../../../src/text/span.ts';

/** The gold has three kinds of names. */
const LABELS: ReadonlyMap<ActorKind, string> = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
]);

/** Mentions by name with what they are where they stand ("Kyiv" the city, "Kyiv" the government); no pronouns, no descriptions. */
export function predictActors({ actors }: OnRecord) {
  const entities = actors
    .flatMap((actor) => actor.mentions)
    .filter((mention) => mention.form === 'name')
    .flatMap(({ span, kind }) => {
      const label = LABELS.get(kind);
      return label === undefined ? [] : [{ span, label }];
    })
    .sort((a, b) => compareSpans(a.span, b.span));
  return { entities };
}
