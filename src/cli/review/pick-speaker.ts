import { isPublicId } from '../../registry/public-id.ts';
import type { SaidPatch } from '../../review/create-annotation.ts';
import type { ActorKind } from '../../schema/actor.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { AmbiguousActorError } from '../pick-actor.ts';

type Speaker = NonNullable<SaidPatch['speakers']>[number];

/**
 * Who is meant by a number of the document ("a3"), an id of the store ("a7k3m9q2") or a name: an actor of this document first, then one of the store, then
 * somebody whom neither knows. A name that several bear is never taken for one of them.
 */
export async function pickSpeaker(
  workspace: Workspace,
  record: OnRecord,
  typed: string,
  kind: ActorKind = 'person',
): Promise<Speaker> {
  const asked = isPublicId(typed.toLowerCase()) ? await workspace.readActor(typed.toLowerCase()) : null;
  if (asked) return { from: 'store', publicId: asked.id, name: asked.name, kind: asked.kind };
  const own = record.actors.filter((actor) => actor.id === typed || isCalled(actor, typed));
  const named = own.filter(({ name }) => fold(name) === fold(typed));
  const [here] = named.length === 1 ? named : own;
  if (here && (own.length === 1 || named.length === 1)) return here.id;
  const known = (await workspace.findActors(typed, 50)).filter((actor) => isCalled(actor, typed));
  if (own.length || known.length > 1) {
    throw new AmbiguousActorError(typed, known, 'Name an actor of the document by its number, such as a3:');
  }
  const [actor] = known;
  if (!actor) return { from: 'new', name: typed.trim(), kind };
  return { from: 'store', publicId: actor.id, name: actor.name, kind: actor.kind };
}

const isCalled = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }, typed: string) =>
  [name, ...aliases].some((each) => fold(each) === fold(typed));

const fold = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();
