import anyAscii from 'any-ascii';
import { MARKED_LETTERS, PLAIN_LETTERS } from './spelling-rules.ts';

/** Scripts whose letters any-ascii turns into words, those that leave out vowels, and those that write syllables. */
export type Script = 'alphabet' | 'consonants' | 'han' | 'kana' | 'hangul';

/** What script a name is in; Latin letters are an alphabet. */
export function detectScript(name: string): Script {
  if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u.test(name)) return 'consonants';
  if (/\p{Script=Hangul}/u.test(name)) return 'hangul';
  if (/\p{Script=Han}/u.test(name)) return 'han';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name) ? 'kana' : 'alphabet';
}

/** Names in other scripts in Latin letters, syllables apart; names in Latin letters as they are. */
export function romanizeName(name: string): string {
  if (isAscii(name) || !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name)) return name;
  const prepared = /\p{Script=Greek}/u.test(name)
    ? name
        .replaceAll(/(?<!\p{L})Μπ/gu, 'B')
        .replaceAll('μπ', 'b')
        .replaceAll(/(?<!\p{L})Ντ/gu, 'D')
        .replaceAll('ου', 'u')
    : name;
  const ascii = anyAscii(prepared.normalize('NFC'));
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(name) ? ascii.replaceAll(/(?<=\p{L})(?=\p{Lu})/gu, ' ') : ascii;
}

/** One kind of apostrophe and hyphen, no possessive at the end, single spaces. */
export function unifyMarks(name: string): string {
  if (PLAIN_WORDS.test(name)) return name;
  return name
    .normalize('NFC')
    .replaceAll(/[’‘ʼʻʹ`´ʿʾ]/g, "'")
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/(?<=\p{L}s)'$|(?<=[\p{L}.])'s$/iu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Most names are of these, and have no mark to unify. */
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z.]+)*$/;

/** A word in lower case without the marks that no rule of spelling speaks of, and without apostrophes and points. */
export function normalizeWord(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase();
  const letters = word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll(/[^\p{L}\p{N}&]/gu, '');
  if (/^[a-z]*$/.test(letters)) return letters;
  return [...letters]
    .map((letter) =>
      MARKED_LETTERS.has(letter)
        ? letter
        : (PLAIN_LETTERS.get(letter) ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, '')),
    )
    .join('');
}

/** Letters without marks, for which nothing needs to be taken apart. */
export const isAscii = (name: string): boolean => /^[\x00-\x7f]*$/.test(name);
