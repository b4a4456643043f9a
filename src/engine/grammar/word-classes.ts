import type { Language } from '../language/language.ts';

/** "The", "some", "those", "its": stands before a noun and its adjectives. */
export const isDeterminer = (word: string, { functionWords }: Language): boolean =>
  functionWords.determiners.has(word) || functionWords.possessives.has(word);

/** A determiner, or the mark of an owner in its place: "the price", "Arbo's price". */
export const isDeterminerOrOwner = (word: string, language: Language): boolean =>
  word === "'s" || isDeterminer(word, language);

/** No noun and no verb of its own: a determiner or a preposition. */
export const isFunctionWord = (word: string, language: Language): boolean =>
  isDeterminer(word, language) || language.functionWords.prepositions.has(word);

/** "Slowly", "already", "not". */
export const isAdverb = (word: string, language: Language): boolean =>
  language.functionWords.subjectAdverbs.has(word) ||
  word === 'not' ||
  (hasAdverbEnding(word, language) && !language.verbWords.noAdverbs.has(word));

/** By its ending an adverb, or an adjective as "daily" is: "slowly", and not "family". */
export const hasAdverbEnding = (word: string, { verbWords, nounWords }: Language): boolean =>
  word.length > 4 && word.endsWith(verbWords.adverbEnding) && !nounWords.nounsLikeVerbs.has(word);

/** "Large", "massive", "dangerous". */
export function isAdjective(word: string, { verbWords }: Language): boolean {
  if (verbWords.adjectives.has(word)) return true;
  if (word.length < 5) return false;
  for (const ending of verbWords.adjectiveEndings) if (word.endsWith(ending)) return true;
  return false;
}

/** "Raised", "created": as past forms and past participles of regular verbs end; so do "need" and "seed". */
export const hasPastEnding = (word: string, { verbWords }: Language): boolean => word.endsWith(verbWords.pastEnding);

/** With no "e" before the ending: "raised", but not "speed". */
export const isPastLike = (word: string, { verbWords }: Language): boolean => endsClearly(word, verbWords.pastEnding);

const endsClearly = (word: string, ending: string): boolean =>
  word.endsWith(ending) && word.length > ending.length && word[word.length - ending.length - 1] !== 'e';

/** "Raising": as present participles and gerunds end; so do "king" and "during". */
export const hasParticipleEnding = (word: string, { verbWords }: Language): boolean =>
  word.endsWith(verbWords.participleEnding);

/** With no "e" before the ending: "raised", "raising", but not "speed" or "being". */
export const isClearParticiple = (word: string, { verbWords }: Language): boolean =>
  endsClearly(word, verbWords.pastEnding) || endsClearly(word, verbWords.participleEnding);

/** "Raised" or "raising". */
export const isParticipleLike = (word: string, language: Language): boolean =>
  hasPastEnding(word, language) || hasParticipleEnding(word, language);
