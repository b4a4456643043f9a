import type { Passage } from '../passage.ts';
import type { Term } from './create-terms.ts';
import { fuseRanks } from './fuse-ranks.ts';
import type { DocumentPassages } from './passage-query.ts';
import { scoreWords } from './score-words.ts';
import { scoreSimilarity } from './vector.ts';

/** A passage with the document it stands in, and how likely it is to bear on the proposition: an order, not a probability. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly document: Omit<DocumentPassages, 'passages' | 'vectors'>;
  readonly score: number;
}

/** What words say beside what a passage means, where both are known. */
const WORDS = 0.5;
/** How much a document says of its passages: one that is about the matter says more of it than it repeats its words. */
const DOCUMENT = 2;
/** How often a sentence in the document's own voice takes a side, and a line that is folded away, beside what somebody is shown to say. */
const OWN_VOICE = 0.7;
const MINOR = 0.7;

/**
 * The passages of some documents, those first that are most likely to bear on a proposition: by their words and by what they mean,
 * each with the best that their document has, fused by ranks.
 */
export function rankPassages(
  documents: readonly DocumentPassages[],
  terms: readonly Term[],
  vector: Float32Array | null,
): readonly RankedPassage[] {
  const candidates = documents.flatMap(({ passages, vectors, ...document }) =>
    passages.map((passage, at) => ({ passage, document, vector: vectors?.[at] ?? null })),
  );
  const byWords = scoreWords(
    candidates.map(({ passage }) => passage),
    terms,
  );
  const lists = [
    { scores: byWords, weight: WORDS },
    { scores: candidates.map((each) => (vector && each.vector ? scoreSimilarity(vector, each.vector) : 0)), weight: 1 },
  ].map(({ scores, weight }) => ({ ranked: rankBy(candidates, scores), weight }));
  const ofDocuments = new Map(
    fuseRanks(lists.map(({ ranked, weight }) => ({ ranked: listDocuments(ranked), weight: weight * DOCUMENT }))),
  );
  return fuseRanks(lists)
    .map(([{ passage, document }, score]) => ({
      passage,
      document,
      score:
        (score + ofDocuments.get(document)!) *
        (passage.statement === null ? OWN_VOICE : 1) *
        (passage.isMinor ? MINOR : 1),
    }))
    .sort((a, b) => b.score - a.score);
}

/** Those with any score, the best first; among equals as they stand. */
const rankBy = <T>(items: readonly T[], scores: readonly number[]): readonly T[] =>
  items
    .map((item, at) => ({ item, score: scores[at]! }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);

/** Documents by the best of their passages. */
const listDocuments = <T>(ranked: readonly { readonly document: T }[]): readonly T[] => [
  ...new Set(ranked.map(({ document }) => document)),
];
