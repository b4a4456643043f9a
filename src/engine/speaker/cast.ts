import type { ActorKind, Mention } from '../../schema/actor.ts';
import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { initialsOf } from '../actor/detect/label-mentions.ts';
import type { Actor } from '../layers/layers.ts';
import { nameKey } from '../spelling/name-key.ts';

/** The actors of a document while its sources are read: those named in it, and whom sources make out of a name ("Moss's campaign"). */
export interface Cast {
  /** A new actor whom the text does not name: the data does. */
  readonly add: (name: string, kind: ActorKind) => Actor;
  readonly actors: () => readonly Actor[];
  readonly find: (id: string) => Actor | undefined;
  /** The ids of all but the first so many: none goes, and new ones come last. */
  readonly idsFrom: (first: number) => readonly string[];
  /**
   * The actor of that name, new if there is none yet, with one more mention; `spelling` is how the name is written there, null where it
   * is not. What ends in lower case ("the Moss campaign") describes, and what has capitals to its end names.
   */
  readonly mention: (name: string, spelling: string | null, kind: ActorKind, span: Span) => Actor;
  /** Who is called so, or so spelled: "the Moss campaign" is "Moss campaign". */
  readonly listNamed: (name: string) => readonly Actor[];
  /** People whose names end with a word, or are that word; marks and accents aside. */
  readonly listByLastWord: (word: string) => readonly Actor[];
  /** People with such initials: "EF" of Edda Flint. */
  readonly listByInitials: (initials: string) => readonly Actor[];
}

export function createCast(named: readonly Actor[]): Cast {
  const byId = new Map(named.map((actor) => [actor.id, actor]));
  const idsOf = new Map<string, Set<string>>();
  const index = (actor: Actor) => {
    for (const name of [actor.name, ...actor.aliases]) {
      const key = nameKey(name);
      const ids = idsOf.get(key);
      if (ids) ids.add(actor.id);
      else idsOf.set(key, new Set([actor.id]));
    }
  };
  named.forEach(index);
  const ids = [...byId.keys()];
  const add = (actor: Actor) => {
    ids.push(actor.id);
    byId.set(actor.id, actor);
    index(actor);
    return actor;
  };
  const listNamed = (name: string) => [...(idsOf.get(nameKey(name)) ?? [])].map((id) => byId.get(id)!);
  const people = { ids, find: (id: string) => byId.get(id)! };
  return {
    actors: () => [...byId.values()],
    find: (id) => byId.get(id),
    idsFrom: (first) => ids.slice(first),
    add: (name, kind) => add(createActor(`a${byId.size + 1}`, name, kind)),
    mention(name, spelling, kind, span) {
      const [known] = listNamed(name);
      const actor = known ?? createActor(`a${byId.size + 1}`, name, kind);
      const mentioned = addMention(actor, spelling ?? name, {
        span,
        form: /(?:^|\s)\p{Lu}\S*$/u.test(name) ? 'name' : 'nominal',
        kind,
      });
      if (!known) return add(mentioned);
      byId.set(actor.id, mentioned);
      index(mentioned);
      return mentioned;
    },
    listNamed,
    listByLastWord: createPeopleIndex(people, lastWordOf),
    listByInitials: createPeopleIndex(people, (name) => initialsOf(name.split(' '))),
  };
}

/** The people of a cast by what their names give. A name stays as it is, so that each is asked once, when somebody first asks for it. */
function createPeopleIndex(
  { ids, find }: { readonly ids: readonly string[]; readonly find: (id: string) => Actor },
  keyOf: (name: string) => string,
): (key: string) => readonly Actor[] {
  const idsOf = new Map<string, string[]>();
  let asked = 0;
  return (key) => {
    for (; asked < ids.length; asked++) {
      const { id, kind, name } = find(ids[asked]!);
      if (kind !== 'person') continue;
      const own = keyOf(name);
      const known = idsOf.get(own);
      if (known) known.push(id);
      else idsOf.set(own, [id]);
    }
    return (idsOf.get(key) ?? []).map(find);
  };
}

/** The last word of a name as it is compared: "garcia" of "Ana García". */
export const lastWordOf = (name: string): string => nameKey(name).split(' ').at(-1)!;

const createActor = (id: string, name: string, kind: ActorKind): Actor => ({
  id,
  by: 'speakers',
  name,
  kind,
  aliases: [],
  roles: [],
  mentions: [],
  standsFor: null,
  confidence: null,
});

function addMention(actor: Actor, spelling: string, mention: Mention): Actor {
  const isKnown = [actor.name, ...actor.aliases].some((other) => nameKey(other) === nameKey(spelling));
  const at = findFirstEndingAfter(actor.mentions, mention.span[0]);
  const next = actor.mentions[at];
  const isThere = next !== undefined && next.span[0] < mention.span[1];
  return {
    ...actor,
    aliases: isKnown ? actor.aliases : [...actor.aliases, spelling],
    mentions: isThere ? actor.mentions : actor.mentions.toSpliced(at, 0, mention),
  };
}
