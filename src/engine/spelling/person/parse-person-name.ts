import { NAME_JOINERS } from '../../lang/en/name-words.ts';
import { GENDER_OF_TITLE, TITLE_MODIFIERS, TITLE_WORDS } from '../../lang/en/titles.ts';
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

/** Further words before a name; with the titles of the lexicon they say nothing about who it is. */
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  `ayatollah comrade crown excellency field grand her highness his holiness hon honorable honourable imam madam majesty mother mullah
  right royal rt saint st the`.split(/\s+/),
);
/** Titles that are given names too, so that one word behind them is no whole name: "Dean Moss", "Judge Moss". */
const NAMES_LIKE_TITLES: ReadonlySet<string> = new Set(
  'baron bishop count dean duke earl field grand judge justice major marshal mother special'.split(' '),
);
/** Degrees and honours behind a name. */
const DEGREE = /^(?:cbe|dbe|dds|esq|frs|jd|kbe|kc|kcb|ma|mba|mbe|md|mep|mp|msp|obe|om|phd|qc|ret|rn)$/;
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth'.split(
    ' ',
  );
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi'.split(' ');
const ARTICLE = /^(?:[ae]l|a[dnrstz]|ash|adh|ath)$/;
const SONS: ReadonlySet<string> = new Set(['abu', 'bin', 'bint', 'ibn']);
const SUFFIX = /^(?:jr|sr|junior|senior|filho|neto)$/;
const NUMERAL = /^(?=[IVX])(?:X{0,2})(?:IX|IV|V?I{0,3})$/;

/** The parts of a person's name as written; never fails, a name that is all title keeps its words. */
export function parsePersonName(name: string): PersonName {
  const text = invertComma(
    romanizeName(unifyMarks(name))
      .replaceAll(/\bM'(?=\p{Lu})/gu, 'Mc')
      .replaceAll(/["“”«»(][^"“”«»()]{1,30}["“”«»)]/gu, ' ')
      .trim(),
  );
  const tokens = expandInitials(text);
  const { suffix, rest } = takeSuffix(tokens);
  const titles = countTitles(rest);
  const genders = rest.slice(0, titles).map(({ word }) => GENDER_OF_TITLE.get(word));
  const parts = rest.slice(titles);
  return {
    script: detectScript(name),
    ...takeParticles(parts),
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
function invertComma(text: string): string {
  const [last, first, ...more] = text.split(',').map((part) => part.trim());
  if (
    !first ||
    more.length ||
    SUFFIX.test(normalizeWord(first)) ||
    DEGREE.test(normalizeWord(first)) ||
    NUMERAL.test(first)
  )
    return text.replaceAll(',', ' ');
  return `${first} ${last}`;
}

/** Words, with "J.R.R." and "JD" (before words that are not in capitals) as initials. */
function expandInitials(text: string): Token[] {
  const isMixed = /\p{Ll}/u.test(text);
  return text.split(/\s+/).flatMap((part) =>
    part.split('-').flatMap((piece, index) => {
      const isInitials =
        /^(?:\p{L}\.)+\p{L}?\.?$/u.test(piece) ||
        (isMixed && /^\p{Lu}{2,3}$/u.test(piece) && !NUMERAL.test(piece) && !DEGREE.test(piece.toLowerCase()));
      const raws = isInitials ? [...piece.replaceAll('.', '')] : [piece];
      return raws.flatMap((raw) => {
        const word = normalizeWord(raw);
        return word ? [{ raw: raw.replaceAll('.', ''), word, isJoined: index > 0 }] : [];
      });
    }),
  );
}

function takeSuffix(tokens: readonly Token[]): { suffix: string | null; rest: readonly Token[] } {
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  if (!before || !last) return { suffix: null, rest: tokens };
  if (tokens.length > 2 && /^(?:\p{Lu}\.?)+$|hD$|^\p{Lu}\p{Ll}+\.?$/u.test(last.raw) && DEGREE.test(last.word))
    return takeSuffix(tokens.slice(0, -1));
  const ordinal = before.word === 'the' && tokens.length > 2 ? ORDINALS.indexOf(last.word) : -1;
  if (ordinal >= 0) return { suffix: ROMAN[ordinal]!, rest: tokens.slice(0, -2) };
  if (before.word === 'the' && tokens.length > 2 && /^(?:elder|younger|great)$/.test(last.word))
    return { suffix: `the ${last.word}`, rest: tokens.slice(0, -2) };
  if (SUFFIX.test(last.word) || NUMERAL.test(last.raw))
    return { suffix: last.word.replace('junior', 'jr').replace('senior', 'sr'), rest: tokens.slice(0, -1) };
  return { suffix: null, rest: tokens };
}

/** How many words at the beginning are titles: some name is left, and two words of it if the title may be a name itself. */
function countTitles(tokens: readonly Token[]): number {
  const isTitle = ({ word }: Token) => TITLE_WORDS.has(word) || TITLE_MODIFIERS.has(word) || FORMS_OF_ADDRESS.has(word);
  let count = 0;
  while (count < tokens.length - 1 && isTitle(tokens[count]!) && !tokens[count + 1]!.isJoined) {
    const isLeft = tokens.length - count > 2 || count > 0 || !NAMES_LIKE_TITLES.has(tokens[count]!.word);
    if (!isLeft) break;
    count++;
  }
  return count;
}

type Parts = Pick<PersonName, 'words' | 'rawWords' | 'hyphenated' | 'particles' | 'isArabic'>;

function takeParticles(tokens: readonly Token[]): Parts {
  const kept: Token[] = [];
  const particles = new Set<string>();
  let isArabic = false;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const isArticle =
      next !== undefined && ARTICLE.test(token.word) && (next.isJoined || (index > 0 && /^[ae]l$/.test(token.word)));
    const isParticle =
      next !== undefined && (SONS.has(token.word) || (NAME_JOINERS.has(token.word) && !ARTICLE.test(token.word)));
    if (isArticle || SONS.has(token.word)) isArabic = true;
    if (isParticle) particles.add(token.word === 'ibn' ? 'bin' : token.word);
    else if (token.word === 'st' && next) kept.push({ ...token, word: 'saint' });
    else if (!isArticle) kept.push(joinAbd(kept, token) ?? token);
  }
  return {
    words: kept.map(({ word }) => word),
    rawWords: kept.map(({ raw }) => raw.toLowerCase()),
    hyphenated: new Set(kept.flatMap(({ isJoined }, index) => (isJoined && index > 0 ? [index] : []))),
    particles: [...particles].sort(),
    isArabic,
  };
}

/** "Abdul Rahman", "Abd al-Rahman" and "Abdulrahman" are one word. */
function joinAbd(kept: Token[], token: Token): Token | null {
  if (!/^abd(?:[aeu]l)?$/.test(kept.at(-1)?.word ?? '')) return null;
  kept.pop();
  return { raw: `abdul${token.raw}`, word: `abdul${token.word}`, isJoined: false };
}
