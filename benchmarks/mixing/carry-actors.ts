import type { OnRecord } from '../../src/schema/record.ts';
import { type Carrying, type Ids, keepOne, type Layers } from './carry-layers.ts';

type Actor = OnRecord['actors'][number];
type Named = Pick<Actor, 'name' | 'kind' | 'aliases' | 'roles' | 'mentions'>;

/** Adds the actors that are named in the part to those of one name and kind that are there already; gives the new ids. */
export function carryActors(carrying: Carrying): Ids {
  const { layers, article } = carrying;
  const before = layers.actors.length;
  const ids = new Map<string, string>();
  for (const actor of article.actors) {
    const named = findNamed(carrying, actor);
    if (named) ids.set(actor.id, addNamed(layers, before, ids, { ...actor, ...named }));
  }
  // Whom an actor speaks for may come after it.
  for (const { id, standsFor } of article.actors) {
    const index = layers.actors.findIndex((actor) => actor.id === ids.get(id));
    const actor = layers.actors[index];
    if (actor && index >= before) layers.actors[index] = { ...actor, standsFor: keepOne(ids, standsFor) };
  }
  return ids;
}

/** Of an actor, what stands in the part; null where it is named elsewhere only, so that no reader could have found its name. */
function findNamed({ isInside, move, rename }: Carrying, actor: Actor): Named | null {
  const mentions = actor.mentions.filter(({ span }) => isInside(span));
  if (!mentions.some(({ form }) => form === 'name')) return null;
  const roles = actor.roles.filter(({ span }) => isInside(span));
  return {
    name: rename(actor.name),
    kind: actor.kind,
    aliases: actor.aliases.map(rename),
    roles: roles.map(({ text, span }) => ({ text: rename(text), span: move(span) })),
    mentions: mentions.map((mention) => ({ ...mention, span: move(mention.span) })),
  };
}

/** Two of one article stay two, also where their names do not tell them apart. */
function addNamed(layers: Layers, before: number, taken: Ids, { key: _, ...actor }: Actor): string {
  const known = layers.actors.findIndex(
    ({ id, name, kind }, index) =>
      index < before && name === actor.name && kind === actor.kind && ![...taken.values()].includes(id),
  );
  const other = layers.actors[known];
  if (!other) {
    const id = `a${layers.actors.length + 1}`;
    layers.actors.push({ ...actor, id });
    return id;
  }
  layers.actors[known] = {
    ...other,
    aliases: [...new Set([...other.aliases, ...actor.aliases])],
    roles: [...other.roles, ...actor.roles],
    mentions: [...other.mentions, ...actor.mentions],
  };
  return other.id;
}
