import type { PhraseReading } from '../../layers/model-readings.ts';
import { decodeRuns, type TagScores } from '../../model/decode-runs.ts';
import type { PieceScores } from '../../model/piece-scores.ts';
import type { Run } from '../../model/piece-sequence.ts';
import type { CutWord } from './cut-words.ts';
import { likelihoodOf } from './likelihood-of.ts';

/** Of a word's scores the one behind the tags: that it is the head of its phrase. */
const HEAD = 3;

/** The noun phrases of a text, in its order; each word counts with its first piece. None goes over the end of a sentence. */
export function readPhrases(
  words: readonly CutWord[],
  sentence: readonly number[],
  scores: PieceScores,
): PhraseReading[] {
  const sentenceOf = (at: number) => sentence[words[at]!.run[0]];
  const scoresOf = (at: number) => scores.at(words[at]!.run[0]);
  const phrases: PhraseReading[] = [];
  for (let first = 0; first < words.length; ) {
    let end = first + 1;
    while (end < words.length && sentenceOf(end) === sentenceOf(first)) end++;
    const offset = first;
    const starts = words.slice(first, end).map(() => true);
    const tagsOf = (at: number) => scoresOf(offset + at).subarray(0, HEAD) as ArrayLike<number> as TagScores;
    for (const [from, to] of decodeRuns(starts, tagsOf)) {
      const run: Run = [offset + from, offset + to];
      const span = [words[run[0]]!.span[0], words[run[1] - 1]!.span[1]] as const;
      const likelihood = findLeast(run, tagsOf, offset);
      phrases.push({ span, head: words[findHead(run, scoresOf)]!.span, likelihood });
    }
    first = end;
  }
  return phrases;
}

const [BEGIN, INSIDE] = [1, 2];

/** How likely the least sure of a phrase's words has its tag. */
function findLeast([first, end]: Run, tagsOf: (at: number) => TagScores, offset: number): number {
  let least = 1;
  for (let at = first; at < end; at++) {
    least = Math.min(least, likelihoodOf(tagsOf(at - offset), at === first ? BEGIN : INSIDE));
  }
  return least;
}

/** The best of a phrase's words; of two the last, as English has it. */
function findHead([first, end]: Run, scoresOf: (at: number) => Float32Array): number {
  let head = end - 1;
  for (let at = end - 2; at >= first; at--) if (scoresOf(at)[HEAD]! > scoresOf(head)[HEAD]!) head = at;
  return head;
}
