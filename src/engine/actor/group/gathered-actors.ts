import type { ActorKind } from '../../../schema/actor.ts';
import type { NameForm } from './find-owner.ts';
import type { GroupedName } from './group-names.ts';

/** An actor while its names are gathered. */
export interface Draft {
  readonly kind: ActorKind;
  readonly name: string;
  readonly key: string;
  /** Each spelling once, demonyms not among them. */
  readonly names: NameForm[];
  readonly mentions: GroupedName[];
  gender: Gender | null;
}

type Gender = 'he' | 'she';

/** The actors of a text while they are gathered: found by their names without a look at all of them. */
export interface Drafts {
  readonly all: readonly Draft[];
  readonly people: readonly Draft[];
  add(draft: Draft): void;
  addName(draft: Draft, form: NameForm): void;
  tellGender(draft: Draft, gender: Gender | null): void;
  /** Those of one key, in the order in which they were added. */
  findByKey(key: string): readonly Draft[];
  /** Those of whose names the last words, or the first, have a key: "Moss" of "Ada Moss". */
  findByLastWords(key: string): ReadonlySet<Draft>;
  findByFirstWords(key: string): ReadonlySet<Draft>;
  countPeople(gender: Gender | null): number;
}

/** Whether a name told of one gender may be somebody's of another: where either is not told, it may. */
export const isGenderFitting = ({ gender: own }: Pick<Draft, 'gender'>, gender: Gender | null): boolean =>
  !own || !gender || own === gender;

/** What has more spellings in one text is no name: further ones are its mentions, but none is compared with them. */
const MOST_SPELLINGS = 100;
/** Longer names are no names, and nobody is called by a part of them. */
const MOST_WORDS = 16;
const NONE: ReadonlySet<Draft> = new Set();

export function createDrafts(): Drafts {
  const all: Draft[] = [];
  const people: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  const [byLastWords, byFirstWords] = [new Map<string, Set<Draft>>(), new Map<string, Set<Draft>>()];
  const told = { he: 0, she: 0 };
  const count = ({ kind, gender }: Draft) => {
    if (kind === 'person' && gender) told[gender]++;
  };
  return {
    all,
    people,
    add(draft) {
      all.push(draft);
      if (draft.kind === 'person') people.push(draft);
      const same = byKey.get(draft.key);
      if (same) same.push(draft);
      else byKey.set(draft.key, [draft]);
      count(draft);
    },
    addName(draft, form) {
      if (draft.names.length >= MOST_SPELLINGS || draft.names.includes(form)) return;
      draft.names.push(form);
      const words = form.key.split(' ');
      for (let at = 1; at < Math.min(words.length, MOST_WORDS); at++) {
        put(byLastWords, words.slice(-at).join(' '), draft);
        put(byFirstWords, words.slice(0, at).join(' '), draft);
      }
    },
    tellGender(draft, gender) {
      if (draft.gender || !gender) return;
      draft.gender = gender;
      count(draft);
    },
    findByKey: (key) => byKey.get(key) ?? [],
    findByLastWords: (key) => byLastWords.get(key) ?? NONE,
    findByFirstWords: (key) => byFirstWords.get(key) ?? NONE,
    countPeople: (gender) => people.length - (gender === null ? 0 : told[gender === 'he' ? 'she' : 'he']),
  };
}

function put(drafts: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const known = drafts.get(key);
  if (known) known.add(draft);
  else drafts.set(key, new Set([draft]));
}
