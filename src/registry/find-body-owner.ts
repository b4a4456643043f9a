import type { Language } from '../engine/language/language.ts';
import { isCommonBodyName } from '../engine/spelling/organization/common-body.ts';
import { knownPlaces } from '../engine/spelling/place/known-places.ts';
import { stateNames } from '../engine/spelling/place/state-names.ts';
import type { Actor } from '../schema/actor.ts';
import { parseRegistryName } from './registry-name.ts';

/** Of an actor, what tells whose body it is. */
export type Body = Pick<Actor, 'kind' | 'name' | 'aliases'>;

/**
 * Is it a body of which every state or town has one, by a name that says no more ("Defense Ministry", "City Council", "the
 * Police")? Two documents that name such a body mean one only where its owner is known and the same.
 */
export function isCommonBody(name: string, kind: Actor['kind'], language: Language): boolean {
  if (kind === 'person' || kind === 'document') return false;
  return isCommonBodyName(parseRegistryName(name, kind, language).words, language);
}

const isCommonWord = (word: string, { commonBodies, linkWords }: Language): boolean =>
  commonBodies.bodyNouns.has(word) || commonBodies.bodyTopics.has(word) || linkWords.linkingWords.has(word);

/**
 * The state or place whose body this is, where another name of it in the document says so ("Russian Defense Ministry",
 * "Springfield City Council" with Springfield among the places). Null where none does, or two differ: no guesses.
 */
export function findBodyOwner(
  { name, aliases, kind }: Body,
  actors: readonly Body[],
  language: Language,
): string | null {
  const owners = new Set<string>();
  for (const spelling of [name, ...aliases]) {
    const rest = spelling
      .split(/[\s,]+/)
      .map((word) => word.replace(/['’]s?$/, ''))
      .filter((word) => !isCommonWord(parseRegistryName(word, kind, language).words.join(' '), language))
      .filter((word) => /\p{L}/u.test(word) && word.toLowerCase() !== 'the');
    if (!rest.length || rest.length === spelling.split(/[\s,]+/).length) continue;
    const owner = findPlace(rest.join(' '), actors, language);
    if (owner !== null) owners.add(owner);
  }
  return owners.size === 1 ? [...owners][0]! : null;
}

function findPlace(words: string, actors: readonly Body[], language: Language): string | null {
  const known =
    knownPlaces(language).get(words)?.name ?? stateNames(language).get(words.toLowerCase().replaceAll('.', ''));
  if (known !== undefined) return known;
  const places = actors.filter((other) => other.kind === 'place' && [other.name, ...other.aliases].includes(words));
  return places.length === 1 ? places[0]!.name : null;
}
