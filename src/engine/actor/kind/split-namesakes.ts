import type { Language } from '../../language/language.ts';
import { isListedPlace } from '../../spelling/place/listed-places.ts';
import { isSpeaking } from '../name/is-speaking.ts';
import type { NameMention } from '../name/name-mention.ts';

/**
 * Names of people that are names of places too, each mention for itself: "Georgia Moss lost. Georgia said that she was tired.
 * Georgia is a state." Whoever speaks is somebody with that given name, and nobody is in somebody.
 */
export function splitNamesakes(mentions: readonly NameMention[], language: Language): NameMention[] {
  const people = mentions.filter(({ words, kind }) => kind === 'person' && words.length > 1);
  const given = new Set(people.map(({ words }) => words[0]!));
  const family = new Set(people.map(({ words }) => words.at(-1)!));
  const read = new Set(mentions.flatMap(({ words, kind }) => (kind === 'place' ? [words.join(' ')] : [])));
  return mentions.map((mention) => {
    const [word, second] = mention.words;
    if (second !== undefined || mention.title || !(given.has(word!) || family.has(word!))) return mention;
    if (!read.has(word!) && !isListedPlace(word!, language)) return mention;
    const sense = findSense(mention, given.has(word!), language);
    return { ...mention, kind: sense ?? mention.kind, sense };
  });
}

/** Null where nothing but the model tells. */
function findSense(mention: NameMention, isGiven: boolean, language: Language): 'person' | 'place' | null {
  const { before, after, kind } = mention;
  const isPlaced = language.nameWords.placePrepositions.has(before) || before === 'from';
  if (isPlaced && !/^['’]s?$/.test(after)) return 'place';
  if (isGiven && isSpeaking(mention, language)) return 'person';
  return kind === 'place' || kind === 'person' ? kind : null;
}
