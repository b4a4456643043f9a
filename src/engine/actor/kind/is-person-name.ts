import type { Language } from '../../language/language.ts';
import { isKnownGivenName } from '../../spelling/person/given-names.ts';
import { knownPlaces } from '../../spelling/place/known-places.ts';
import type { NameMention } from '../name/name-mention.ts';
import type { NameUse } from '../name/name-use.ts';
import { kindRead } from './kind-read.ts';

/** `peopleWords` are the words of all full names that the model reads as people. */
export function isPersonName(use: NameUse, peopleWords: ReadonlySet<string>, language: Language): boolean {
  const kind = kindRead(use.mentions);
  if (kind === null) return use.mentions.some((mention) => isFullPersonName(mention, language));
  if (language.seats.seats.has(use.name)) return false;
  return kind === 'person' || isMisread(use, peopleWords, language);
}

/** "Ada Moss" read as an organization once, where "Moss" is a person's name too; "Ada MOSS"; "By Ada Moss" */
function isMisread({ name, mentions }: NameUse, peopleWords: ReadonlySet<string>, language: Language): boolean {
  const [given, family, third] = name.split(' ');
  if (family === undefined || third !== undefined) return false;
  if (!/\p{Ll}/u.test(given!) || !isKnownGivenName(given!, language)) return false;
  return peopleWords.has(family) || /^\p{Lu}{3,}$/u.test(family) || mentions.some(({ before }) => before === 'by');
}

/** Two to four capitalised words that nothing marks as an organization or a place. */
export function isFullPersonName(mention: NameMention, language: Language): boolean {
  const { nameWords } = language;
  const words = mention.words.filter((word) => !nameWords.smallNameWords.has(word));
  if (words.length < 2 || words.length > 4) return false;
  if (words.some((word) => isOfBody(word, language))) return false;
  if (nameWords.placeWords.has(words.at(-1)!.toLowerCase()) || words.some((word) => /\d/.test(word))) return false;
  if (isShortInCapitals(words)) return false;
  if (mention.title) return true;
  const { before } = mention;
  return before !== 'the' && !nameWords.placePrepositions.has(before) && !knownPlaces(language).has(words[0]!);
}

const isOfBody = (word: string, { nameWords }: Language): boolean =>
  word === '&' || nameWords.bodyPrepositions.has(word) || nameWords.organizationWords.has(word.toLowerCase());

/** "CNN IBN" */
const isShortInCapitals = (words: readonly string[]): boolean =>
  words.every((word) => /^\p{Lu}{2,}$/u.test(word)) && words.join('').length < 7;
