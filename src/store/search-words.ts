import anyAscii from 'any-ascii';
import { toSearchText } from '../text/search-text.ts';

/**
 * Text for a full-text index. The index itself takes accents off, but not what is no accent: "Łukasz Sørby" is followed by
 * "Lukasz Sorby", so that both find it, and a search with the letters as they are finds only those.
 */
export function toIndexText(text: string): string {
  const plain = toSearchText(text);
  const folded = plain.replace(FOREIGN_LATIN, foldLetter);
  return folded === plain ? plain : `${plain}\n${folded}`;
}

const FOREIGN_LATIN = /(?!\p{ASCII})\p{Script=Latin}/gu;

/** A letter that is a plain one with an accent stays, for the index to take it off. */
const foldLetter = (letter: string): string =>
  /^\p{ASCII}/u.test(letter.normalize('NFD')) ? letter : anyAscii(letter);

/**
 * The phrases that a person asks for: each word by itself, words in quotation marks together. Marks without letters or
 * digits ask for nothing. `talks "ceasefire deal" €` gives ["talks", "ceasefire deal"]; "negot*" stays as it is, and asks
 * for words that begin so.
 */
export function parseSearchWords(words: string): readonly string[] {
  const phrases: string[] = [];
  for (const match of toSearchText(words).matchAll(/["“”„]([^"“”„]*)["“”„]|[^\s"“”„]+/g)) {
    const phrase = (match[1] ?? match[0]).replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(phrase)) phrases.push(phrase);
  }
  return [...new Set(phrases)];
}
