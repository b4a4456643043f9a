import type { WordChange } from '../found-evidence.ts';
import type { Pattern } from './create-pattern.ts';
import type { Block } from './find-blocks.ts';
import type { Place } from './find-places.ts';
import { findCode, isWordCode } from './fold-text.ts';
import type { PreparedText } from './prepare-text.ts';

interface Gap {
  /** Ranges of codes that the two do not share. */
  readonly one: readonly [number, number];
  readonly other: readonly [number, number];
}

/** Which words of the evidence went and which came, in order; changes with no word between them are one. */
export function describeChanges(pattern: Pattern, text: PreparedText, place: Place): readonly WordChange[] {
  if (!place.span) return [];
  const start = findCode(text.folded, place.span[0]);
  const end = findCode(text.folded, place.span[1]);
  const blocks = place.blocks.flatMap((block) => clip(block, pattern, [start, end]) ?? []);
  const gaps: Gap[] = [];
  let [one, other] = [pattern.first, start];
  for (const { from, to, length } of [...blocks, { from: pattern.end, to: end, length: 0 }]) {
    if (from > one || to > other) gaps.push({ one: [one, from], other: [other, to] });
    [one, other] = [from + length, to + length];
  }
  return joinGaps(gaps, pattern.codes)
    .map((gap) => toWholeFigures(gap, pattern))
    .map((gap) => ({ before: slice(pattern, gap.one), after: slice(text.folded, gap.other) }));
}

const JOINING = new Set([...",.'-"].map((mark) => mark.charCodeAt(0)));

/** "1,200" became "1,350", not "200" "350": what a mark joins to the change without a space is part of it. */
function toWholeFigures({ one: [start, end], other: [from, to] }: Gap, { codes, first, end: last }: Pattern): Gap {
  let before = 0;
  const isWord = (at: number) => at >= first && at < last && isWordCode(codes[at]!);
  if (JOINING.has(codes[start - 1] ?? 0) && isWord(start - 2) && isWord(start)) {
    before = 1;
    while (isWord(start - before - 1)) before++;
  }
  let after = 0;
  if (JOINING.has(codes[end] ?? 0) && isWord(end + 1) && isWord(end - 1)) {
    after = 1;
    while (isWord(end + after)) after++;
  }
  return { one: [start - before, end + after], other: [from - before, to + after] };
}

function clip(
  { from, to, length }: Block,
  { first, end }: Pattern,
  [start, last]: readonly [number, number],
): Block | null {
  const skip = Math.max(0, first - from, start - to);
  const kept = Math.min(from + length, end, last - to + from) - (from + skip);
  return kept > 0 ? { from: from + skip, to: to + skip, length: kept } : null;
}

function joinGaps(gaps: readonly Gap[], codes: Uint16Array): readonly Gap[] {
  const joined: Gap[] = [];
  for (const gap of gaps) {
    const last = joined.at(-1);
    if (last && !codes.subarray(last.one[1], gap.one[0]).some(isWordCode)) {
      joined[joined.length - 1] = { one: [last.one[0], gap.one[1]], other: [last.other[0], gap.other[1]] };
    } else joined.push(gap);
  }
  return joined;
}

function slice(
  { raw, starts, ends }: Pick<Pattern, 'raw' | 'starts' | 'ends'>,
  [start, end]: readonly [number, number],
): string {
  return start < end ? raw.slice(starts[start], ends[end - 1]).trim() : '';
}
