import type { Range } from '../align-words.ts';
import type { PreparedText } from '../prepare-text.ts';
import { listSentences, wordsAt } from './list-sentences.ts';
import type { MappedSentence } from './map-sentences.ts';

/** Sentences of the new text that read much like an old one which was found whole elsewhere, by the old one's index. */
export type LookAlikes = ReadonlyMap<number, readonly Range[]>;

/** With this share of its words a sentence may be a copy in which the others were replaced. */
const ALIKE = 0.6;
/** Shorter sentences have most of their words in common with too many. */
const FEWEST_WORDS = 6;
/** A word of so many sentences tells nothing, and would make the work grow with their number. */
const MOST_SENTENCES = 24;

/**
 * Of a paragraph that was doubled and then changed in one place, one copy is whole; yet the other may be the one that was
 * meant. Only sentences that no old one became are looked at. Linear in both texts.
 */
export function findLookAlikes(old: PreparedText, now: PreparedText, sentences: readonly MappedSentence[]): LookAlikes {
  const taken = new Set(sentences.map(({ place }) => place));
  const open = listSentences(now.folded).filter(([start]) => !taken.has(start));
  const lookAlikes = new Map<number, readonly Range[]>();
  if (!open.length) return lookAlikes;
  const openOf = indexWords(now, open);
  for (const [index, { range, place }] of sentences.entries()) {
    const words = place === null ? new Set<string>() : listWords(old, range);
    if (words.size < FEWEST_WORDS) continue;
    const shared = new Map<number, number>();
    for (const word of words) {
      const found = openOf.get(word) ?? [];
      if (found.length > MOST_SENTENCES) continue;
      for (const at of found) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const alike = [...shared].filter(([, count]) => count >= words.size * ALIKE).map(([at]) => open[at]!);
    if (alike.length) lookAlikes.set(index, alike);
  }
  return lookAlikes;
}

/** The sentences that each word stands in. */
function indexWords(text: PreparedText, sentences: readonly Range[]): ReadonlyMap<string, readonly number[]> {
  const sentencesOf = new Map<string, number[]>();
  for (const [index, range] of sentences.entries()) {
    for (const word of listWords(text, range)) {
      const found = sentencesOf.get(word);
      if (found) found.push(index);
      else sentencesOf.set(word, [index]);
    }
  }
  return sentencesOf;
}

function listWords({ folded, work }: PreparedText, range: Range): ReadonlySet<string> {
  work.steps += range[1] - range[0];
  return new Set(
    wordsAt(folded.codes, range)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** Where words stand in a range of folded text; null where they do not. */
export function findWithin({ folded, work }: PreparedText, [start, end]: Range, words: string): Range | null {
  work.steps += end - start;
  const at = wordsAt(folded.codes, [start, end]).indexOf(words);
  return at < 0 ? null : [start + at, start + at + words.length];
}
