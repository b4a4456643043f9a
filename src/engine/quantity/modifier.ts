import type { QuantityModifier } from '../../schema/quantity.ts';
import { isVerb } from '../grammar/verb.ts';
import { normAt } from '../grammar/words.ts';
import { MODIFIERS } from '../lang/en/quantity-words.ts';
import type { Words } from '../layers/layers.ts';

/** "More than 50", "nearly half", "50 or more", "up to $8 million". */
export function detectModifier(words: Words, first: number, end: number, unit: string | null = null): QuantityModifier {
  const before = isBoundGap(words, first - 1) ? first - 1 : first;
  const found = findBoundBefore(words, before, MOST_WORDS_BEFORE)?.modifier ?? null;
  const after = normAt(words, end) === '-' && words[end]!.isGlued ? end + 1 : end;
  const behind =
    readPlus(words, after) ??
    readPlus(words, end) ??
    words.language.quantityWords.modifiersBehind.get(`${normAt(words, end)} ${normAt(words, end + 1)}`);
  // "Sales were up to 60 from 38", "will go up to 1.5 percent".
  if (found === 'at-most' && isUpTo(words, before) && isArrival(words, before - 3, end)) return behind ?? 'exact';
  if (found === 'over' && normAt(words, before - 1) === 'over' && isAcross(words, before - 2, unit))
    return behind ?? 'exact';
  // "Shot a six-under 66".
  if (found === 'under' && normAt(words, before - 2) === '-' && words[before - 1]!.isGlued) return behind ?? 'exact';
  return found ?? behind ?? findBoundInside(words, first, end) ?? 'exact';
}

const MOST_WORDS_BEFORE = 4;

const isUpTo = (words: Words, end: number): boolean =>
  normAt(words, end - 1) === 'to' && normAt(words, end - 2) === 'up';

/** "50 plus", but "50 people plus their children". */
const readPlus = (words: Words, index: number): QuantityModifier | undefined =>
  words[index - 1]?.kind === 'word' &&
  !words.language.numberWords.cardinals.has(normAt(words, index - 1)) &&
  !words[index]?.isGlued
    ? undefined
    : words.language.quantityWords.modifiersBehind.get(normAt(words, index));

const isArrival = (words: Words, index: number, end: number): boolean =>
  words.language.quantityWords.motionVerbs.has(normAt(words, index)) ||
  (words.language.functionWords.beForms.has(normAt(words, index)) &&
    [0, 1, 2, 3].some((step) => normAt(words, end + step) === 'from'));

/** "Sub-7", "over the 20". */
const isBoundGap = (words: Words, index: number): boolean =>
  normAt(words, index) === 'the' || normAt(words, index) === '-';

/** "Handed over 15 files", "spread over 12 acres" and "over 10 years" in the sense of within them are no bound. */
const isAcross = (words: Words, index: number, unit: string | null): boolean =>
  words.language.units.timeUnitCodes.has(unit ?? '')
    ? isDuring(words, index)
    : words.language.quantityWords.verbsWithOver.has(normAt(words, index));

/** "$374 billion over 10 years" is within them; "for over 10 years" and "took over 10 years" are longer. */
const isDuring = (words: Words, index: number): boolean =>
  index >= 0 &&
  !words.language.functionWords.prepositions.has(normAt(words, index)) &&
  !words.language.quantityWords.subjectAdverbs.has(normAt(words, index)) &&
  // "Grew over three years".
  (words.language.quantityWords.upVerbs.has(normAt(words, index)) ||
    words.language.quantityWords.downVerbs.has(normAt(words, index)) ||
    !isVerb(words, index));

/** "50+ people", "50-plus people", "two or more cups". */
function findBoundInside(words: Words, first: number, end: number): QuantityModifier | null {
  for (let at = first + 1; at < end; at++) {
    const { norm: word } = words[at]!;
    if (word === '+' || word === 'plus') return 'at-least';
    const bound =
      word === 'or' ? words.language.quantityWords.modifiersBehind.get(`or ${normAt(words, at + 1)}`) : undefined;
    if (bound) return bound;
  }
  return null;
}

/** Back over "more than", "about", "a": to where the figure's phrase begins. */
export function skipModifier(words: Words, first: number): number {
  let at = first;
  for (let turn = 0; turn < 3; turn++) {
    const next = skipBoundBefore(words, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

const MOST_WORDS_OF_BOUND = 3;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'just', 'only']);

function skipBoundBefore(words: Words, end: number): number {
  const bound = findBoundBefore(words, end, MOST_WORDS_OF_BOUND);
  if (bound) return bound.first;
  return ARTICLES.has(normAt(words, end - 1)) ? end - 1 : end;
}

/** The longest bound that ends before a place. */
function findBoundBefore(
  words: Words,
  end: number,
  most: number,
): { readonly first: number; readonly modifier: QuantityModifier } | null {
  let phrase = normAt(words, end - 1);
  if (!BOUND_ENDS.has(phrase)) return null;
  let found = null;
  for (let first = end - 1; first >= Math.max(0, end - most); first--) {
    if (first < end - 1) phrase = `${normAt(words, first)} ${phrase}`;
    const modifier = words.language.quantityWords.modifiers.get(phrase);
    if (modifier !== undefined) found = { first, modifier };
  }
  return found;
}

/** Nearly no word is the last of a bound. */
const BOUND_ENDS: ReadonlySet<string> = new Set([...MODIFIERS.keys()].map((phrase) => phrase.split(' ').at(-1)!));

/** Over "more than" and "nearly" before a number. */
export function skipBoundAhead(words: Words, index: number): number {
  let phrase = '';
  let end = index;
  for (let at = index; at < index + MOST_WORDS_OF_BOUND; at++) {
    phrase = phrase ? `${phrase} ${normAt(words, at)}` : normAt(words, at);
    if (words.language.quantityWords.modifiers.has(phrase)) end = at + 1;
  }
  return end;
}

/** Is a word a bound, or part of one? */
export const isBoundWord = (word: string): boolean => BOUND_WORDS.has(word);

const BOUND_WORDS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...[...MODIFIERS.keys()].flatMap((phrase) => phrase.split(' ')).filter((word) => word !== 'of'),
]);
