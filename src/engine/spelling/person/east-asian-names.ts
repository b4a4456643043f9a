import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import { alignWords } from '../align-words.ts';
import { areInOneRow, indexRows } from './name-rows.ts';
import type { PersonName } from './parse-person-name.ts';

const koreanFamilies = byLanguage(({ nameForms }) => indexRows(nameForms.koreanFamilyRows));
/** Spellings of a Korean given name of two syllables lie at most this far apart. */
const MAX_KOREAN_COST = 0.35;

/** Are both spellings of one Korean name, whichever comes first? "Syngman Rhee", "Yi Sung-man". At least one has two syllables apart. */
export function isSameKoreanName(a: PersonName, b: PersonName, language: Language): boolean {
  if (!isInSyllables(a) && !isInSyllables(b)) return false;
  const families = koreanFamilies(language);
  const orders = (name: PersonName) => splitFamily(name.words).filter(([family]) => families.has(family));
  return orders(a).some(([familyA, givenA]) =>
    orders(b).some(([familyB, givenB]) => {
      if (!areInOneRow(families, familyA, familyB) || Math.min(givenA.length, givenB.length) < 4) return false;
      const alignment = alignWords(givenA, givenB, { isKorean: true });
      return alignment !== null && alignment.cost <= MAX_KOREAN_COST;
    }),
  );
}

const isInSyllables = ({ words }: PersonName): boolean =>
  words.length === 3 && words.slice(1).every((word) => word.length < 7);

/** A name with its family name first, and with it last, the given name in one word. */
const splitFamily = (words: readonly string[]): (readonly [family: string, given: string])[] =>
  words.length < 2 || words.length > 3
    ? []
    : [
        [words[0]!, words.slice(1).join('')],
        [words.at(-1)!, words.slice(0, -1).join('')],
      ];

const MAX_WORD_LENGTH = 30;
// no two ways to read one syllable, so that nothing is tried twice
const KANA = /^(?:(?:[kgsztdnhbpmr]?y?|sh|ch|ts|j|f|w)[aiueo]|n(?![aiueoy]))+$/;

/** A Japanese word in Hepburn with short vowels: "hukuzawa" and "fukuzawa" are "fukuzawa"; null if it is no Japanese word. */
function normalizeJapanese(word: string): string | null {
  if (word.length > MAX_WORD_LENGTH) return null;
  const short = word
    .replaceAll('ō', 'o')
    .replaceAll('ū', 'u')
    .replaceAll(/oh(?![aiueo])|ou|oo/g, 'o')
    .replaceAll('uu', 'u')
    .replaceAll(/m(?=[bmp])/g, 'n')
    .replaceAll(/([kstp])\1|tch/g, (double) => double.slice(1));
  if (!KANA.test(short)) return null;
  return short
    .replaceAll(/s(?=y[aou])|s(?=i)/g, 'sh')
    .replaceAll(/(?<!t)t(?=y[aou]|i)/g, 'ch')
    .replaceAll(/z(?=y[aou]|i)|d(?=y[aou]|i)/g, 'j')
    .replaceAll(/(sh|ch|j)y/g, '$1')
    .replaceAll(/t(?=u)/g, 'ts')
    .replaceAll(/(?<![sc])h(?=u)/g, 'f');
}

/** Are both spellings of one Japanese name, whichever comes first? "Yukichi Fukuzawa", "Hukuzawa Yukiti" */
export function isSameJapaneseName(a: PersonName, b: PersonName): boolean {
  if (a.words.length !== 2 || b.words.length !== 2) return false;
  const [[a1, a2], [b1, b2]] = [a.words.map(normalizeJapanese), b.words.map(normalizeJapanese)];
  if (!a1 || !a2 || !b1 || !b2) return false;
  return (a1 === b1 && a2 === b2) || (a1 === b2 && a2 === b1);
}
