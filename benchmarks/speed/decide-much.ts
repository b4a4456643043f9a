// tsx decide-much.ts CHECKOUT STORE COUNT: makes so many decisions on who is who in a store, of every kind, with the code of
// a checkout of before migrations 0006 and later, and takes authority files in; the same for every call.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The store's contract as it was then. */
interface OldStore {
  listActors(query: { readonly limit: number }): Promise<readonly OldActor[]>;
  readActor(id: number): Promise<{ readonly documentList: readonly { readonly id: string }[] } | null>;
  decide(draft: object, maker: object): Promise<{ readonly id: number }>;
  addAuthority(authority: object, maker: object): Promise<unknown>;
  close(): Promise<void>;
}
interface OldActor {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
}

const ACTIONS = ['merge', 'undo', 'undo', 'rename', 'apart', 'merge', 'split', 'rename', 'undo', 'authority'] as const;

const [checkout, path, wanted] = process.argv.slice(2) as [string, string, string];
const opener = pathToFileURL(join(checkout, 'dist', 'store', 'sqlite', 'open-store.js')).href;
const store = await ((await import(opener)) as { openSqliteStore(path: string): Promise<OldStore> }).openSqliteStore(
  path,
);

// Full names only: who goes by a family name alone is an actor of its own in each document.
const waiting = (await store.listActors({ limit: 1_000_000 })).filter(({ name }) => name.includes(' '));
let made = 0;
let latest = 0;
for (let step = 0; made < Number(wanted); step++) {
  if (waiting.length < 2) throw new Error(`${made} decisions, and no actors are left to decide on`);
  const maker = { by: step % 3 ? 'ann' : 'ben', at: findTime(step), reason: step % 2 ? `reason ${step}` : null };
  try {
    await decideNext(ACTIONS[step % ACTIONS.length]!, step, maker);
    made++;
  } catch (error) {
    // An earlier decision may stand against this one.
    if ((error as { code?: string }).code === 'internal-error') throw error;
  }
}
await store.close();

async function decideNext(action: (typeof ACTIONS)[number], step: number, maker: object): Promise<void> {
  if (action === 'authority') return takeAuthority(step, maker);
  const decision = await store.decide(await createDraft(action, step), maker);
  latest = decision.id;
}

async function createDraft(action: Exclude<(typeof ACTIONS)[number], 'authority'>, step: number): Promise<object> {
  if (action === 'undo') return { action, decision: latest };
  const actor = waiting.shift()!;
  if (action === 'rename') return { action, actors: [actor.id], newName: `${actor.name} the ${step}th` };
  if (action === 'split') {
    const [document] = (await store.readActor(actor.id))!.documentList;
    return { action, actors: [actor.id], documents: [document!.id] };
  }
  const partner = waiting.findIndex(({ kind }) => kind === actor.kind);
  const [other] = waiting.splice(Math.max(partner, 0), 1);
  const actors = [actor.id, other!.id];
  return action === 'merge' ? { action, actors, isStanding: false } : { action, actors, names: null };
}

/** A day after the other, so that the order can be told. */
function findTime(step: number): string {
  return new Date(Date.UTC(2031, 0, 1 + step)).toISOString();
}

async function takeAuthority(step: number, maker: object): Promise<void> {
  const entries = waiting.splice(0, 2).map(({ name, kind }, index) => ({
    line: index + 1,
    kind,
    name,
    aliases: [`${name} of file ${step}`],
    roles: [{ text: `head of office ${step}`, from: '2031-01-01', to: index ? '2031-12-31' : null }],
  }));
  await store.addAuthority({ origin: `/press/people-${step}.yaml`, entries }, maker);
}
