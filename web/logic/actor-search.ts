import type { RegistryActor } from '../../src/server/api-types.ts';

export type ActorKind = RegistryActor['kind'];
export type ActorSort = (typeof SORTS)[number];

/** Those of the record, without the schema's own code. */
export const KINDS = ['person', 'organization', 'place', 'group', 'document'] as const satisfies readonly ActorKind[];

const SORTS = ['statements', 'documents', 'name'] as const;

/** What the address of the list of actors says: `/a?q=&kind=&sort=`. */
export interface ActorsSearch {
  readonly q?: string;
  readonly kind?: ActorKind;
  readonly sort?: ActorSort;
}

/** What is not understood is left out. */
export function readActorsSearch({ q, kind, sort }: Readonly<Record<string, unknown>>): ActorsSearch {
  const words = String(q ?? '').trim();
  const [asKind, asSort] = [KINDS.find((each) => each === kind), SORTS.find((each) => each === sort)];
  return { ...(words && { q: words }), ...(asKind && { kind: asKind }), ...(asSort && { sort: asSort }) };
}

/** Of an actor's page: the question on which the position is shown. */
export function readActorSearch({ q }: Readonly<Record<string, unknown>>): { readonly q?: string } {
  const question = String(q ?? '').trim();
  return question ? { q: question } : {};
}
