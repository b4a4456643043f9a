import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import { isKnownGivenName } from '../../spelling/person/given-names.ts';
import type { Beside, ReadName } from './read-name.ts';

/**
 * What an office is for is nobody: "Women" of "minister for Women and Equalities", "Roads" of "the Minister for Roads and
 * Highways". A name behind it stays: "minister for Veterans Ada Roe".
 */
export function trimPortfolio<T extends Pick<ReadName, 'span' | 'kind'>>(name: T, beside: Beside): T | null {
  if (name.kind === 'place') return name;
  const { text, before, behind, language } = beside;
  const words = text.slice(...name.span).split(/(?<=\s)/);
  const isSecondHalf = words.length === 1 && sectionBefore(language).test(before);
  if (isSecondHalf && !isKnownGivenName(words[0]!, language)) return null;
  const isBehindOffice = portfolioBefore(language).test(before);
  if (!isBehindOffice) return isAllTopic(words, language) && officeBehind(language).test(behind) ? null : name;
  const first = words.findIndex((word) => !isTopic(word, language));
  if (first < 0) return null;
  // "State for Work and Pensions" is nothing; "the secretary of the National Teachers’ Federation" is of a body
  if (first > 0 && name.kind === 'organization')
    return words.some((word) => isPreposition(word, language)) ? null : name;
  if (first > 0) return { ...name, span: [name.span[0] + words.slice(0, first).join('').length, name.span[1]] };
  const isMinistry = words.length === 1 && ministerBefore(language).test(before);
  return isMinistry && !isKnownGivenName(words[0]!, language) ? null : name;
}

const isAllTopic = (words: readonly string[], language: Language): boolean =>
  words.every((word) => isTopic(word, language));

function isTopic(word: string, { commonBodies, nameShapes }: Language): boolean {
  const lower = word.trim().toLowerCase();
  return (
    commonBodies.bodyTopics.has(lower) ||
    nameShapes.portfolioWords.has(lower) ||
    nameShapes.portfolioPrepositions.includes(lower) ||
    nameShapes.andWords.includes(lower)
  );
}

const isPreposition = (word: string, { nameShapes }: Language): boolean =>
  nameShapes.portfolioPrepositions.includes(word.trim());

/** "minister for ", "Secretary of State for Work and ", "the commissioner for Home Affairs and " */
const portfolioBefore = byLanguage(
  ({ nameShapes }) =>
    new RegExp(
      `(?<!\\p{L})${anyOf(nameShapes.portfolioOffices)}\\s${anyOf(nameShapes.portfolioPrepositions)}\\s(?:\\p{Lu}\\p{Ll}{1,20},?\\s|${anyOf(nameShapes.andWords)}\\s){0,7}$`,
      'iu',
    ),
);

/** Of these, what is for nobody’s name, by itself or behind "and": a secretary may be somebody’s, a minister is not. */
const ministerBefore = byLanguage(
  ({ nameShapes }) =>
    new RegExp(
      `(?<!\\p{L})${anyOf(nameShapes.ministerWords)}\\s${anyOf(nameShapes.portfolioPrepositions)}\\s(?:(?:\\p{Lu}\\p{Ll}{1,20},?\\s){1,4}${anyOf(nameShapes.andWords)}\\s)?$`,
      'iu',
    ),
);

/** "head of Finance and " */
const sectionBefore = byLanguage(
  ({ nameShapes }) =>
    new RegExp(
      `(?<!\\p{L})${anyOf(nameShapes.sectionHeads)}\\s${anyOf(nameShapes.portfolioPrepositions)}\\s(?:\\p{Lu}\\p{Ll}{1,20},?\\s){1,3}${anyOf(nameShapes.andWords)}\\s$`,
      'u',
    ),
);

/** "Children’s minister", "Equalities Secretary" */
const officeBehind = byLanguage(
  ({ nameShapes }) => new RegExp(`^(?:['’]s?)?\\s${anyOf(nameShapes.portfolioOffices)}(?!\\p{L})`, 'iu'),
);
