import type { Span } from '../../../schema/span.ts';
import { CONTEXT_LENGTH, type Evidence } from '../../evidence.ts';
import { type FoundEvidence, isTold } from '../../found-evidence.ts';
import { isOverlapping } from '../../span.ts';
import type { Range } from '../align-words.ts';
import { createPattern } from '../create-pattern.ts';
import { findPlaces, type Place } from '../find-places.ts';
import { findCode } from '../fold-text.ts';
import { isNearlyAll } from '../is-fitting.ts';
import { findRivals, judgePlaces } from '../judge-places.ts';
import type { PreparedText } from '../prepare-text.ts';
import { wordsAt } from './list-sentences.ts';
import { findWithin, type LookAlikes } from './look-alikes.ts';
import type { MappedSentence } from './map-sentences.ts';
import type { SentenceImages } from './sentence-images.ts';

/** The old text, and where its sentences went. */
export interface OldText {
  readonly text: PreparedText;
  readonly sentences: readonly MappedSentence[];
  readonly images: SentenceImages;
  readonly lookAlikes: LookAlikes;
}

/**
 * Evidence in the new text by where its sentence went. Words whose sentence was changed are looked for where its neighbours
 * say that it should be; elsewhere nothing is taken without asking, however alike. What looks like it is no rival where the
 * old text had it too.
 */
export function findWithOld(text: PreparedText, evidence: Evidence, old: OldText): FoundEvidence {
  const start = findStart(old.text, evidence.span[0]);
  const end = findCode(old.text.folded, evidence.span[1]);
  const first = findSentence(old.sentences, start);
  const last = Math.max(first, findSentence(old.sentences, end - 1));
  const isInOrder = isOrdered(old.sentences, first, last);
  const pattern = createPattern(evidence, CONTEXT_LENGTH);
  const found = findPlaces(pattern, text);
  const isOwn = (one: Place) =>
    one.span === null || !old.images.isOther(findCode(text.folded, one.span[0]), first, last);
  const places = found.places.filter(isOwn);

  const place = placeOf(text, old, [start, end], first, last);
  if (place !== null && start < end) {
    const span = toSpan(text, [place, place + end - start]);
    const alike = findRivals(pattern, text, places, span);
    const copies = findCopies(text, old, [start, end], [first, last]);
    const rivals = [...alike, ...copies.filter((copy) => !alike.some((other) => isOverlapping(other, copy)))];
    if (rivals.length) return { how: 'ambiguous', candidates: [span, ...rivals] };
    return { how: isInOrder ? 'same' : 'moved', span };
  }
  const told = judgePlaces(pattern, text, { ...found, places }, () => isInOrder);
  if (!isTold(told)) return told;
  const isSure =
    isExpected(told.span) && !findRivals(pattern, old.text, findPlaces(pattern, old.text).places, evidence.span).length;
  return isSure ? told : { how: 'ambiguous', candidates: [told.span] };

  function isExpected(span: Span): boolean {
    const { regions, isBetween } = findRegions(text, old.sentences, first, last);
    const best = places[0]!;
    return (isBetween || isNearlyAll(pattern, best)) && regions.some((region) => isWithin(span, text, region));
  }
}

/** The same words in sentences that may be copies of theirs. */
function findCopies(text: PreparedText, old: OldText, range: Range, [first, last]: Range): readonly Span[] {
  if (first !== last) return [];
  const words = wordsAt(old.text.folded.codes, range);
  return (old.lookAlikes.get(first) ?? []).flatMap((sentence) => {
    const found = findWithin(text, sentence, words);
    return found ? [toSpan(text, found)] : [];
  });
}

/** The edge of a text is a code of its own, which is no part of the words. */
function findStart({ folded }: PreparedText, place: number): number {
  const at = findCode(folded, place);
  return folded.ends[at] === place ? at + 1 : at;
}

const toSpan = ({ folded }: PreparedText, [start, end]: Range): Span => [folded.starts[start]!, folded.ends[end - 1]!];

/** Index of the last sentence that begins at or before a code. */
function findSentence(sentences: readonly MappedSentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.range[0] <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Where the words begin, if all their sentences were found, one after the other. */
function placeOf(
  now: PreparedText,
  { text, sentences }: OldText,
  [start, end]: Range,
  first: number,
  last: number,
): number | null {
  const sentence = sentences[first];
  if (!sentence || sentence.place === null) return null;
  const shift = sentence.place - sentence.range[0];
  for (let index = first + 1; index <= last; index++) {
    const { place, range } = sentences[index]!;
    if (place === null || place - range[0] !== shift) return null;
  }
  now.work.steps += end - start;
  for (let at = start; at < end; at++) if (text.folded.codes[at] !== now.folded.codes[at + shift]) return null;
  return start + shift;
}

/** Those that were not found go with their neighbours. */
function isOrdered(sentences: readonly MappedSentence[], first: number, last: number): boolean {
  const own = sentences.slice(first, last + 1).find(({ place }) => place !== null);
  if (own) return own.isInOrder;
  const neighbours = [findBefore(sentences, first), findAfter(sentences, last)].filter((one) => one !== null);
  return neighbours.some(({ isInOrder }) => isInOrder);
}

/** How far off a sentence is looked for that was found. */
const FAR = 4;

function findBefore(sentences: readonly MappedSentence[], first: number): MappedSentence | null {
  for (let index = first - 1; index >= Math.max(0, first - FAR); index--) {
    if (sentences[index]!.place !== null) return sentences[index]!;
  }
  return null;
}

function findAfter(sentences: readonly MappedSentence[], last: number): MappedSentence | null {
  for (let index = last + 1; index <= Math.min(sentences.length - 1, last + FAR); index++) {
    if (sentences[index]!.place !== null) return sentences[index]!;
  }
  return null;
}

/** How many codes may have come in between a sentence and its neighbour. */
const MOST_COME_IN = 80;

/**
 * Where words should be, in codes of the new text: between the sentence before them and the one after them; after the one
 * or before the other, where these two stand apart.
 */
function findRegions(
  { folded }: PreparedText,
  sentences: readonly MappedSentence[],
  first: number,
  last: number,
): { readonly regions: readonly Range[]; readonly isBetween: boolean } {
  const before = findBefore(sentences, first);
  const after = findAfter(sentences, last);
  const oldStart = before?.range[1] ?? sentences[first]?.range[0] ?? 0;
  const oldEnd = after?.range[0] ?? sentences[last]?.range[1] ?? 0;
  const most = oldEnd - oldStart + MOST_COME_IN;
  const lower = before ? before.place! + before.range[1] - before.range[0] : null;
  const upper = after ? after.place! : null;
  if (lower !== null && upper !== null && lower <= upper && upper - lower <= most) {
    return { regions: [[lower, upper]], isBetween: true };
  }
  const regions: Range[] = [];
  if (lower !== null) regions.push([lower, Math.min(folded.codes.length, lower + most)]);
  if (upper !== null) regions.push([Math.max(0, upper - most), upper]);
  return { regions, isBetween: false };
}

function isWithin([from, to]: Span, { folded }: PreparedText, [start, end]: Range): boolean {
  return findCode(folded, from) >= start && findCode(folded, to) <= end + 1;
}
