import type { Language } from '../../language/language.ts';

/**
 * Are these the words of a body of which every state or town has one ("defence ministry", "city council", "police")? In
 * lower case. Two that are named so are one only where their owner is.
 */
export function isCommonBodyName(words: readonly string[], { commonBodies, linkWords }: Language): boolean {
  const { bodyNouns, bodyTopics, singularBodies } = commonBodies;
  return (
    words.some((word) => bodyNouns.has(word)) &&
    words.every((word) => bodyNouns.has(word) || bodyTopics.has(word) || linkWords.linkingWords.has(word)) &&
    !singularBodies.has(words.join(' '))
  );
}

/** What such a body is, however it is put: "Ministry of Foreign Affairs", "Foreign Ministry". In lower case. */
export function createBodyKey(words: readonly string[], { organizationWords }: Language): string {
  const { emptyOfficeWords, americanSpellings, officeSynonyms } = organizationWords;
  return words
    .filter((word) => !emptyOfficeWords.has(word))
    .map((word) => americanSpellings.get(word) ?? word)
    .map((word) => officeSynonyms.get(word) ?? word)
    .sort()
    .join(' ');
}
