import { anyOf, withCapitals } from '../language/any-of.ts';
import { byLanguage } from '../language/by-language.ts';
import type { Language } from '../language/language.ts';

/** A full stop, and what stands around it. */
interface FullStop {
  readonly before: string;
  readonly next: string;
  /** The sign of a note stands behind it: "etc.[1]". */
  readonly hasNote: boolean;
  readonly language: Language;
}

type PlacedStop = FullStop & { readonly word: string };

/** Is a full stop the end of a sentence, or part of an abbreviation or a number? */
export function isFullStop(stop: FullStop): boolean {
  const placed = { ...stop, word: /[\p{L}\p{N}.&]+$/u.exec(stop.before)?.[0] ?? '' };
  for (const { isEnd } of RULES) {
    const answer = isEnd(placed);
    if (answer !== null) return answer;
  }
  return true;
}

/** Each answers yes, no, or null where it does not know. The first that knows decides. */
const RULES: readonly { readonly id: string; isEnd(stop: PlacedStop): boolean | null }[] = [
  {
    // "Msgr. Tim Ash"
    id: 'before-name',
    isEnd: ({ word, language }) => (language.abbreviations.abbreviationsBeforeName.has(word) ? false : null),
  },
  {
    // "No. 3", "approx. $5"
    id: 'before-number',
    isEnd: ({ word, next, language }) =>
      language.abbreviations.abbreviationsBeforeNumber.has(word) && /^[#\d$€£¥]/.test(next) ? false : null,
  },
  {
    // "b. 1942"
    id: 'before-year',
    isEnd: ({ word, next, language }) =>
      language.abbreviations.abbreviationsBeforeYear.has(word) && /^(?:c\.\s?)?\d/.test(next) ? false : null,
  },
  {
    // "Fig. A", "Vol. II"
    id: 'before-label',
    isEnd: ({ word, next, language }) =>
      language.abbreviations.abbreviationsBeforeLabel.has(word) && LABEL.test(next) ? false : null,
  },
  {
    // "on 29. July 2026"
    id: 'ordinal-day',
    isEnd: ({ before, word, next, language }) =>
      /^\d{1,2}$/.test(word) && isDayBefore(before, next, language) ? false : null,
  },
  {
    // "screws, etc. Continue", "screws, etc.[1] Continue"
    id: 'list-end',
    isEnd: ({ word, language }) => (language.abbreviations.abbreviationsThatEndLists.has(word) ? true : null),
  },
  {
    // "in the U.S. The", "Acme Inc. It": an initialism or "Inc." ends a sentence only before a word that begins sentences
    id: 'may-end',
    isEnd: ({ word, next, hasNote, language }) => {
      if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return isStarter(next, language);
      return language.abbreviations.abbreviationsThatMayEnd.has(word) ? hasNote || isStarter(next, language) : null;
    },
  },
  {
    // "George W. Bush", "J. Hale"
    id: 'initial',
    isEnd: ({ before, word, next, language }) =>
      /^\p{Lu}$/u.test(word) && (word !== 'I' || OPENING.test(before)) ? isStarter(next, language) : null,
  },
];

/** In "I. Charles Marten said" the "I" is no word of its own: it opens a sentence, or follows a quotation. */
const OPENING = /(?:^|[.!?,:;–—]["”’']?\s|["“‘])I$/;

/** One capital letter or a Roman numeral, by itself. */
const LABEL = /^(?:\p{Lu}|[IVXLC]{2,6})(?![\p{L}\p{N}'’])/u;

/** Does a month follow, with its year, or where something before the day asks for a date? */
function isDayBefore(before: string, next: string, language: Language): boolean {
  return monthAndYear(language).test(next) || (monthNext(language).test(next) && dayLead(language).test(before));
}

const months = byLanguage(({ timexWords }) => anyOf(withCapitals(timexWords.months.keys())));
const monthNext = byLanguage((language) => new RegExp(`^${months(language)}\\b`));
const monthAndYear = byLanguage((language) => new RegExp(`^${months(language)}\\.?,? \\d{4}\\b`));
const dayLead = byLanguage(
  ({ functionWords }) =>
    new RegExp(`\\b${anyOf([...functionWords.prepositions, ...functionWords.nounStarts])} \\d+$`, 'i'),
);

/** Does a text begin with a word that sentences begin with? */
function isStarter(text: string, { functionWords }: Language): boolean {
  const first = /^[\p{L}'’]+/u.exec(text.replace(/^["'“‘«([]+/, ''))?.[0] ?? '';
  return functionWords.sentenceStarters.has(first.toLowerCase().replaceAll('’', "'"));
}
