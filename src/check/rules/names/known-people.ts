import type { Language } from '../../../engine/language/language.ts';
import { MAX_NAME_LENGTH } from '../../../engine/spelling/compare-names.ts';
import { comparePersonNames } from '../../../engine/spelling/person/compare-people.ts';
import { type PersonName, parsePersonName } from '../../../engine/spelling/person/parse-person-name.ts';
import type { KnownActor } from '../../known-actor.ts';
import { isOneSlip } from './is-spelling-of.ts';
import { type NameWord, splitName } from './name-words.ts';

/** A known person, with the words of the name and where among the known he or she stands. */
export interface KnownPerson {
  readonly actor: KnownActor;
  readonly words: readonly NameWord[];
  readonly at: number;
}

/** The known people, to be looked up by names that are nearly theirs: a store knows tens of thousands. */
export interface KnownPeople {
  /** Is the name one of theirs, spelled so or otherwise? */
  isNameOfOne(name: string): boolean;
  /** Those with as many words in their names, of which all but one are these, in the order of the known. */
  findByAllButOne(words: readonly NameWord[]): readonly KnownPerson[];
  /** Those whose last word is this but for one letter, in the order of the known. */
  findByLastWord(word: NameWord): readonly KnownPerson[];
}

const indexed = new WeakMap<readonly KnownActor[], WeakMap<Language, KnownPeople>>();

/** Made once for the known of a store or a configuration, however many drafts are checked. */
export function indexKnownPeople(known: readonly KnownActor[], language: Language): KnownPeople {
  const byLanguage = indexed.get(known) ?? new WeakMap<Language, KnownPeople>();
  indexed.set(known, byLanguage);
  const people = byLanguage.get(language) ?? createIndex(known, language);
  byLanguage.set(language, people);
  return people;
}

function createIndex(known: readonly KnownActor[], language: Language): KnownPeople {
  const people = known
    .filter(({ kind }) => kind === 'person')
    .map((actor, at): KnownPerson => ({ actor, words: splitName(actor.name), at }));
  const byRest = new Map<string, KnownPerson[]>();
  const byLast = new Map<string, KnownPerson[]>();
  for (const person of people) {
    for (const rest of listRests(person.words)) put(byRest, rest, person);
    const last = person.words.at(-1);
    if (last) put(byLast, last.plain, person);
  }
  const names = new Set(people.flatMap(({ actor: { name, aliases } }) => [name, ...aliases]));
  let parsed: readonly PersonName[] | undefined;
  return {
    isNameOfOne(name) {
      if (names.has(name)) return true;
      if (name.length > MAX_NAME_LENGTH) return false;
      parsed ??= [...names].flatMap((each) => (each.length > MAX_NAME_LENGTH ? [] : [parsePersonName(each, language)]));
      const own = parsePersonName(name, language);
      return parsed.some((each) => comparePersonNames(each, own, language).verdict === 'same');
    },
    findByAllButOne: (words) => inOrder(listRests(words).flatMap((rest) => byRest.get(rest) ?? [])),
    findByLastWord: ({ plain }) =>
      inOrder([...byLast].flatMap(([last, bearers]) => (isOneSlip(plain, last, true) ? bearers : []))),
  };
}

/** The words of a name without each of them in turn. */
const listRests = (words: readonly NameWord[]): readonly string[] =>
  words.length < 2
    ? []
    : words.map((_, without) => words.map(({ plain }, at) => (at === without ? '' : plain)).join(' '));

const inOrder = (people: readonly KnownPerson[]): readonly KnownPerson[] =>
  [...new Set(people)].sort((a, b) => a.at - b.at);

function put(map: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const there = map.get(key);
  if (there) there.push(person);
  else map.set(key, [person]);
}
