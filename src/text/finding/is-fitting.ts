import type { Pattern } from './create-pattern.ts';
import type { Block } from './find-blocks.ts';
import type { Place } from './find-places.ts';
import type { PreparedText } from './prepare-text.ts';
import { standsAtBreak } from './stands-at-break.ts';

/** With this share of all that was kept, only single words have changed. */
const NEARLY_ALL = 0.8;
/** So many codes in one stretch are no coincidence, where the rest broke off between sentences. */
const TELLING = 48;
/** A place with less than this share is no rival, even where it broke off so. */
const LEAST = 0.45;

/** What is kept begins and ends within a word, which cannot be compared as a whole. */
const WORD = 10;
/** Short words are held by what touches them: so much of it is the same. */
const TOUCHING = 6;
const SHORT = 24;

/** Is this the place, if there is no other? */
export function isFitting(pattern: Pattern, text: PreparedText, place: Place): boolean {
  const { codes } = pattern;
  if (place.blocks[0]!.length === codes.length && codes.length >= TELLING) return true;
  if (!place.isSame) return isNearlyAll(pattern, place);
  if (standsOftener(pattern, text, place) || !isHeld(pattern, place)) return false;
  return isNearlyAll(pattern, place) || isTelling(pattern, text, place);
}

/** Have only single words changed, of all that was kept? */
export const isNearlyAll = ({ codes }: Pattern, { matched }: Place): boolean => matched >= codes.length * NEARLY_ALL;

/** Might this be the place? */
export function isLikely(pattern: Pattern, text: PreparedText, place: Place): boolean {
  if (place.matched < pattern.codes.length * LEAST) return false;
  const stretch = findStretch(pattern, place);
  const ends = [place.blocks[0]!, place.blocks.at(-1)!] as const;
  return (
    standsAtBreak(pattern, text, ends, WORD) ||
    (stretch !== undefined && standsAtBreak(pattern, text, [stretch, stretch], WORD))
  );
}

function isTelling(pattern: Pattern, text: PreparedText, place: Place): boolean {
  const stretch = findStretch(pattern, place);
  return stretch !== undefined && stretch.length >= TELLING && standsAtBreak(pattern, text, [stretch, stretch], 0);
}

function isHeld(pattern: Pattern, place: Place): boolean {
  const words = pattern.end - pattern.first;
  const least = Math.min(TOUCHING, pattern.codes.length - words);
  return words >= SHORT || (findStretch(pattern, place)?.length ?? 0) >= words + least;
}

/** The block that holds all the words. */
const findStretch = ({ first, end }: Pattern, { blocks }: Place): Block | undefined =>
  blocks.find(({ from, length }) => from <= first && from + length >= end);

/** Do the words stand there more often than they did? Then one of them came in, and which cannot be told. */
function standsOftener({ codes, first, end }: Pattern, text: PreparedText, { blocks }: Place): boolean {
  const [start, last] = [blocks[0]!.to, blocks.at(-1)!.to + blocks.at(-1)!.length];
  const words = codes.subarray(first, end);
  text.work.steps += codes.length + last - start;
  return countWords(text.folded.codes.subarray(start, last), words) > countWords(codes, words);
}

function countWords(codes: Uint16Array, words: Uint16Array): number {
  let count = 0;
  for (let at = codes.indexOf(words[0]!); at >= 0; at = codes.indexOf(words[0]!, at + 1)) {
    if (words.every((code, index) => codes[at + index] === code)) count++;
  }
  return count;
}
