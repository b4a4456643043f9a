import { ABBREVIATIONS_BEFORE_NAME } from '../lang/en/abbreviations.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
} from '../lang/en/function-words.ts';
import type { Item, Range } from './clauses.ts';
import { CUE_FORMS } from './cue-lexicon.ts';

const MAX_ITEMS = 30;
/** Quoted words inside a name are a nickname: Ada “the Fox” Moss. */
const MAX_QUOTED_NAME = 30;
/** Tie a phrase to the noun before it: "a spokesman for the ministry". */
const NOUN_PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'by', 'for', 'from', 'of', 'with']);
const QUESTION_WORDS: ReadonlySet<string> = new Set(['how', 'what', 'where', 'why']);
const INNER_MARKS: ReadonlySet<string> = new Set(['&', '-', '/', '$', '%']);
/** End a source that stands after its verb: "said Hale on Monday", "said Hale late Monday". */
const WHEN_WORDS: ReadonlySet<string> = new Set(
  'earlier friday here last late later monday next saturday sunday there this thursday today tomorrow tonight tuesday wednesday yesterday'.split(
    ' ',
  ),
);

export const isCapitalized = (item: Item | undefined): boolean => item?.kind === 'word' && /^\p{Lu}/u.test(item.text);

/** The subject whose verb group begins at `end`, as a range; null where there is none in sight. */
export function findSubject(items: readonly Item[], end: number, floor = 0): Range | null {
  const last = items[end - 1];
  if (!last || end <= floor) return null;
  if (SUBJECT_PRONOUNS.has(last.lower) || last.lower === 'that') return [end - 1, end];
  if (last.lower === ',' || last.lower === ')' || last.lower === '—' || last.lower === '–') {
    return findSubjectBeforeInsertion(items, end - 1);
  }
  return last.kind === 'word' || last.kind === 'number' ? findPhraseEndingAt(items, end, floor) : null;
}

/** "Hugh Hill, a doctor at the hospital, said": the name stands before what is set between commas. */
function findSubjectBeforeInsertion(items: readonly Item[], closing: number): Range | null {
  const partner = items[closing]!.lower === ')' ? '(' : items[closing]!.lower;
  for (let at = closing - 2; at > 0 && at > closing - MAX_ITEMS; at--) {
    const item = items[at]!;
    if (item.kind === 'quotation' || item.lower === ';') return null;
    if (item.lower !== partner) continue;
    const subject = findPhraseEndingAt(items, at, 0);
    const opens = items[subject?.[0] ?? -1];
    const isNominal =
      isCapitalized(opens) || DETERMINERS.has(opens?.lower ?? '') || POSSESSIVES.has(opens?.lower ?? '');
    if (subject && isNominal) return subject;
  }
  return null;
}

function findPhraseEndingAt(items: readonly Item[], end: number, floor: number): Range | null {
  let start = end;
  while (start > floor && end - start < MAX_ITEMS && isPhrasePart(items, start - 1)) start--;
  while (start < end && isLeadingFiller(items[start]!)) start++;
  if (start < end && PREPOSITIONS.has(items[start]!.lower)) start = findNameStart(items, start, end) ?? start + 1;
  return start < end ? [start, end] : null;
}

function isPhrasePart(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  if (item.kind === 'quotation') {
    const isShort = item.span[1] - item.span[0] < MAX_QUOTED_NAME;
    return isShort && isCapitalized(items[at - 1]) && isCapitalized(items[at + 1]);
  }
  if (item.kind === 'number') return true;
  if (item.kind === 'mark') return INNER_MARKS.has(item.text) || (item.text === '.' && isAbbreviated(items[at - 1]));
  if (item.lower === 'and' || item.lower === '&') return isJoiningNames(items, at);
  if (
    CLAUSE_OPENERS.has(item.lower) ||
    isAuxiliary(item) ||
    item.lower === 'that' ||
    item.lower === 'or' ||
    QUESTION_WORDS.has(item.lower)
  )
    return false;
  if (SUBJECT_PRONOUNS.has(item.lower)) return false;
  const tense = CUE_FORMS.get(item.lower)?.tense;
  return !(tense === 'past' || tense === 'ing') || isCapitalized(item);
}

/** The month is no auxiliary: "on May 2 Moss declared". */
const isAuxiliary = (item: Item): boolean => AUXILIARIES.has(item.lower) && item.text !== 'May';

const isAbbreviated = (item: Item | undefined): boolean =>
  item !== undefined &&
  (ABBREVIATIONS_BEFORE_NAME.has(item.text) || /^\p{Lu}$/u.test(item.text) || /^(?:Jr|Sr)$/.test(item.text));

/** "Ada Moss and the mayor said" is one source; "he left and Moss said" is not. */
function isJoiningNames(items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]];
  return (
    (isCapitalized(after) || DETERMINERS.has(after?.lower ?? '')) &&
    (isCapitalized(before) || /s$/.test(before?.lower ?? ''))
  );
}

const isLeadingFiller = (item: Item): boolean =>
  VERB_ADVERBS.has(item.lower) ||
  item.lower === 'and' ||
  item.lower === 'but' ||
  (item.kind === 'word' && /^[a-z]+ly$/.test(item.lower));

/** "In a statement Ada Moss said": the name that stands last, with the words of its title. */
function findNameStart(items: readonly Item[], start: number, end: number): number | null {
  let at = end;
  while (
    at > start + 1 &&
    (isCapitalized(items[at - 1]) || items[at - 1]!.text === '.' || items[at - 1]!.lower === "'s")
  )
    at--;
  if (at < end) return at;
  for (let back = end - 1; back > start + 1; back--) {
    if (DETERMINERS.has(items[back]!.lower) || POSSESSIVES.has(items[back]!.lower)) return back;
  }
  return null;
}

/** The source that stands after its verb, from `start` on: "…, said Ada Moss, the mayor." */
export function findSourceAfter(items: readonly Item[], start: number): Range | null {
  const first = items[start];
  if (!first || (first.kind !== 'word' && first.kind !== 'number')) return null;
  if (PREPOSITIONS.has(first.lower) || VERB_ADVERBS.has(first.lower) || CLAUSE_OPENERS.has(first.lower)) return null;
  let end = start;
  while (end < items.length && end - start < MAX_ITEMS && isSourcePart(items, end, start)) end++;
  return end > start ? [start, end] : null;
}

function isSourcePart(items: readonly Item[], at: number, start: number): boolean {
  const item = items[at]!;
  if (item.kind === 'quotation') return false;
  if (item.kind === 'mark') return INNER_MARKS.has(item.text) || (item.text === '.' && isAbbreviated(items[at - 1]));
  if (at > start && (WHEN_WORDS.has(item.lower) || item.kind === 'number')) return false;
  if (item.lower === 'who' || item.lower === 'which' || item.lower === 'that') return false;
  if (at > start && (CLAUSE_OPENERS.has(item.lower) || AUXILIARIES.has(item.lower))) return false;
  return !PREPOSITIONS.has(item.lower) || NOUN_PREPOSITIONS.has(item.lower);
}

/** Is the head of a noun phrase plural: "officials from the ministry", "Moss and Lind"? */
export function hasPluralHead(items: readonly Item[], [from, to]: Range): boolean {
  const phrase = items.slice(from, to);
  const preposition = phrase.findIndex((item) => NOUN_PREPOSITIONS.has(item.lower));
  const head = preposition > 0 ? phrase[preposition - 1] : phrase.at(-1);
  return phrase.some((item) => item.lower === 'and') || isPlural(head);
}

export const isPlural = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  (/^(?:i|we|they|you|who|some|many|others|people|both|police)$/.test(item.lower) || /[^su']s$/.test(item.lower)) &&
  !/^(?:as|his|is|its|this|was|has|does|us|yes)$/.test(item.lower);
