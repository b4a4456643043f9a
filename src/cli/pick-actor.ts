import { OnrecordError } from '../errors.ts';
import { isPublicId } from '../registry/public-id.ts';
import type { RegistryActor } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace-contract.ts';

const MOST_CANDIDATES = 10;

/** The error that lists which actors a name may mean, so that the user can name one. */
export class AmbiguousActorError extends OnrecordError {
  readonly candidates: readonly RegistryActor[];

  constructor(name: string, found: readonly RegistryActor[], remedy: string) {
    super('ambiguous-actor', `${found.length} actors in the store bear this name.`, { input: name, remedy });
    this.candidates = found.slice(0, MOST_CANDIDATES);
  }
}

/** Those who bear exactly this name, if any do; else all who bear it in part. "a7k3m9q2" is the actor with this id. */
export async function findNamed(workspace: Workspace, name: string): Promise<readonly RegistryActor[]> {
  const found = await findAll(workspace, name);
  const exact = keepExact(found, name);
  return exact.length ? exact : found;
}

/** The same to look at: where nobody but people without a given name bears it ("Moss"), all who bear it in part too. */
export async function findToShow(workspace: Workspace, name: string): Promise<readonly RegistryActor[]> {
  const found = await findAll(workspace, name);
  const exact = keepExact(found, name);
  const isBare = exact.every((actor) => actor.kind === 'person' && !/\s/.test(actor.name));
  return isBare ? found : exact;
}

async function findAll(workspace: Workspace, name: string): Promise<readonly RegistryActor[]> {
  const id = name.trim().toLowerCase();
  const actor = isPublicId(id) ? await workspace.readActor(id) : null;
  const found = actor ? [actor] : await workspace.findActors(name, 500);
  if (!found.length) {
    throw new OnrecordError('no-such-actor', 'No actor in the store has this name.', {
      input: name,
      remedy: '`onrecord actor list` shows who there is.',
    });
  }
  return found;
}

function keepExact(found: readonly RegistryActor[], name: string): readonly RegistryActor[] {
  const wanted = fold(name);
  return found.filter((each) => [each.name, ...each.aliases].some((alias) => fold(alias) === wanted));
}

const fold = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** The one actor that a person means. */
export async function pickActor(workspace: Workspace, name: string): Promise<RegistryActor> {
  const found = await findNamed(workspace, name);
  const shown = found.filter((each) => fold(each.name) === fold(name));
  if (found.length === 1) return found[0]!;
  // "Ada Tolen" is who is shown so, not also somebody who was once called that
  if (shown.length === 1 && /\s/.test(name.trim())) return shown[0]!;
  throw new AmbiguousActorError(name, found, 'Name one by its id:');
}

/** The actors of this name in these documents, by id. */
export async function pickInDocuments(
  workspace: Workspace,
  name: string,
  documentIds: readonly string[],
): Promise<readonly RegistryActor[]> {
  const wanted = new Set(documentIds);
  const picked: RegistryActor[] = [];
  for (const actor of await findNamed(workspace, name)) {
    const details = await workspace.readActor(actor.id);
    if (details?.documentList.some(({ id }) => wanted.has(id))) picked.push(actor);
  }
  // "Tolen" is who is shown so there, not also the Ada Tolen beside
  const shown = picked.filter((actor) => fold(actor.name) === fold(name));
  if (shown.length) return shown;
  if (picked.length) return picked;
  throw new OnrecordError('no-such-actor', 'These documents do not name the actor.', {
    input: name,
    remedy: '`onrecord actor NAME` lists the documents that do.',
  });
}
