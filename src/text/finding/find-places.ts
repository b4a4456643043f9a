import { isInsidePair, type Span } from '../../schema/span.ts';
import { alignChain } from './align-chain.ts';
import { chainBlocks } from './chain-blocks.ts';
import type { Pattern } from './create-pattern.ts';
import { type Block, findBlocks } from './find-blocks.ts';
import { SPACE } from './fold-text.ts';
import type { PreparedText } from './prepare-text.ts';

/** Where a pattern may stand, and how much of it does. */
export interface Place {
  /** Of the words alone, in the raw text; null where nothing is left of them. */
  readonly span: Span | null;
  /** Do the words stand there unchanged? */
  readonly isSame: boolean;
  /** How many codes of the pattern stand there: of all of it, before the words, of the words, and after them. */
  readonly matched: number;
  readonly before: number;
  readonly within: number;
  readonly after: number;
  /** What is the same, in order. */
  readonly blocks: readonly Block[];
}

export interface FoundPlaces {
  /** The one with most in common first. */
  readonly places: readonly Place[];
  /** There may be more places, or the text repeats itself too much to tell. */
  readonly isOpen: boolean;
}

const LEAST_DRIFT = 48;
/** Places with less than this share in common are not looked at more closely: no word of theirs could make them fit. */
const LEAST = 0.2;
const LEAST_BESIDE_WHOLE = 0.33;

const sumLengths = (blocks: readonly Block[]): number => blocks.reduce((sum, { length }) => sum + length, 0);

export function findPlaces(pattern: Pattern, text: PreparedText): FoundPlaces {
  const { blocks, commonPlaces, isOpen } = findBlocks(pattern, text);
  const chains = commonPlaces.length
    ? commonPlaces.map((block) => [block])
    : chainBlocks(blocks, Math.max(LEAST_DRIFT, Math.ceil((pattern.end - pattern.first) / 3)));
  const isWhole = chains.some((chain) => sumLengths(chain) === pattern.codes.length);
  const least = pattern.codes.length * (isWhole ? LEAST_BESIDE_WHOLE : LEAST);
  const places = chains
    .filter((chain) => sumLengths(chain) >= least)
    .map((chain) => measurePlace(pattern, text, alignChain(pattern, text, chain)))
    .toSorted((a, b) => b.matched - a.matched || (a.blocks[0]?.to ?? 0) - (b.blocks[0]?.to ?? 0));
  return { places, isOpen };
}

function measurePlace(pattern: Pattern, text: PreparedText, blocks: readonly Block[]): Place {
  const { first, end, codes } = pattern;
  const before = countWithin(blocks, 0, first);
  const within = countWithin(blocks, first, end);
  const after = countWithin(blocks, end, codes.length);
  const range = trimRange(pattern, text, placeOf(first, blocks, 'start'), placeOf(end, blocks, 'end'));
  return {
    span: range && toSpan(text, range),
    isSame: within === end - first && range !== null && range[1] - range[0] === end - first,
    matched: before + within + after,
    before,
    within,
    after,
    blocks,
  };
}

/** Half a character is nothing that stands there. */
function toSpan({ raw, folded }: PreparedText, [from, to]: readonly [number, number]): Span | null {
  const span: Span = [folded.starts[from]!, folded.ends[to - 1]!];
  return span.some((place) => isInsidePair(raw, place)) ? null : span;
}

function countWithin(blocks: readonly Block[], start: number, end: number): number {
  let count = 0;
  for (const { from, length } of blocks) {
    count += Math.max(0, Math.min(end, from + length) - Math.max(start, from));
  }
  return count;
}

/**
 * Where a boundary of the words stands in the text. Between two blocks both sides changed: it is at the block that touches
 * it, so that "said [the old man]" and "said [a woman]" begin at one place; else as far between as it was.
 */
function placeOf(boundary: number, blocks: readonly Block[], side: 'start' | 'end'): number | null {
  let previous: Block | null = null;
  for (const block of blocks) {
    const { from, to, length } = block;
    const isHolding =
      side === 'start' ? boundary >= from && boundary < from + length : boundary > from && boundary <= from + length;
    if (isHolding) return to + boundary - from;
    if (from >= boundary) return previous ? placeBetween(boundary, previous, block, side) : null;
    previous = block;
  }
  return previous && side === 'start' && previous.from + previous.length === boundary
    ? previous.to + previous.length
    : null;
}

function placeBetween(boundary: number, a: Block, b: Block, side: 'start' | 'end'): number {
  const [oneStart, oneEnd] = [a.from + a.length, b.from];
  const [start, end] = [a.to + a.length, b.to];
  if (side === 'start' && boundary === oneStart) return start;
  if (side === 'end' && boundary === oneEnd) return end;
  if (oneEnd === oneStart) return start;
  return start + Math.round(((boundary - oneStart) / (oneEnd - oneStart)) * (end - start));
}

/** Without white space that the words did not have at their edges. */
function trimRange(
  { codes: old, first, end: last }: Pattern,
  { folded: { codes } }: PreparedText,
  from: number | null,
  to: number | null,
): readonly [number, number] | null {
  if (from === null || to === null) return null;
  let [start, end] = [from, to];
  if (old[first] !== SPACE) while (start < end && codes[start] === SPACE) start++;
  if (old[last - 1] !== SPACE) while (end > start && codes[end - 1] === SPACE) end--;
  return start < end ? [start, end] : null;
}
