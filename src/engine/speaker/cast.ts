import type { ActorKind, Mention } from '../../schema/actor.ts';
import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
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
}

export function createCast(named: readonly Actor[]): Cast {
  const byId = new Map(named.map((actor) => [actor.id, actor]));
  const idOf = new Map<string, string>();
  const index = (actor: Actor) => {
    for (const name of [actor.name, ...actor.aliases]) {
      if (!idOf.has(nameKey(name))) idOf.set(nameKey(name), actor.id);
    }
  };
  named.forEach(index);
  const ids = [...byId.keys()];
  return {
    actors: () => [...byId.values()],
    find: (id) => byId.get(id),
    idsFrom: (first) => ids.slice(first),
    add(name, kind) {
      const actor = createActor(`a${byId.size + 1}`, name, kind);
      ids.push(actor.id);
      byId.set(actor.id, actor);
      index(actor);
      return actor;
    },
    mention(name, spelling, kind, span) {
      const known = byId.get(idOf.get(nameKey(name)) ?? '');
      const actor = known ?? createActor(`a${byId.size + 1}`, name, kind);
      const mentioned = addMention(actor, spelling ?? name, {
        span,
        form: /(?:^|\s)\p{Lu}\S*$/u.test(name) ? 'name' : 'nominal',
        kind,
      });
      if (!known) ids.push(actor.id);
      byId.set(actor.id, mentioned);
      index(mentioned);
      return mentioned;
    },
  };
}

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
