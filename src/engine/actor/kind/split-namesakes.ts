import type { Language } from '../../language/language.ts';
import { isListedPlace } from '../../spelling/place/listed-places.ts';
import { isSpeaking } from '../name/is-speaking.ts';
import type { NameMention } from '../name/name-mention.ts';

/**
 * Names of people that are names of places too, each mention for itself: "Georgia Moss lost. Georgia said that she was tired.
 * Georgia is a state." Whoever speaks is somebody with that given name, and nobody is in somebody; but in a text about
 * Georgia, its minister Georgia Moss is no "Georgia".
 */
export function splitNamesakes(mentions: readonly NameMention[], language: Language): NameMention[] {
  const people = mentions.filter(({ words, kind }) => kind === 'person' && words.length > 1);
  const given = new Set(people.map(({ words }) => words[0]!));
  const family = new Set(people.map(({ words }) => words.at(-1)!));
  const read = new Set(mentions.flatMap(({ words, kind }) => (kind === 'place' ? [words.join(' ')] : [])));
  const counts = countReadPlaces(mentions);
  return mentions.map((mention) => {
    const [word, second] = mention.words;
    if (second !== undefined || mention.title || !(given.has(word!) || family.has(word!))) return mention;
    if (!read.has(word!) && !isListedPlace(word!, language)) return mention;
    const isMostlyPlace = (counts.get(word!) ?? 0) >= ENOUGH && !family.has(word!);
    const sense = isMostlyPlace ? 'place' : findSense(mention, given.has(word!), language);
    return { ...mention, kind: sense ?? mention.kind, sense };
  });
}

/** So many times a place, and the text is about it; each time that the model reads somebody counts as two less. */
const ENOUGH = 4;

/** How often the model reads a place in a name of one word, less how often it reads a person. */
function countReadPlaces(mentions: readonly NameMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words, kind, title } of mentions) {
    const [word, second] = words;
    if (second !== undefined || title || (kind !== 'place' && kind !== 'person')) continue;
    counts.set(word!, (counts.get(word!) ?? 0) + (kind === 'place' ? 1 : -2));
  }
  return counts;
}

/** Null where nothing but the model tells. */
function findSense(mention: NameMention, isGiven: boolean, language: Language): 'person' | 'place' | null {
  const { before, after, kind } = mention;
  const isPlaced = language.nameWords.placePrepositions.has(before) || before === 'from';
  if (isPlaced && !/^['’]s?$/.test(after)) return 'place';
  if (isGiven && isSpeaking(mention, language)) return 'person';
  return kind === 'place' || kind === 'person' ? kind : null;
}
