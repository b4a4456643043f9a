import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Quotation } from '../../layers/layers.ts';
import { isTouching, isWithin, type PieceSequence, type Run } from '../../model/piece-sequence.ts';
import type { CueReading } from './cue-reading.ts';
import { neighboursOf } from './keep-best-cues.ts';

/** Shorter quotations are scare quotes, titles and slogans more often than speech. */
const LONG_QUOTATION = 6;

/** The pieces of each quotation, with its marks, in the order of the text. */
export const quotationRuns = ({ pieces }: PieceSequence, quotations: readonly Quotation[]): Run[] =>
  quotations.map(({ span }) => {
    const first = findFirstEndingAfter(pieces, span[0]);
    let end = first;
    while (end < pieces.length && pieces[end]!.span[0] < span[1]) end++;
    return [first, end];
  });

/** Does it hold six words or more? */
export function isLongQuotation({ pieces, casing }: PieceSequence, [first, end]: Run): boolean {
  let words = 0;
  for (let at = first; at < end; at++) if (pieces[at]!.isWordStart && casing[at] !== 0) words++;
  return words >= LONG_QUOTATION;
}

/** A sentence behind a comma or a colon: Moss whispered to him: “They are still with you.” */
export function isIntroduced(text: string, { pieces }: PieceSequence, [first, end]: Run): boolean {
  const before = pieces[first - 1];
  if (!before || !/^[,:]$/.test(text.slice(...before.span))) return false;
  const words = text.slice(pieces[first]!.span[0], pieces[end - 1]!.span[1]);
  return /^["“”«‘'][\p{Lu}]/u.test(words) && /[.!?]["“”»’']$/.test(words.slice(-2));
}

/**
 * Contents that hold half of a quotation or more, or its beginning or end, hold all of it, unless somebody else's words stand in
 * the rest: a speaker's words end with the mark, not with the first sentence before it. And none reaches a little into a
 * quotation that is another's.
 */
export function completeQuotations(
  readings: readonly CueReading[],
  quoted: readonly Run[],
  reach: number,
): CueReading[] {
  return readings.map((reading, index) => {
    const others = neighboursOf(readings, index, reach);
    const taken = [reading.cue, ...reading.source, ...others.flatMap((o) => [o.cue, ...o.source, ...o.content])];
    const isFree = (run: Run) => !taken.some((other) => isTouching(other, run));
    const isOthers = (quotation: Run) =>
      !isMostlyIn(quotation, reading.content) && others.some(({ content }) => isMostlyIn(quotation, content));
    const own = withoutNearer(reading, others, quoted).flatMap((run) => withoutOthers(run, quoted, isOthers));
    return { ...reading, content: joinTouching(own.map((run) => complete(run, quoted, isFree))) };
  });
}

/**
 * The content of a reading without whole quotations that another reading holds too and stands nearer to: “We wait,” Moss said. “Who pays?” Lind,
 * a baker, asked of the board. All of it, where nothing else would be left.
 */
function withoutNearer(reading: CueReading, others: readonly CueReading[], quoted: readonly Run[]): readonly Run[] {
  const kept = reading.content.filter((run) => {
    const quotation = findHolding(quoted, run[0]);
    if (!quotation || run[1] > quotation[1] || isWithin(reading.cue, quotation)) return true;
    return !others.some(
      (other) =>
        isMostlyIn(quotation, other.content) &&
        !isWithin(other.cue, quotation) &&
        distanceTo(quotation, other) < distanceTo(quotation, reading),
    );
  });
  return kept.length ? kept : reading.content;
}

/** Pieces between a quotation and the nearer of a reading's source and cue. */
const distanceTo = (quotation: Run, { source, cue }: CueReading): number =>
  Math.min(...[cue, ...source].map((run) => Math.max(run[0] - quotation[1], quotation[0] - run[1], 0)));

/** Is half of the quotation or more in the content? */
export function isMostlyIn(quotation: Run, content: readonly Run[]): boolean {
  const shared = content.reduce(
    (sum, run) => sum + Math.max(0, Math.min(run[1], quotation[1]) - Math.max(run[0], quotation[0])),
    0,
  );
  return 2 * shared >= quotation[1] - quotation[0];
}

/** A run without the ends of it that reach into a quotation that is another's. */
function withoutOthers([first, end]: Run, quoted: readonly Run[], isOthers: (quotation: Run) => boolean): Run[] {
  const head = findHolding(quoted, first);
  const tail = findHolding(quoted, end - 1);
  const from = head && isOthers(head) ? Math.min(end, head[1]) : first;
  const to = tail && isOthers(tail) ? Math.max(from, tail[0]) : end;
  return from < to ? [[from, to]] : [];
}

function complete([first, end]: Run, quoted: readonly Run[], isFree: (run: Run) => boolean): Run {
  const isMostly = (quotation: Run | undefined): quotation is Run =>
    quotation !== undefined &&
    2 * (Math.min(end, quotation[1]) - Math.max(first, quotation[0])) >= quotation[1] - quotation[0];
  const head = findHolding(quoted, first);
  const tail = findHolding(quoted, end - 1);
  // the stop and the marks behind the last word are no loss: 'We wait. We hope,' she said
  const isEnded = head !== undefined && head[1] - 2 <= end;
  const from = (isMostly(head) || isEnded) && isFree([head[0], first]) ? head[0] : first;
  const isBegun = tail !== undefined && from <= tail[0];
  return [from, (isMostly(tail) || isBegun) && isFree([end, tail[1]]) ? tail[1] : end];
}

/** Runs are sorted and share no piece. */
function findHolding(runs: readonly Run[], at: number): Run | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]![1] <= at) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run && run[0] <= at ? run : undefined;
}

function joinTouching(runs: readonly Run[]): Run[] {
  const joined: [number, number][] = [];
  // where a quotation was put around two runs, the second may begin before the first now
  for (const [first, end] of runs.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && first <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([first, end]);
  }
  return joined;
}
