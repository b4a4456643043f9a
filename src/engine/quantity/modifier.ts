import type { QuantityModifier } from '../../schema/quantity.ts';
import { isVerb } from '../grammar/verb.ts';
import { normAt } from '../grammar/words.ts';
import { byLanguage } from '../language/by-language.ts';
import type { Language } from '../language/language.ts';
import type { Words } from '../layers/layers.ts';

/** "More than 50", "nearly half", "50 or more", "up to $8 million". */
export function detectModifier(words: Words, first: number, end: number, unit: string | null = null): QuantityModifier {
  const { modifiersBehind } = words.language.quantityWords;
  const before = isBoundGap(words, first - 1, first - 2) ? first - 1 : first;
  const found =
    findBoundBefore(words, before, MOST_WORDS_BEFORE)?.modifier ??
    readBoundVerb(words, before - 1) ??
    (isNear(words, before - 1, unit) ? 'about' : null);
  const after = normAt(words, end) === '-' && words[end]!.isGlued ? end + 1 : end;
  const behind =
    readPlus(words, after) ??
    readPlus(words, end) ??
    modifiersBehind.get(`${normAt(words, end)} ${normAt(words, end + 1)}`);
  if (found !== null && isNoBound(words, found, before, end, unit)) return behind ?? 'exact';
  return found ?? behind ?? findBoundInside(words, first, end) ?? 'exact';
}

const MOST_WORDS_BEFORE = 4;

/** "Exceeded 50", "will not exceed 50". */
function readBoundVerb(words: Words, index: number): QuantityModifier | null {
  const modifier = words.language.quantityWords.boundVerbs.get(normAt(words, index)) ?? null;
  return modifier === 'over' && isNegative(words, index - 1) ? 'at-most' : modifier;
}

/** "Near 60%", "near $5", but "near 20 villages". */
const isNear = (words: Words, index: number, unit: string | null): boolean =>
  normAt(words, index) === 'near' && unit !== null && (unit === 'percent' || /^[A-Z]{3}$/.test(unit));

function isNegative(words: Words, index: number): boolean {
  const { negatives, negativeEnding } = words.language.cueActs;
  const word = normAt(words, index);
  return negatives.has(word) || word.endsWith(negativeEnding);
}

/** "Sub-7", "over the 20", "about a half million"; "spoke about the 20" and "around the two" are no bounds. */
const isBoundGap = (words: Words, gap: number, bound: number): boolean =>
  normAt(words, gap) === '-' ||
  (normAt(words, gap) === 'a' && normAt(words, gap + 1) === 'half') ||
  (normAt(words, gap) === 'the' && words.language.quantityWords.modifiers.get(normAt(words, bound)) !== 'about');

/** "50 plus", but "50 people plus their children". */
const readPlus = (words: Words, index: number): QuantityModifier | undefined =>
  words[index - 1]?.kind === 'word' &&
  !words.language.numberWords.cardinals.has(normAt(words, index - 1)) &&
  !words[index]?.isGlued
    ? undefined
    : words.language.quantityWords.modifiersBehind.get(normAt(words, index));

/** "Spoke about 12 people", "a film about two brothers": what it is about, and no estimate. */
const isOnTopic = (words: Words, index: number): boolean =>
  normAt(words, index) === 'about' && words.language.quantityWords.topicWords.has(normAt(words, index - 1));

/** Do the words of a bound say something else where they stand? */
function isNoBound(
  words: Words,
  modifier: QuantityModifier,
  end: number,
  figureEnd: number,
  unit: string | null,
): boolean {
  // "Sales were up to 60 from 38", "will go up to 1.5 percent".
  if (modifier === 'at-most') return isUpTo(words, end) && isArrival(words, end - 3, figureEnd);
  if (modifier === 'about') return isOnTopic(words, end - 1);
  if (modifier === 'over') return normAt(words, end - 1) === 'over' && isAcross(words, end - 2, unit);
  // "Shot a six-under 66".
  return modifier === 'under' && normAt(words, end - 2) === '-' && words[end - 1]!.isGlued;
}

const isUpTo = (words: Words, end: number): boolean =>
  normAt(words, end - 1) === 'to' && normAt(words, end - 2) === 'up';

const isArrival = (words: Words, index: number, end: number): boolean =>
  words.language.quantityWords.motionVerbs.has(normAt(words, index)) ||
  (words.language.functionWords.beForms.has(normAt(words, index)) && isFromBehind(words, end));

function isFromBehind(words: Words, end: number): boolean {
  for (let at = end; at < end + 4; at++) if (normAt(words, at) === 'from') return true;
  return false;
}

/** "Handed over 15 files", "spread over 12 acres" and "over 10 years" in the sense of within them are no bound. */
const isAcross = (words: Words, index: number, unit: string | null): boolean =>
  words.language.units.timeUnitCodes.has(unit ?? '')
    ? isDuring(words, index)
    : words.language.quantityWords.verbsWithOver.has(normAt(words, index));

/** "$374 billion over 10 years" is within them; "for over 10 years" and "took over 10 years" are longer. */
function isDuring(words: Words, index: number): boolean {
  if (index < 0) return false;
  const { functionWords, quantityWords } = words.language;
  const before = normAt(words, index);
  if (functionWords.prepositions.has(before) || functionWords.subjectAdverbs.has(before)) return false;
  // "Grew over three years".
  return quantityWords.upVerbs.has(before) || quantityWords.downVerbs.has(before) || !isVerb(words, index);
}

/** "50+ people", "50-plus people", "two or more cups". */
function findBoundInside(words: Words, first: number, end: number): QuantityModifier | null {
  const { plusWords, modifiersBehind } = words.language.quantityWords;
  for (let at = first + 1; at < end; at++) {
    const { norm: word } = words[at]!;
    if (plusWords.has(word)) return 'at-least';
    const bound = word === 'or' ? modifiersBehind.get(`or ${normAt(words, at + 1)}`) : undefined;
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

function skipBoundBefore(words: Words, end: number): number {
  const bound = findBoundBefore(words, end, MOST_WORDS_OF_BOUND);
  if (bound) return bound.first;
  return words.language.quantityWords.figureOpeners.has(normAt(words, end - 1)) ? end - 1 : end;
}

const MOST_WORDS_OF_BOUND = 3;

/** The longest bound that ends before a place: "more than", "no fewer than". */
function findBoundBefore(
  words: Words,
  end: number,
  most: number,
): { readonly first: number; readonly modifier: QuantityModifier } | null {
  let phrase = normAt(words, end - 1);
  if (!boundEnds(words.language).has(phrase)) return null;
  let found = null;
  for (let first = end - 1; first >= Math.max(0, end - most); first--) {
    if (first < end - 1) phrase = `${normAt(words, first)} ${phrase}`;
    const modifier = words.language.quantityWords.modifiers.get(phrase);
    if (modifier !== undefined) found = { first, modifier };
  }
  return found;
}

/** Nearly no word is the last of a bound. */
const boundEnds = byLanguage(
  ({ quantityWords }): ReadonlySet<string> =>
    new Set([...quantityWords.modifiers.keys()].map((phrase) => phrase.split(' ').at(-1)!)),
);

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
export const isBoundWord = (word: string, language: Language): boolean => boundWords(language).has(word);

const boundWords = byLanguage(
  ({ quantityWords }): ReadonlySet<string> =>
    new Set([
      ...quantityWords.figureOpeners,
      ...[...quantityWords.modifiers.keys()].flatMap((phrase) => phrase.split(' ')).filter((word) => word !== 'of'),
    ]),
);
