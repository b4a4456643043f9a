import type { ActorKind } from '../../../schema/actor.ts';
import type { NameForm } from '../name/name-form.ts';
import type { GroupedName } from '../name/name-mention.ts';
import type { Gender } from '../name/name-use.ts';

/** An actor while its names are gathered. */
export interface GatheredActor {
  readonly kind: ActorKind;
  readonly name: string;
  readonly key: string;
  /** Each spelling once, without demonyms. */
  readonly names: NameForm[];
  /** Of these, names that the text ties to the others, which they need not be like: "Lena Hart" of Lena Brook. */
  readonly otherNames: Set<NameForm>;
  readonly mentions: GroupedName[];
  gender: Gender | null;
}

/** The actors of a text while they are gathered: found by their names without a look at all of them. */
export interface GatheredActors {
  readonly all: readonly GatheredActor[];
  readonly people: readonly GatheredActor[];
  add(actor: GatheredActor): void;
  addName(actor: GatheredActor, form: NameForm): void;
  tellGender(actor: GatheredActor, gender: Gender | null): void;
  /** Those of one key, in the order in which they were added. */
  findByKey(key: string): readonly GatheredActor[];
  /** Those with a name whose last words, or first, have this key: "Moss" of "Ada Moss". */
  findByLastWords(key: string): ReadonlySet<GatheredActor>;
  findByFirstWords(key: string): ReadonlySet<GatheredActor>;
  countPeople(gender: Gender | null): number;
}

/** May a name with one gender be that of an actor with another? It may where one of them is not known. */
export const isGenderFitting = ({ gender: own }: Pick<GatheredActor, 'gender'>, gender: Gender | null): boolean =>
  !own || !gender || own === gender;

/** What has more spellings in one text is no name: further ones count as mentions, but nothing is compared with them. */
const MOST_SPELLINGS = 100;
/** Longer names are no names, and nobody is called by a part of them. */
const MOST_WORDS = 16;
const NONE: ReadonlySet<GatheredActor> = new Set();

export function createGatheredActors(): GatheredActors {
  const all: GatheredActor[] = [];
  const people: GatheredActor[] = [];
  const byKey = new Map<string, GatheredActor[]>();
  const [byLastWords, byFirstWords] = [new Map<string, Set<GatheredActor>>(), new Map<string, Set<GatheredActor>>()];
  const told = { he: 0, she: 0 };
  const count = ({ kind, gender }: GatheredActor) => {
    if (kind === 'person' && gender) told[gender]++;
  };
  return {
    all,
    people,
    add(actor) {
      all.push(actor);
      if (actor.kind === 'person') people.push(actor);
      const same = byKey.get(actor.key);
      if (same) same.push(actor);
      else byKey.set(actor.key, [actor]);
      count(actor);
    },
    addName(actor, form) {
      if (actor.names.length >= MOST_SPELLINGS || actor.names.includes(form)) return;
      actor.names.push(form);
      const words = form.key.split(' ');
      for (let at = 1; at < Math.min(words.length, MOST_WORDS); at++) {
        put(byLastWords, words.slice(-at).join(' '), actor);
        put(byFirstWords, words.slice(0, at).join(' '), actor);
      }
    },
    tellGender(actor, gender) {
      if (actor.gender || !gender) return;
      actor.gender = gender;
      count(actor);
    },
    findByKey: (key) => byKey.get(key) ?? [],
    findByLastWords: (key) => byLastWords.get(key) ?? NONE,
    findByFirstWords: (key) => byFirstWords.get(key) ?? NONE,
    countPeople: (gender) => people.length - (gender === null ? 0 : told[gender === 'he' ? 'she' : 'he']),
  };
}

function put(actors: Map<string, Set<GatheredActor>>, key: string, actor: GatheredActor): void {
  const known = actors.get(key);
  if (known) known.add(actor);
  else actors.set(key, new Set([actor]));
}
