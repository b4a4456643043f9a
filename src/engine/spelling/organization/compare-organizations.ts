import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import { dropOrganizationArticles } from '../arabic-article.ts';
import { compareWordLists } from '../compare-words.ts';
import { normalizeWord, romanizeName, unifyMarks } from '../normalize-name.ts';
import { stateNames } from '../place/state-names.ts';
import { createDifferent, createSame, createUnsure, type NameComparison, renderReasons } from '../spelling-verdict.ts';

/** Are two written names one organization's? */
export function compareOrganizations(nameA: string, nameB: string, language: Language): NameComparison {
  const [a, b] = [splitOrganizationName(nameA, language), splitOrganizationName(nameB, language)];
  if (!a.words.length || !b.words.length) return createUnsure('no words to compare', 0);
  if (a.words.join('') === b.words.join('')) return compareForms(a, b) ?? createSame(0, 'same words');
  // "McDonald's" may be a possessive, but "McDonald's Corporation" is not
  if (dropOwner(a) === dropOwner(b)) return createSame(0.05, 'an s with and without an apostrophe');
  const initialism = compareInitialism(a, b, language) ?? compareInitialism(b, a, language);
  if (initialism) return initialism;
  const numbered = compareNumbered(a, b, language);
  if (numbered) return numbered;
  const office = compareOffices(a, b, language);
  if (office) return office;
  const isLong = a.words.length === 1 && Math.min(a.words[0]!.length, b.words[0]!.length) > 5;
  const hasWeakVowels = isLong || a.isArabic || b.isArabic;
  const alignment = compareWordLists(a.words, b.words, { hasWeakVowels });
  if (alignment && !(a.isInitialism && b.isInitialism))
    return createSame(alignment.cost, renderReasons(alignment.reasons));
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.every((word) => long.includes(word)) && short.length < long.length
    ? createUnsure('further words on one', 0.3)
    : createDifferent('other words');
}

/** "Merck & Co.", "Merck KGaA": one name, two companies, if both say their form. */
const compareForms = (a: OrganizationName, b: OrganizationName): NameComparison | null =>
  a.forms.length && b.forms.length && !a.forms.some((form) => b.forms.includes(form))
    ? createUnsure('two legal forms', 0.4)
    : null;

const dropOwner = ({ words, raw }: OrganizationName): string =>
  words
    .map((word, index) => (words.length === 1 || /['’]s$/.test(raw[index] ?? '') ? word.replace(/s$/, '') : word))
    .join('');

interface OrganizationName {
  /** Without article, legal form and small marks, in American spelling. */
  readonly words: readonly string[];
  /** As written, for initials and capitals. */
  readonly raw: readonly string[];
  /** Legal forms at its end, in one spelling each. */
  readonly forms: readonly string[];
  readonly isInitialism: boolean;
  readonly isArabic: boolean;
}

function splitOrganizationName(name: string, language: Language): OrganizationName {
  const { legalForms, conjunctions, americanSpellings, shortLegalForms } = language.organizationWords;
  const written = romanizeName(unifyMarks(name))
    .replace(/^the\s+/i, '')
    .replaceAll(',', ' ');
  const text = dropOrganizationArticles(written, language);
  const raw = text.split(/\s+/).filter((word) => /[\p{L}\p{N}&]/u.test(word));
  const full = [...raw];
  const isForm = (word: string) => legalForms.has(normalizeWord(word)) || conjunctions.has(word.toLowerCase());
  while (raw.length > 1 && isForm(raw.at(-1)!)) raw.pop();
  const words = raw
    .flatMap((word) => word.split(/-(?=\p{Lu})/u))
    .map((word) => normalizeWord(word))
    .map((word) => americanSpellings.get(word) ?? word);
  const only = raw.length === 1 ? raw[0]!.replaceAll('.', '') : '';
  const isInitialism = /^[\p{Lu}\d&]{2,7}s?$/u.test(only) || /^\p{Lu}\p{Ll}?\p{Lu}$/u.test(only);
  const forms = full
    .slice(raw.length)
    .map(normalizeWord)
    .map((form) => shortLegalForms.get(form) ?? form);
  return { words, raw: full, forms, isInitialism, isArabic: text !== written };
}

/** "WHO" and "World Health Organization". Two names of capitals that differ are two; so are other initials. */
function compareInitialism(a: OrganizationName, b: OrganizationName, language: Language): NameComparison | null {
  // "Nato", "Unesco": British papers write them as words
  const isWritten = a.raw.length === 1 && a.words[0]!.length > 3 && b.raw.length > 3;
  if (!a.isInitialism)
    return isWritten && listInitials(b.raw, language).has(a.words[0]!) ? createSame(0.2, 'initials') : null;
  if (b.isInitialism) return createDifferent('other letters');
  if (b.raw.length < 2 && !b.raw[0]!.includes('-')) return null;
  const letters = a.words[0]!;
  return listInitials(b.raw, language).has(letters) ? createSame(0.2, 'initials') : createDifferent('other initials');
}

/** The initials of a name, with and without small words and parts behind a hyphen, and without what "and" adds at the end. */
function listInitials(raw: readonly string[], { organizationWords }: Language): Set<string> {
  const { uncountedWords, conjunctions, tailPrepositions, legalForms } = organizationWords;
  const isCounted = (word: string) => !uncountedWords.has(word.toLowerCase()) && word !== '&';
  const counted = raw.filter(isCounted);
  const found = new Set([
    joinInitials(counted),
    joinInitials(counted.flatMap((word) => word.split('-'))),
    joinInitials(raw),
  ]);
  const and = raw.findLastIndex((word) => conjunctions.has(word.toLowerCase()));
  if (and > 2) found.add(joinInitials(raw.slice(0, and).filter(isCounted)));
  const tail = raw.findLastIndex((word) => tailPrepositions.has(word.toLowerCase()));
  if (tail > 2) found.add(joinInitials(raw.slice(0, tail).filter(isCounted)));
  if (legalForms.has(normalizeWord(raw.at(-1)!))) found.add(joinInitials(raw.slice(0, -1).filter(isCounted)));
  return found;
}

/** "U.N." and "UN" stand in an initialism with all their letters. */
const joinInitials = (words: readonly string[]): string =>
  words
    .map((word) =>
      /^(?:\p{L}\.)+\p{L}?$/u.test(word) || /^\p{Lu}{2,3}$/u.test(word)
        ? normalizeWord(word)
        : (normalizeWord(word)[0] ?? ''),
    )
    .join('');

/** "12th Brigade" and "12th Mechanised Brigade", whose number tells it; "3rd Brigade" and "13th Brigade" are two. */
function compareNumbered(
  { words: a }: OrganizationName,
  { words: b }: OrganizationName,
  language: Language,
): NameComparison | null {
  if (!ordinal(language).test(a[0]!) || !ordinal(language).test(b[0]!) || a.at(-1) !== b.at(-1)) return null;
  if (a[0] !== b[0]) return createDifferent('other numbers');
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word)) ? createSame(0.2, 'a number and what bears it') : null;
}

const ordinal = byLanguage(({ numberWords }) => new RegExp(`^\\d{1,4}${anyOf(numberWords.ordinalEndings)}$`));

/** "Ministry of Foreign Affairs of Ukraine", "Ukrainian Foreign Ministry": one kind of office, state and field, in any order. */
function compareOffices(a: OrganizationName, b: OrganizationName, language: Language): NameComparison | null {
  const [x, y] = [describeOffice(a.words, language), describeOffice(b.words, language)];
  if (!x || !y) return null;
  if (x.words.join() !== y.words.join()) return null;
  if (x.state === y.state) return createSame(0.1, 'an office’s name in another order');
  return x.state && y.state ? createDifferent('offices of two states') : createUnsure('the state on one only', 0.6);
}

interface Office {
  readonly words: readonly string[];
  readonly state: string | null;
}

function describeOffice(words: readonly string[], language: Language): Office | null {
  const { officeWords, officePhrases, emptyOfficeWords, officeSynonyms } = language.organizationWords;
  const isOffice = (word: string, at: number) => officeWords.has(word) || officePhrases.has(`${words[at - 1]} ${word}`);
  if (!words.some(isOffice)) return null;
  let state: string | null = null;
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = findState(words, at, language);
    if (found) {
      state = found.state;
      at += found.length - 1;
    } else if (!emptyOfficeWords.has(words[at]!)) rest.push(officeSynonyms.get(words[at]!) ?? words[at]!);
  }
  return { words: rest.sort(), state };
}

const MOST_STATE_WORDS = 4;

/** The longest name of a state from a word on: "ukraine", "ukrainian", "ukraines" (of "Ukraine's") */
function findState(
  words: readonly string[],
  at: number,
  language: Language,
): { readonly state: string; readonly length: number } | null {
  const states = stateNames(language);
  for (let length = Math.min(MOST_STATE_WORDS, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const state = states.get(phrase) ?? states.get(phrase.replace(/s$/, ''));
    if (state !== undefined) return { state, length };
  }
  return null;
}
