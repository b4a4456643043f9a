import type { GatheredActor } from '../group/gathered-actors.ts';
import type { NameUse } from '../name/name-use.ts';

/** The actors to which the text ties other names, while names are gathered. */
export interface Ties {
  remember(use: NameUse, actor: GatheredActor): void;
  /** "(née Hart)" itself, "Lena Hart", and the short forms of bodies: theirs, whoever else is called so. */
  find(use: NameUse): GatheredActor | null;
  /** "Hart", if it is nobody else's. */
  findLoose(use: NameUse): GatheredActor | null;
}

/** Nobody has more other names; what has is a list. */
const MOST_OTHERS = 10;

/** `bearerOf`: the key of each such name, to that of the name beside which it stands. */
export function createTies(bearerOf: ReadonlyMap<string, string>): Ties {
  const actors = new Map<string, GatheredActor>();
  const others = new Map<string, string[]>();
  for (const [key, bearer] of bearerOf) {
    const keys = others.get(bearer);
    if (!keys) others.set(bearer, [key]);
    else if (keys.length < MOST_OTHERS) keys.push(key);
  }
  const findBearer = (key: string) => {
    const bearer = bearerOf.get(key);
    return (bearer === undefined ? undefined : actors.get(bearer)) ?? null;
  };
  // "Lena Hart" may have come first
  const findOther = (key: string) =>
    others
      .get(key)
      ?.map((other) => actors.get(other))
      .find(Boolean) ?? null;
  return {
    remember({ form }, actor) {
      if (!actors.has(form.key)) actors.set(form.key, actor);
    },
    find({ form, bearer }) {
      if (bearer !== null) return actors.get(bearer) ?? findOther(form.key);
      const actor = findBearer(form.key) ?? (form.words > 1 ? findOther(form.key) : null);
      return actor && (form.words > 1 || actor.kind === 'organization') ? actor : null;
    },
    findLoose: ({ form }) => findBearer(form.key),
  };
}
