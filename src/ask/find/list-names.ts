/** A name of several words, with what may stand between them small: "Bank of Lorn" is two, of which each is looked up. */
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{M}\p{N}.'’-]*)*/gu;

/** What may be names in a sentence, by their capitals; the first word may be none. */
export const listNames = (sentence: string): readonly string[] => [
  ...new Set(Array.from(sentence.matchAll(NAME), ([name]) => name.replace(/(?:['’]s)?[.,]?$/u, ''))),
];
