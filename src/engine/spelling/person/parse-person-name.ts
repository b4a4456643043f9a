import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import { detectScript, normalizeWord, romanizeName, type Script, unifyMarks } from '../normalize-name.ts';

/** A person's written name in its parts. */
export interface PersonName {
  readonly script: Script;
  /** In the order of the text, in lower case, without titles, suffix, particles and the Arabic article. */
  readonly words: readonly string[];
  /** As `words`, but with apostrophes, for Chinese and Korean syllables. */
  readonly rawWords: readonly string[];
  /** Index of each word of which a hyphen makes one with the word before. */
  readonly hyphenated: ReadonlySet<number>;
  /** "de", "van", "bin": each once, in alphabetical order. */
  readonly particles: readonly string[];
  /** The Arabic article or a word for son or father stands in it. */
  readonly isArabic: boolean;
  /** "jr", "sr", "ii", "the elder"; null if none. */
  readonly suffix: string | null;
  readonly gender: 'he' | 'she' | null;
  /** The words of its titles. */
  readonly titles: readonly string[];
  /** What its words are in the text, without marks around it. */
  readonly key: string;
}

const NUMERAL = /^(?=[IVX])(?:X{0,2})(?:IX|IV|V?I{0,3})$/;

/** More names than a few documents hold; then all are forgotten. */
const MOST_PARSED = 10_000;
const parsedOf = byLanguage(() => new Map<string, PersonName>());

/** The parts of a person's name as written; never fails, a name that is all title keeps its words. One name is compared with many. */
export function parsePersonName(name: string, language: Language): PersonName {
  const parsed = parsedOf(language);
  const known = parsed.get(name);
  if (known) return known;
  const parts = parseName(name, language);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(name, parts);
  return parts;
}

function parseName(name: string, language: Language): PersonName {
  const text = invertComma(
    romanizeName(unifyMarks(name))
      .replaceAll(/\bM'(?=\p{Lu})/gu, 'Mc')
      .replaceAll(/["“”«»(][^"“”«»()]{1,30}["“”«»)]/gu, ' ')
      .trim(),
    language,
  );
  const tokens = expandInitials(text, language);
  const { suffix, rest } = takeSuffix(tokens, language);
  const titles = countTitles(rest, language);
  const genders = rest.slice(0, titles).map(({ word }) => language.titles.genderOfTitle.get(word));
  const parts = rest.slice(titles);
  return {
    script: detectScript(name),
    ...takeParticles(parts, language),
    suffix,
    titles: rest.slice(0, titles).map(({ word }) => word),
    gender: genders.find((gender) => gender !== undefined) ?? null,
    key: parts.map(({ word }) => word).join(' '),
  };
}

interface Token {
  readonly raw: string;
  readonly word: string;
  readonly isJoined: boolean;
}

/** "Moss, Ada" as "Ada Moss"; "King, Jr." stays. */
function invertComma(text: string, { nameForms, titles }: Language): string {
  const [last, first, ...more] = text.split(',').map((part) => part.trim());
  if (
    !first ||
    more.length ||
    nameForms.generationSuffixes.has(normalizeWord(first)) ||
    titles.degrees.has(normalizeWord(first)) ||
    NUMERAL.test(first)
  )
    return text.replaceAll(',', ' ');
  return `${first} ${last}`;
}

/** Words, with "J.R.R." and "JD" (before words that are not in capitals) as initials. */
function expandInitials(text: string, { titles: { degrees } }: Language): Token[] {
  const isMixed = /\p{Ll}/u.test(text);
  return text.split(/\s+/).flatMap((part) =>
    part.split('-').flatMap((written, index) => {
      const isInitials =
        /^(?:\p{L}\.)+\p{L}?\.?$/u.test(written) ||
        (isMixed && /^\p{Lu}{2,3}$/u.test(written) && !NUMERAL.test(written) && !degrees.has(written.toLowerCase()));
      const raws = isInitials ? [...written.replaceAll('.', '')] : [written];
      return raws.flatMap((raw) => {
        const word = normalizeWord(raw);
        return word ? [{ raw: raw.replaceAll('.', ''), word, isJoined: index > 0 }] : [];
      });
    }),
  );
}

interface Suffixed {
  readonly suffix: string | null;
  readonly rest: readonly Token[];
}

function takeSuffix(tokens: readonly Token[], language: Language): Suffixed {
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  if (!before || !last) return { suffix: null, rest: tokens };
  if (tokens.length > 2 && isDegree(last, language)) return takeSuffix(tokens.slice(0, -1), language);
  const byname = before.word === 'the' && tokens.length > 2 ? bynameOf(last.word, language) : null;
  if (byname !== null) return { suffix: byname, rest: tokens.slice(0, -2) };
  const generation = language.nameForms.generationSuffixes.get(last.word);
  return generation !== undefined || NUMERAL.test(last.raw)
    ? { suffix: generation ?? last.word, rest: tokens.slice(0, -1) }
    : { suffix: null, rest: tokens };
}

/** "Ada Moss, MBE", "Ada Moss PhD"; but not the "Ma" of "Yo-Yo Ma". */
const isDegree = ({ raw, word }: Token, { titles }: Language): boolean =>
  titles.degrees.has(word) && /^(?:\p{Lu}\.?)+$|hD$|^\p{Lu}\p{Ll}+\.?$/u.test(raw);

/** "vi" of "George the Sixth", "the younger" of "Pitt the Younger" */
function bynameOf(word: string, { nameForms }: Language): string | null {
  const ordinal = nameForms.regnalOrdinals.get(word);
  if (ordinal !== undefined) return ordinal;
  return nameForms.bynames.has(word) ? `the ${word}` : null;
}

/** How many words at the beginning are titles: some name is left, and two words of it if the title may be a name itself. */
function countTitles(tokens: readonly Token[], language: Language): number {
  const words = wordsBeforeNames(language);
  const isTitle = ({ word }: Token) => words.has(word);
  let count = 0;
  while (count < tokens.length - 1 && isTitle(tokens[count]!) && !tokens[count + 1]!.isJoined) {
    const isLeft = tokens.length - count > 2 || count > 0 || !language.titles.namesLikeTitles.has(tokens[count]!.word);
    if (!isLeft) break;
    count++;
  }
  return count;
}

const wordsBeforeNames = byLanguage(
  ({ titles }): ReadonlySet<string> =>
    new Set([...titles.titleWords, ...titles.titleModifiers, ...titles.formsOfAddress]),
);

type Parts = Pick<PersonName, 'words' | 'rawWords' | 'hyphenated' | 'particles' | 'isArabic'>;

function takeParticles(tokens: readonly Token[], language: Language): Parts {
  const { romanizations, nameForms } = language;
  const kept: Token[] = [];
  const particles = new Set<string>();
  let isArabic = false;
  for (const [index, token] of tokens.entries()) {
    const { word } = token;
    const isLast = index === tokens.length - 1;
    const isArticle = !isLast && isArabicArticle(tokens, index, language);
    if (isArticle || romanizations.kinshipParticles.has(word)) isArabic = true;
    if (!isLast && isParticle(word, language)) particles.add(romanizations.particleForms.get(word) ?? word);
    else if (!isLast && nameForms.wordForms.has(word)) kept.push({ ...token, word: nameForms.wordForms.get(word)! });
    else if (!isArticle) kept.push(joinServant(kept, token, language) ?? token);
  }
  return {
    words: kept.map(({ word }) => word),
    rawWords: kept.map(({ raw }) => raw.toLowerCase()),
    hyphenated: new Set(kept.flatMap(({ isJoined }, index) => (isJoined && index > 0 ? [index] : []))),
    particles: [...particles].sort(),
    isArabic,
  };
}

/** "ash-Sharq", "Bashar al Assad" */
const isArabicArticle = (tokens: readonly Token[], at: number, { romanizations }: Language): boolean =>
  romanizations.arabicArticles.has(tokens[at]!.word) &&
  (tokens[at + 1]!.isJoined || (at > 0 && romanizations.openArabicArticles.has(tokens[at]!.word)));

const isParticle = (word: string, { romanizations, nameWords }: Language): boolean =>
  romanizations.kinshipParticles.has(word) ||
  (nameWords.nameJoiners.has(word) && !romanizations.arabicArticles.has(word));

/** "Abdul Rahman", "Abd al-Rahman" and "Abdulrahman" are one word. */
function joinServant(kept: Token[], token: Token, { romanizations }: Language): Token | null {
  if (!romanizations.servantWords.has(kept.at(-1)?.word ?? '')) return null;
  kept.pop();
  return { raw: `abdul${token.raw}`, word: `abdul${token.word}`, isJoined: false };
}
