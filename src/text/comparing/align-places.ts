import { type ChangeObject, diffArrays } from 'diff';
import type { Place } from './chain-runs.ts';
import type { Run } from './find-runs.ts';
import type { Token } from './list-tokens.ts';

/** Words that only one of the two has: from and up to, in each list; either may be empty. */
export interface Gap {
  readonly one: readonly [from: number, end: number];
  readonly other: readonly [from: number, end: number];
  /** What is missing in the quotation is marked there as left out. */
  readonly isMarked: boolean;
}

/** A place as far as it reaches, with what differs there. */
export interface AlignedPlace {
  readonly one: readonly [from: number, end: number];
  readonly other: readonly [from: number, end: number];
  readonly gaps: readonly Gap[];
}

/** Longer stretches are not compared word by word: they differ as a whole. */
const MOST_EDITS = 200;
/** So many more words of the source than of the quotation may be looked at before its first that is the same, and behind the last. */
const SLACK = 4;

/** What differs within each place. The words before the first place and behind the last belong to these. */
export function alignPlaces(
  quotation: readonly Token[],
  source: readonly Token[],
  places: readonly Place[],
): readonly AlignedPlace[] {
  return places.map((runs, index) => {
    const [first, last] = [runs[0]!, runs.at(-1)!];
    const start = index === 0 ? 0 : endOf(places[index - 1]!.at(-1)!);
    const end = index === places.length - 1 ? quotation.length : endOf(last);
    const head = alignStart(start, first);
    const tail = alignEnd(last, end);
    return {
      one: [start, end],
      other: [head.edge, tail.edge],
      gaps: [...head.gaps, ...alignBetween(runs), ...tail.gaps],
    };
  });

  function alignStart(start: number, { from, to }: Run): Edge {
    return findBest(from - start, (words) => {
      const first = findPassageStart(source, to, words);
      return trimStart(alignBackwards([start, from], [first, to]), first, source);
    });
  }

  function alignEnd({ from, to, length }: Run, end: number): Edge {
    const [at, place] = [from + length, to + length];
    return findBest(end - at, (words) => {
      const last = findPassageEnd(source, place, words);
      return trimEnd(alignWithin([at, end], [place, last]), last, source);
    });
  }

  function alignBetween(runs: readonly Run[]): readonly Gap[] {
    return runs.slice(1).flatMap((run, index) => {
      const before = runs[index]!;
      return alignMarked([before.from + before.length, run.from], [before.to + before.length, run.to]);
    });
  }

  /** At a mark the words on both sides of it are compared with as many of the source, and the rest is left out. */
  function alignMarked([from, end]: Gap['one'], [start, last]: Gap['other']): readonly Gap[] {
    const mark = quotation.slice(from, end + 1).findIndex(({ isAfterBreak }) => isAfterBreak);
    if (mark < 0) return alignWithin([from, end], [start, last]);
    const middle = from + mark;
    const head = Math.min(last, start + mark);
    const tail = Math.max(head, last - (end - middle));
    return [
      ...alignWithin([from, middle], [start, head]),
      ...(head < tail ? [{ one: [middle, middle], other: [head, tail], isMarked: true } as const] : []),
      ...alignWithin([middle, end], [tail, last]),
    ];
  }

  /** What may be aligned in several ways is so next to what stands behind it. */
  function alignBackwards(one: Gap['one'], other: Gap['other']): readonly Gap[] {
    const turn = ([from, end]: Gap['one'], [start, last]: Gap['one']) =>
      [last - end + start, last - from + start] as const;
    return alignWords(one, other, true)
      .map((gap) => ({ ...gap, one: turn(gap.one, one), other: turn(gap.other, other) }))
      .reverse();
  }

  function alignWithin(one: Gap['one'], other: Gap['other']): readonly Gap[] {
    return alignWords(one, other, false);
  }

  function alignWords(one: Gap['one'], other: Gap['other'], isBackwards: boolean): readonly Gap[] {
    const [left, right] = [quotation.slice(...one), source.slice(...other)].map((tokens) =>
      tokens.map(({ key }) => key),
    ) as [string[], string[]];
    if (isBackwards) for (const keys of [left, right]) keys.reverse();
    if (!left.length && !right.length) return [];
    const parts = diffArrays(right, left, { maxEditLength: MOST_EDITS });
    if (!parts) return [{ one, other, isMarked: false }];
    return listGaps(parts, one[0], other[0]);
  }
}

/** What differs as gaps, what is gone and what came in at one place as one. */
function listGaps(parts: readonly ChangeObject<unknown>[], from: number, to: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let [at, place] = [from, to];
  for (const { added, removed, count } of parts) {
    const [start, begin] = [at, place];
    if (!removed) at += count;
    if (!added) place += count;
    if (!added && !removed) continue;
    const last = gaps.at(-1);
    const isTouching = last?.one[1] === start && last.other[1] === begin;
    const gap = isTouching ? gaps.pop()! : { one: [start], other: [begin] };
    gaps.push({ one: [gap.one[0]!, at], other: [gap.other[0]!, place], isMarked: false });
  }
  return gaps;
}

/** As many words on, or to the end of the sentence where it is near: "now or ever" is there for "while our towns burn". */
function findClauseEnd(source: readonly Token[], start: number, words: number): number {
  const isOn = (at: number) => source[at]?.passage === source[start - 1]!.passage && !source[at]!.isAfterStop;
  let at = start;
  while (at - start < words + SLACK && isOn(at)) at++;
  return isOn(at) ? start + words : at;
}

const endOf = ({ from, length }: Run): number => from + length;

/** So many words before a place of the source, in its passage. */
function findPassageStart(source: readonly Token[], place: number, most: number): number {
  let at = place;
  while (at > 0 && place - at < most && source[at - 1]!.passage === source[place]!.passage) at--;
  return at;
}

function findPassageEnd(source: readonly Token[], place: number, most: number): number {
  let at = place;
  while (at < source.length && at - place < most && source[at]!.passage === source[place - 1]!.passage) at++;
  return at;
}

/** Gaps at an end of a place, and how far the place reaches in the source. */
interface Edge {
  readonly gaps: readonly Gap[];
  readonly edge: number;
}

/** With as many words of the source as the quotation has there, unless a few more bring words that are the same. */
function findBest(words: number, align: (words: number) => Edge): Edge {
  const plain = align(words);
  const wide = words > 0 && countOwn(plain) > 0 ? align(words + SLACK) : plain;
  return countOwn(wide) < countOwn(plain) ? wide : plain;
}

/** Words that only the quotation has. */
const countOwn = ({ gaps }: Edge): number => gaps.reduce((sum, { one: [from, end] }) => sum + end - from, 0);

/** A quotation may begin where it likes: what only the source has before its first word is not missing. Other words stand in the same sentence. */
function trimStart(gaps: readonly Gap[], first: number, source: readonly Token[]): Edge {
  const [outer, ...inner] = gaps;
  if (!outer || outer.other[0] !== first) return { gaps, edge: first };
  const [from, end] = outer.one;
  let edge = outer.other[1];
  while (edge > first && outer.other[1] - edge < end - from && !source[edge]?.isAfterStop) edge--;
  return { gaps: from === end ? inner : [{ ...outer, other: [edge, outer.other[1]] }, ...inner], edge };
}

function trimEnd(gaps: readonly Gap[], last: number, source: readonly Token[]): Edge {
  const outer = gaps.at(-1);
  if (!outer || outer.other[1] !== last) return { gaps, edge: last };
  const [from, end] = outer.one;
  const edge = from === end ? outer.other[0] : findClauseEnd(source, outer.other[0], end - from);
  const inner = gaps.slice(0, -1);
  return { gaps: from === end ? inner : [...inner, { ...outer, other: [outer.other[0], edge] }], edge };
}
