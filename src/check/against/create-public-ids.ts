import type { Language } from '../../engine/language/language.ts';
import type { OnRecord } from '../../schema/record.ts';
import { isNamedAlike, listNameBlocks, type NamedActor } from './name-alike.ts';

/** For each record the public ids of its actors: whoever bears one name in two of them has one. */
export function createPublicIds(
  records: readonly OnRecord[],
  language: Language,
): readonly ReadonlyMap<string, string>[] {
  const groups: NamedActor[][] = [];
  const blocks = new Map<string, Set<number>>();
  // sources of one story name the same people, who are compared once
  const assigned = new Map<string, number>();
  return records.map((record) => new Map(record.actors.map((actor) => [actor.id, `${assign(actor)}`])));

  function assign(actor: NamedActor): number {
    const key = JSON.stringify([actor.kind, actor.name, actor.aliases]);
    const at = assigned.get(key) ?? findGroup(actor);
    assigned.set(key, at);
    return at;
  }

  function findGroup(actor: NamedActor): number {
    const own = [...listNameBlocks(actor)];
    const near = new Set(own.flatMap((block) => [...(blocks.get(block) ?? [])]));
    const known = [...near].find((at) => groups[at]!.some((other) => isNamedAlike(actor, other, language)));
    const at = known ?? groups.push([]) - 1;
    groups[at]!.push(actor);
    for (const block of own) blocks.set(block, (blocks.get(block) ?? new Set()).add(at));
    return at;
  }
}
