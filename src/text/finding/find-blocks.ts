import type { Pattern } from './create-pattern.ts';
import type { PreparedText } from './prepare-text.ts';
import { findSeed, SEED_LENGTH } from './seed-index.ts';

/** A stretch of codes that stands in both: from `from` in the pattern, from `to` in the text. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

interface Found {
  readonly blocks: readonly Block[];
  /** Places of the rarest seed where every seed is common: no blocks are looked for then. */
  readonly commonPlaces: readonly Block[];
  /** Places may be missing: most seeds are common, or the work was broken off. */
  readonly isOpen: boolean;
}

/** A seed in more places than this tells nothing. */
const COMMON = 48;
/** Where so many seeds are common, a place that has only those may be a rival. */
const MOST_COMMON = 0.7;
/** How many codes may be compared for one pattern, for each code of it: only texts that repeat themselves come near. */
const MOST_STEPS_EACH = 64;

/** All stretches of the pattern, eight codes or more, that stand in the text. Bounded work, whatever the text. */
export function findBlocks(pattern: Pattern, text: PreparedText): Found {
  const blocks: Block[] = [];
  const reached = new Map<number, number>();
  const mostSteps = text.work.steps + MOST_STEPS_EACH * (pattern.codes.length + SEED_LENGTH);
  let common = 0;
  let rarest: { from: number; places: Uint32Array } | null = null;
  for (const from of pattern.seeds) {
    const places = findSeed(text.seeds, pattern.codes, from);
    text.work.steps++;
    if (places.length > COMMON) {
      common++;
      if (!rarest || places.length < rarest.places.length) rarest = { from, places };
      continue;
    }
    for (const to of places) {
      text.work.steps++;
      if ((reached.get(to - from) ?? -1) > from) continue;
      const block = extend(pattern.codes, text, from, to);
      if (block.length < SEED_LENGTH) continue;
      reached.set(to - from, block.from + block.length);
      blocks.push(block);
      if (text.work.steps > mostSteps) return { blocks, commonPlaces: [], isOpen: true };
    }
  }
  const commonPlaces = blocks.length || !rarest ? [] : listCommonPlaces(pattern.codes, text, rarest);
  return { blocks, commonPlaces, isOpen: common > pattern.seeds.length * MOST_COMMON };
}

const MOST_COMMON_PLACES = 8;

function listCommonPlaces(
  codes: Uint16Array,
  text: PreparedText,
  { from, places }: { readonly from: number; readonly places: Uint32Array },
): readonly Block[] {
  return [...places.subarray(0, MOST_COMMON_PLACES)]
    .map((to) => extend(codes, text, from, to))
    .filter(({ length }) => length >= SEED_LENGTH);
}

function extend(codes: Uint16Array, text: PreparedText, from: number, to: number): Block {
  const other = text.folded.codes;
  let before = 0;
  while (from > before && to > before && codes[from - before - 1] === other[to - before - 1]) before++;
  let after = 0;
  while (from + after < codes.length && codes[from + after] === other[to + after]) after++;
  text.work.steps += before + after + 1;
  return { from: from - before, to: to - before, length: before + after };
}
