import type { Passage } from '../passage.ts';
import type { Term } from './create-terms.ts';
import type { DocumentPassages } from './passage-query.ts';
import { scoreWords } from './score-words.ts';

/** A passage with the document it stands in, and how likely it is to bear on the proposition: an order, not a probability. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly document: Omit<DocumentPassages, 'passages'>;
  readonly score: number;
}

/** How much a document says of its passages: one that is about the matter says more of it than it repeats its words. */
const DOCUMENT = 2;
/** How often a sentence in the document's own voice takes a side, and a line that is folded away, beside what somebody is shown to say. */
const OWN_VOICE = 0.7;
const MINOR = 0.7;

/** The passages of some documents, those first that are most likely to bear on a proposition: by their words, with the best that their document has, fused by ranks. */
export function rankPassages(documents: readonly DocumentPassages[], terms: readonly Term[]): readonly RankedPassage[] {
  const candidates = documents.flatMap(({ passages, ...document }) =>
    passages.map((passage) => ({ passage, document })),
  );
  const scores = scoreWords(
    candidates.map(({ passage }) => passage),
    terms,
  );
  const ranked = rankBy(candidates, scores);
  const ofDocuments = new Map(listDocuments(ranked).map((document, at) => [document, DOCUMENT * scoreRank(at)]));
  return ranked
    .map(({ passage, document }, at) => ({
      passage,
      document,
      score:
        (scoreRank(at) + ofDocuments.get(document)!) *
        (passage.statement === null ? OWN_VOICE : 1) *
        (passage.isMinor ? MINOR : 1),
    }))
    .sort((a, b) => b.score - a.score);
}

/**
 * How little the first places are set apart from those behind (Cormack et al. 2009 have 60, for lists of thousands). On news-dev-questions 10 found
 * more than 20 and 60 did, and as much as 5.
 */
const DAMPING = 10;

/** What stands in front counts most, whatever its score: reciprocal rank fusion. */
const scoreRank = (at: number): number => 1 / (DAMPING + at + 1);

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
