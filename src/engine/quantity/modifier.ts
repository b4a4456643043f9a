import type { QuantityModifier } from '../../schema/quantity.ts';
import { BE_FORMS, PREPOSITIONS } from '../lang/en/function-words.ts';
import { CARDINALS } from '../lang/en/number-words.ts';
import {
  DOWN_VERBS,
  MODIFIERS,
  MODIFIERS_BEHIND,
  MOTION_VERBS,
  SUBJECT_ADVERBS,
  UP_VERBS,
  VERBS_WITH_OVER,
} from '../lang/en/quantity-words.ts';
import { TIME_UNIT_CODES } from '../lang/en/units.ts';
import { type Piece, wordAt } from '../grammar/words.ts';
import { isVerb } from '../grammar/verb.ts';

type Pieces = readonly Piece[];

/** "More than 50", "nearly half", "50 or more", "up to $8 million". */
export function detectModifier(
  pieces: Pieces,
  first: number,
  end: number,
  unit: string | null = null,
): QuantityModifier {
  const before = isBoundGap(pieces, first - 1) ? first - 1 : first;
  const found = findBoundBefore(pieces, before, MOST_WORDS_BEFORE)?.modifier ?? null;
  const after = wordAt(pieces, end) === '-' && pieces[end]!.isGlued ? end + 1 : end;
  const behind =
    readPlus(pieces, after) ??
    readPlus(pieces, end) ??
    MODIFIERS_BEHIND.get(`${wordAt(pieces, end)} ${wordAt(pieces, end + 1)}`);
  // "Sales were up to 60 from 38", "will go up to 1.5 percent".
  if (found === 'at-most' && isUpTo(pieces, before) && isArrival(pieces, before - 3, end)) return behind ?? 'exact';
  if (found === 'over' && wordAt(pieces, before - 1) === 'over' && isAcross(pieces, before - 2, unit))
    return behind ?? 'exact';
  // "Shot a six-under 66".
  if (found === 'under' && wordAt(pieces, before - 2) === '-' && pieces[before - 1]!.isGlued) return behind ?? 'exact';
  return found ?? behind ?? findBoundInside(pieces, first, end) ?? 'exact';
}

const MOST_WORDS_BEFORE = 4;

const isUpTo = (pieces: Pieces, end: number): boolean =>
  wordAt(pieces, end - 1) === 'to' && wordAt(pieces, end - 2) === 'up';

/** "50 plus", but "50 people plus their children". */
const readPlus = (pieces: Pieces, index: number): QuantityModifier | undefined =>
  pieces[index - 1]?.kind === 'word' && !CARDINALS.has(wordAt(pieces, index - 1)) && !pieces[index]?.isGlued
    ? undefined
    : MODIFIERS_BEHIND.get(wordAt(pieces, index));

const isArrival = (pieces: Pieces, index: number, end: number): boolean =>
  MOTION_VERBS.has(wordAt(pieces, index)) ||
  (BE_FORMS.has(wordAt(pieces, index)) && [0, 1, 2, 3].some((step) => wordAt(pieces, end + step) === 'from'));

/** "Sub-7", "over the 20". */
const isBoundGap = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === 'the' || wordAt(pieces, index) === '-';

/** "Handed over 15 files", "spread over 12 acres" and "over 10 years" in the sense of within them are no bound. */
const isAcross = (pieces: Pieces, index: number, unit: string | null): boolean =>
  TIME_UNIT_CODES.has(unit ?? '') ? isDuring(pieces, index) : VERBS_WITH_OVER.has(wordAt(pieces, index));

/** "$374 billion over 10 years" is within them; "for over 10 years" and "took over 10 years" are longer. */
const isDuring = (pieces: Pieces, index: number): boolean =>
  index >= 0 &&
  !PREPOSITIONS.has(wordAt(pieces, index)) &&
  !SUBJECT_ADVERBS.has(wordAt(pieces, index)) &&
  // "Grew over three years".
  (UP_VERBS.has(wordAt(pieces, index)) || DOWN_VERBS.has(wordAt(pieces, index)) || !isVerb(pieces, index));

/** "50+ people", "50-plus people", "two or more cups". */
function findBoundInside(pieces: Pieces, first: number, end: number): QuantityModifier | null {
  for (let at = first + 1; at < end; at++) {
    const { word } = pieces[at]!;
    if (word === '+' || word === 'plus') return 'at-least';
    const bound = word === 'or' ? MODIFIERS_BEHIND.get(`or ${wordAt(pieces, at + 1)}`) : undefined;
    if (bound) return bound;
  }
  return null;
}

/** Back over "more than", "about", "a": to where the figure's phrase begins. */
export function skipModifier(pieces: Pieces, first: number): number {
  let at = first;
  for (let turn = 0; turn < 3; turn++) {
    const next = skipBoundBefore(pieces, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

const MOST_WORDS_OF_BOUND = 3;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'just', 'only']);

function skipBoundBefore(pieces: Pieces, end: number): number {
  const bound = findBoundBefore(pieces, end, MOST_WORDS_OF_BOUND);
  if (bound) return bound.first;
  return ARTICLES.has(wordAt(pieces, end - 1)) ? end - 1 : end;
}

/** The longest bound that ends before a place. */
function findBoundBefore(
  pieces: Pieces,
  end: number,
  most: number,
): { readonly first: number; readonly modifier: QuantityModifier } | null {
  let words = wordAt(pieces, end - 1);
  if (!BOUND_ENDS.has(words)) return null;
  let found = null;
  for (let first = end - 1; first >= Math.max(0, end - most); first--) {
    if (first < end - 1) words = `${wordAt(pieces, first)} ${words}`;
    const modifier = MODIFIERS.get(words);
    if (modifier !== undefined) found = { first, modifier };
  }
  return found;
}

/** Nearly no word is the last of a bound. */
const BOUND_ENDS: ReadonlySet<string> = new Set([...MODIFIERS.keys()].map((phrase) => phrase.split(' ').at(-1)!));

/** Over "more than" and "nearly" before a number. */
export function skipBoundAhead(pieces: Pieces, index: number): number {
  let words = '';
  let end = index;
  for (let at = index; at < index + MOST_WORDS_OF_BOUND; at++) {
    words = words ? `${words} ${wordAt(pieces, at)}` : wordAt(pieces, at);
    if (MODIFIERS.has(words)) end = at + 1;
  }
  return end;
}

/** Is a word a bound, or part of one? */
export const isBoundWord = (word: string): boolean => BOUND_WORDS.has(word);

const BOUND_WORDS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...[...MODIFIERS.keys()].flatMap((phrase) => phrase.split(' ')).filter((word) => word !== 'of'),
]);
