/** Words with the same first letters count as one, whatever their endings: "negotiate" and "negotiations". As good as a stemmer for English, and of no language. */
const LETTERS = 5;

/** The words of a text as they are compared, in its order. */
export const listStems = (text: string): readonly string[] => listWords(text).map(toStem);

/** In small letters, without accents and marks of an owner. */
export const listWords = (text: string): readonly string[] =>
  Array.from(normalize(text).matchAll(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu), ([word]) =>
    word.replace(/['’]s$/, ''),
  );

/** What is ASCII already, as most texts are, needs no more. */
const normalize = (text: string): string =>
  NOT_ASCII.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase()
    : text.toLowerCase();

const NOT_ASCII = /\P{ASCII}/u;

/** Without the endings of short words: "close" and "closing", "tax" and "taxes". */
export function toStem(word: string): string {
  let end = Math.min(LETTERS, word.length);
  while (end > SHORTEST && ENDINGS.has(word[end - 1]!)) end--;
  return word.slice(0, end);
}

const SHORTEST = 3;
const ENDINGS: ReadonlySet<string> = new Set('aeiouys');
