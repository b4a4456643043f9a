import { BODY_NOUNS, BODY_TOPICS, SINGULAR_BODIES } from '../engine/lang/en/common-bodies.ts';
import { LINKING_WORDS } from '../engine/lang/en/link-words.ts';
import { KNOWN_PLACES, STATE_NAMES } from '../engine/spelling/place/known-places.ts';
import type { Actor } from '../schema/actor.ts';
import { parseRegistryName } from './registry-name.ts';

/** Of an actor, what tells whose body it is. */
export type Body = Pick<Actor, 'kind' | 'name' | 'aliases'>;

/**
 * Is it a body of which every state or town has one, by a name that says no more ("Defense Ministry", "City Council", "the
 * Police")? Two documents that name such a body mean one only where its owner is known and the same.
 */
export function isCommonBody(name: string, kind: Actor['kind']): boolean {
  if (kind === 'person' || kind === 'document') return false;
  const { words } = parseRegistryName(name, kind);
  return (
    words.some((word) => BODY_NOUNS.has(word)) &&
    words.every((word) => isCommonWord(word)) &&
    !SINGULAR_BODIES.has(words.join(' '))
  );
}

const isCommonWord = (word: string): boolean =>
  BODY_NOUNS.has(word) || BODY_TOPICS.has(word) || LINKING_WORDS.has(word);

/**
 * The state or place whose body this is, where another name of it in the document says so ("Russian Defense Ministry",
 * "Springfield City Council" with Springfield among the places). Null where none does, or two differ: no guesses.
 */
export function findBodyOwner({ name, aliases, kind }: Body, actors: readonly Body[]): string | null {
  const owners = new Set<string>();
  for (const spelling of [name, ...aliases]) {
    const rest = spelling
      .split(/[\s,]+/)
      .map((word) => word.replace(/['’]s?$/, ''))
      .filter((word) => !isCommonWord(parseRegistryName(word, kind).words.join(' ')))
      .filter((word) => /\p{L}/u.test(word) && word.toLowerCase() !== 'the');
    if (!rest.length || rest.length === spelling.split(/[\s,]+/).length) continue;
    const owner = findPlace(rest.join(' '), actors);
    if (owner !== null) owners.add(owner);
  }
  return owners.size === 1 ? [...owners][0]! : null;
}

function findPlace(words: string, actors: readonly Body[]): string | null {
  const known = KNOWN_PLACES.get(words)?.name ?? STATE_NAMES.get(words.toLowerCase().replaceAll('.', ''));
  if (known !== undefined) return known;
  const places = actors.filter((other) => other.kind === 'place' && [other.name, ...other.aliases].includes(words));
  return places.length === 1 ? places[0]!.name : null;
}
