import {
  AMERICAN_SPELLINGS,
  EMPTY_OFFICE_WORDS,
  LEGAL_FORMS,
  OFFICE_SYNONYMS,
  OFFICE_WORDS,
  UNCOUNTED_WORDS,
} from '../../lang/en/organization-words.ts';
import { compareWordLists } from '../compare-words.ts';
import { normalizeWord, romanizeName, unifyMarks } from '../normalize-name.ts';
import { STATE_NAMES } from '../place/known-places.ts';
import { createDifferent, createSame, createUnsure, type NameComparison, renderReasons } from '../spelling-verdict.ts';

/** Are two written names one organization's? */
export function compareOrganizations(nameA: string, nameB: string): NameComparison {
  const [a, b] = [splitOrganizationName(nameA), splitOrganizationName(nameB)];
  if (!a.words.length || !b.words.length) return createUnsure('no words to compare', 0);
  if (a.words.join('') === b.words.join('')) return compareForms(a, b) ?? createSame(0, 'same words');
  // "McDonald's" may be read as a possessive, "McDonald's Corporation" is none
  if (dropOwner(a) === dropOwner(b)) return createSame(0.05, 'an s with and without an apostrophe');
  const initialism = compareInitialism(a, b) ?? compareInitialism(b, a);
  if (initialism) return initialism;
  const office = compareOffices(a, b);
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

/** The Arabic article: "Al-Qaeda", "Al Jazeera". */
const ARTICLE = /^(?:al|el)[\s-](?=\p{L})|(?<=\s)(?:[ae]l|a[dnrstz]|ash)-(?=\p{L})/giu;

/** "Merck & Co.", "Merck KGaA": one name, two companies, if both say their form. */
const compareForms = (a: OrganizationName, b: OrganizationName): NameComparison | null =>
  a.forms.length && b.forms.length && !a.forms.some((form) => b.forms.includes(form))
    ? createUnsure('two legal forms', 0.4)
    : null;

const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    aktiengesellschaft: 'ag',
    company: 'co',
    corporation: 'corp',
    incorporated: 'inc',
    limited: 'ltd',
  }),
);

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

function splitOrganizationName(name: string): OrganizationName {
  const written = romanizeName(unifyMarks(name))
    .replace(/^the\s+/i, '')
    .replaceAll(',', ' ');
  const text = written.replaceAll(ARTICLE, '');
  const raw = text.split(/\s+/).filter((word) => /[\p{L}\p{N}&]/u.test(word));
  const full = [...raw];
  while (raw.length > 1 && (LEGAL_FORMS.has(normalizeWord(raw.at(-1)!)) || /^(?:&|and)$/i.test(raw.at(-1)!))) raw.pop();
  const words = raw
    .flatMap((word) => word.split(/-(?=\p{Lu})/u))
    .map((word) => normalizeWord(word))
    .map((word) => (word === '&' ? 'and' : (AMERICAN_SPELLINGS.get(word) ?? word)));
  const only = raw.length === 1 ? raw[0]!.replaceAll('.', '') : '';
  const isInitialism = /^[\p{Lu}\d&]{2,7}s?$/u.test(only) || /^\p{Lu}\p{Ll}?\p{Lu}$/u.test(only);
  const forms = full
    .slice(raw.length)
    .map(normalizeWord)
    .map((form) => LONG_FORMS.get(form) ?? form);
  return { words, raw: full, forms, isInitialism, isArabic: text !== written };
}

/** "WHO" and "World Health Organization". Two names of capitals that differ are two; so are other initials. */
function compareInitialism(a: OrganizationName, b: OrganizationName): NameComparison | null {
  // "Nato", "Unesco": British papers write them as words
  const isWritten = a.raw.length === 1 && a.words[0]!.length > 3 && b.raw.length > 3;
  if (!a.isInitialism) return isWritten && listInitials(b.raw).has(a.words[0]!) ? createSame(0.2, 'initials') : null;
  if (b.isInitialism) return createDifferent('other letters');
  if (b.raw.length < 2 && !b.raw[0]!.includes('-')) return null;
  const letters = a.words[0]!;
  return listInitials(b.raw).has(letters) ? createSame(0.2, 'initials') : createDifferent('other initials');
}

/** The initials of a name, with and without small words and parts behind a hyphen, and without what "and" adds at the end. */
function listInitials(raw: readonly string[]): Set<string> {
  const take = (words: readonly string[], isCounted: (word: string) => boolean, splits: boolean) =>
    words
      .filter(isCounted)
      .flatMap((word) => (splits ? word.split('-') : [word]))
      .map((word) =>
        /^(?:\p{L}\.)+\p{L}?$/u.test(word) || /^\p{Lu}{2,3}$/u.test(word)
          ? normalizeWord(word)
          : (normalizeWord(word)[0] ?? ''),
      )
      .join('');
  const isCounted = (word: string) => !UNCOUNTED_WORDS.has(word.toLowerCase()) && word !== '&';
  const found = new Set([take(raw, isCounted, false), take(raw, isCounted, true), take(raw, () => true, false)]);
  const and = raw.findLastIndex((word) => /^(?:and|&)$/i.test(word));
  if (and > 2) found.add(take(raw.slice(0, and), isCounted, false));
  const last = raw.findLastIndex((word) => /^(?:for|of|in)$/i.test(word));
  if (last > 2) found.add(take(raw.slice(0, last), isCounted, false));
  if (LEGAL_FORMS.has(normalizeWord(raw.at(-1)!))) found.add(take(raw.slice(0, -1), isCounted, false));
  return found;
}

/** "Ministry of Foreign Affairs of Ukraine", "Ukrainian Foreign Ministry": one kind of office, state and field, in any order. */
function compareOffices(a: OrganizationName, b: OrganizationName): NameComparison | null {
  const [x, y] = [describeOffice(a.words), describeOffice(b.words)];
  if (!x || !y) return null;
  if (x.words.join() !== y.words.join()) return null;
  if (x.state === y.state) return createSame(0.1, 'an office’s name in another order');
  return x.state && y.state ? createDifferent('offices of two states') : createUnsure('the state on one only', 0.6);
}

function describeOffice(words: readonly string[]): { words: readonly string[]; state: string | null } | null {
  if (!words.some((word) => OFFICE_WORDS.has(word)) && !/\b(?:central|national) bank\b/.test(words.join(' ')))
    return null;
  let state: string | null = null;
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = [4, 3, 2, 1].find((count) => findState(words.slice(at, at + count)) !== null) ?? 0;
    if (length) {
      state = findState(words.slice(at, at + length));
      at += length - 1;
    } else if (!EMPTY_OFFICE_WORDS.has(words[at]!)) rest.push(OFFICE_SYNONYMS.get(words[at]!) ?? words[at]!);
  }
  return { words: rest.sort(), state };
}

/** "ukraine", "ukrainian", "ukraines" (of "Ukraine's") */
function findState(words: readonly string[]): string | null {
  const phrase = words.join(' ');
  return STATE_NAMES.get(phrase) ?? STATE_NAMES.get(phrase.replace(/s$/, '')) ?? null;
}
