import {
  AUXILIARIES,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
} from '../lang/en/function-words.ts';
import type { Clause, Item, Range } from './clauses.ts';
import { CUE_FORMS, type Frame } from './cue-lexicon.ts';
import { isCapitalized } from './noun-phrases.ts';

const MAX_GAP = 16;
const THAT_WORDS: ReadonlySet<string> = new Set(['how', 'if', 'that', 'what', 'whether', 'why']);
/** End an object: "criticised the deal after the talks", "…, which". */
const OBJECT_ENDS: ReadonlySet<string> = new Set([
  'after',
  'although',
  'because',
  'before',
  'but',
  'since',
  'though',
  'when',
  'while',
]);

export interface RightContext {
  /** `resumed`: behind a source that follows its verb, only a quotation goes on ("…,” said Moss, “and we …”). */
  readonly frame: Frame | 'resumed';
  readonly takesRecipient: boolean;
}

/** The content after the cue that ends at `start`. */
export function findRightContent(clause: Clause, start: number, { frame, takesRecipient }: RightContext): Range | null {
  const { items } = clause;
  const end = findRelativeEnd(items, start) ?? contentEnd(items, start);
  switch (frame) {
    case 'to':
      return findInfinitive(items, start, end, takesRecipient);
    case 'object':
      return isObjectStart(items[start]) ? rangeOrNull(start, findObjectEnd(items, start, end)) : null;
    case 'clause':
      return findBareClause(items, start, end, takesRecipient);
    case 'list':
      return null;
    case 'resumed':
      return findResumedQuotation(items, start, end);
    case 'that':
      return findMarkedContent(items, start, end, takesRecipient);
  }
}

/** The sentence's own full stop is no part of the content, nor what a semicolon sets off; the marks inside a quotation are. */
const contentEnd = (items: readonly Item[], start: number): number => {
  const semicolon = items.findIndex((item, index) => index >= start && item.text === ';');
  let end = semicolon < 0 ? items.length : semicolon;
  while (end > 0 && /^[.,;:]$/.test(items[end - 1]!.text)) end--;
  return end;
};

/** "Moss, who said that he would stay, told reporters": the content of the relative clause ends where the main verb follows. */
function findRelativeEnd(items: readonly Item[], start: number): number | null {
  const relative = items.findLastIndex((item, index) => index < start && item.lower === 'who');
  if (relative < 1 || start - relative > 4 || items[relative - 1]!.text !== ',') return null;
  const comma = items.findIndex((item, index) => index > start && item.text === ',' && isFiniteVerb(items[index + 1]));
  return comma < 0 ? null : comma;
}

const isFiniteVerb = (item: Item | undefined): boolean =>
  item !== undefined &&
  (AUXILIARIES.has(item.lower) ||
    /^\p{Ll}{2,}ed$/u.test(item.text) ||
    /^(?:past|third)$/.test(CUE_FORMS.get(item.lower)?.tense ?? ''));

const rangeOrNull = (from: number, to: number): Range | null => (from < to ? [from, to] : null);

/** "plans to leave", "urged the council to meet" */
function findInfinitive(items: readonly Item[], start: number, end: number, takesRecipient: boolean): Range | null {
  const limit = takesRecipient ? start + 6 : start;
  for (let at = start; at <= limit && at + 1 < end; at++) {
    if (items[at]!.lower === 'to') return [at, end];
    if (items[at]!.kind === 'mark' || items[at]!.lower === 'that') return null;
  }
  return null;
}

/** "said on Monday that …", `told reporters: “…`, "said in a statement that …", "admitted she was “wrong”" */
function findMarkedContent(items: readonly Item[], start: number, end: number, takesRecipient: boolean): Range | null {
  for (let at = start; at < end && at <= start + MAX_GAP; at++) {
    const item = items[at]!;
    const isFilled = isGapFilled(items, start, at, takesRecipient);
    if (item.kind === 'quotation') return [isFilled ? at : start, end];
    if (item.text === ':') return rangeOrNull(at + 1, end);
    if (THAT_WORDS.has(item.lower)) return isFilled ? [at, end] : null;
    if (item.kind === 'mark' && !/^[.,$%&'’-]$/.test(item.text)) return null;
  }
  return null;
}

/** Behind a source that follows its verb: `…,” said Moss. “We wait.”`, `…,” said Moss, the mayor, “and we wait.”` */
function findResumedQuotation(items: readonly Item[], start: number, end: number): Range | null {
  for (let at = start; at < end && at <= start + MAX_GAP; at++) {
    const { kind, lower } = items[at]!;
    if (kind === 'quotation') return /^[.,:—]$/.test(items[at - 1]!.text) ? [at, end] : null;
    if (lower === 'who' || lower === ';') return null;
  }
  return null;
}

/** Between the verb and its content stands a recipient, a time or a place, set off by a preposition or short; or a comma. */
function isGapFilled(items: readonly Item[], start: number, to: number, takesRecipient: boolean): boolean {
  if (to === start) return true;
  const first = items[start]!;
  const inner = items.slice(start + 1, to - 1);
  if (inner.some((item) => item.text === ',')) return false;
  // "continues to insist that": the clause is the second verb's
  if (first.lower === 'to' && CUE_FORMS.get(items[start + 1]!.lower)?.tense === 'base') return false;
  const isOpened = PREPOSITIONS.has(first.lower) || isWhen(first) || first.text === ',';
  return isOpened || (takesRecipient && to - start <= 10) || (to - start <= 2 && items[to - 1]!.text === ',');
}

/** "said the talks had failed", "told him it was over" */
function findBareClause(items: readonly Item[], start: number, end: number, takesRecipient: boolean): Range | null {
  let from = takesRecipient ? skipRecipient(items, start) : start;
  while (from < end && (isWhen(items[from]!) || (VERB_ADVERBS.has(items[from]!.lower) && from - start < 2))) from++;
  if (items[from]?.text === ',' && isCapitalized(items[from - 1])) from++;
  const first = items[from];
  if (!first || from >= end || first.kind === 'mark' || end - from < 2) return null;
  if (/^(?:and|as|but|by|for|in|of|on|or|to|with|at|from|about|during|after|when|while|before)$/.test(first.lower))
    return null;
  return [from, end];
}

const isWhen = (item: Item): boolean =>
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|earlier|later)$/.test(
    item.lower,
  );

/** "told The Daily Ledger he", "told him", "told reporters", "told the council the" */
function skipRecipient(items: readonly Item[], start: number): number {
  const first = items[start];
  if (first?.kind !== 'word') return start;
  if (/^(?:her|him|it|me|them|us|you)$/.test(first.lower)) return start + 1;
  let at = start;
  if (DETERMINERS.has(first.lower) || POSSESSIVES.has(first.lower)) at++;
  while (isCapitalized(items[at]) || items[at]?.text === '&') at++;
  if (at - start <= 1 && items[at]?.kind === 'word') at++;
  const next = items[at];
  const isClauseNext =
    next &&
    (SUBJECT_PRONOUNS.has(next.lower) || DETERMINERS.has(next.lower) || isCapitalized(next) || /s$/.test(next.lower));
  return isClauseNext ? at : items.length;
}

const isObjectStart = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'quotation' ||
    item.kind === 'number' ||
    item.text === '$' ||
    (item.kind === 'word' &&
      !PREPOSITIONS.has(item.lower) &&
      !VERB_ADVERBS.has(item.lower) &&
      !/^(?:and|but|or|to|as|if|when|while|because|himself|herself|itself|themselves)$/.test(item.lower)));

function findObjectEnd(items: readonly Item[], start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const item = items[at]!;
    if (item.kind === 'mark' && /^[,;:—–(]$/.test(item.text)) return goesOnAsRelative(items, at) ? end : at;
    if (at > start && OBJECT_ENDS.has(item.lower)) return at;
  }
  return end;
}

/** "cited the press secretary, who stated that …" */
const goesOnAsRelative = (items: readonly Item[], comma: number): boolean =>
  /^(?:who|whom|whose|which)$/.test(items[comma + 1]?.lower ?? '');

/** The content before a source or cue that begins at `end`: back to the start of the clause, commas at the seam left out. */
export function findLeftContent(items: readonly Item[], end: number): Range | null {
  let to = end;
  // a stray mark between a quotation and its speaker: `… is lost."' Moss said`
  if (items[to - 2]?.kind === 'quotation' && /^['"’”]$/.test(items[to - 1]!.text)) to--;
  const seam = items[to - 1];
  if (seam?.text === ',') to--;
  else if (seam?.kind !== 'quotation' && seam?.text !== '—' && seam?.text !== '–') return null;
  else if (seam.kind !== 'quotation') to--;
  if (to < 1) return null;
  const isQuoted = items[to - 1]!.kind === 'quotation';
  // "On Monday, he said" reports nothing that stands before it
  if (!isQuoted && (to < 3 || isAdverbial(items, to))) return null;
  return [0, to];
}

/** A phrase that opens with a preposition and has no verb in sight: "In a speech on Monday, …" */
function isAdverbial(items: readonly Item[], to: number): boolean {
  const first = items[0]!.lower;
  if (
    /^(?:according|although|after|as|because|before|however|if|meanwhile|since|though|when|while|but|and|yet)$/.test(
      first,
    )
  )
    return true;
  return PREPOSITIONS.has(first) && to < 14;
}
