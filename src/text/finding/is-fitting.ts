import type { Pattern } from './create-pattern.ts';
import type { Block } from './find-blocks.ts';
import type { Place } from './find-places.ts';
import type { PreparedText } from './prepare-text.ts';
import { endsAtBreak, standsAtBreak, startsAtBreak } from './stands-at-break.ts';

/** With this share of all that was kept, only single words have changed. */
const NEARLY_ALL = 0.8;
/** So many codes in one stretch are no coincidence, where the rest broke off between sentences. */
const TELLING = 48;
/** A place with less than this share is no rival, even where it broke off so. */
const LEAST = 0.45;

/** What is kept begins and ends within a word, which cannot be compared as a whole. */
const WORD = 10;
/** Short words are held by what touches them: so many codes of it are the same. */
const TOUCHING = 4;
const SHORT = 24;

/** Is this the place, if there is no other? */
export function isFitting(pattern: Pattern, text: PreparedText, place: Place): boolean {
  const { codes } = pattern;
  if (place.blocks[0]!.length === codes.length && codes.length >= TELLING) return true;
  if (!place.isSame) return isNearlyAll(pattern, place);
  if (standsOftener(pattern, text, place) || !isHeld(pattern, text, place)) return false;
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

/** On both sides, but where a sentence or line ends. */
function isHeld(pattern: Pattern, text: PreparedText, place: Place): boolean {
  if (pattern.end - pattern.first >= SHORT) return true;
  const stretch = findStretch(pattern, place);
  if (!stretch) return false;
  const before = pattern.first - stretch.from;
  const after = stretch.from + stretch.length - pattern.end;
  return (
    (before >= TOUCHING || startsAtBreak(pattern, text, stretch, 0)) &&
    (after >= TOUCHING || endsAtBreak(pattern, text, stretch, 0)) &&
    before + after >= Math.min(TOUCHING, pattern.codes.length - pattern.end + pattern.first)
  );
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
