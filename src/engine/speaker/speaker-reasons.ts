/**
 * Why a source is taken for an actor, in words for a reader, and how likely it is then right: as often as it was in training articles that
 * were read for it (training/README.md). Where there were too few, the kinds were counted together. A pronoun's person has a likelihood of his or her own.
 */
export const SPEAKER_REASONS = {
  named: ['named in the source', 0.97],
  beside: ['named beside the source', 0.95],
  included: ['named in the source', 0.8],
  owned: ['named in the source', 0.95],
  'relative-name': ['named right before', 0.93],
  answers: ['answers in the interview', 0.9],
  turn: ['named as whose turn it is', 0.95],
  together: ['named together right before', 0.85],
  family: ['bear the name', 0.85],
  issuer: ['the document speaks for its issuer', 0.85],
  subject: ['subject of the sentence', 0.8],
  'goes-on': ['the speaker before goes on', 0.85],
  'go-on': ['the speakers before go on', 0.85],
  'speaks-for-itself': ['speaks for itself', 0.8],
  'owned-before': ['named with its owner before', 0.85],
  'owned-by-pronoun': ['belongs to whoever the pronoun means', 0.85],
  // told by the words alone: no training article was read for it
  'said-again': ['says the same in the text', 0.9],
  'most-named': ['the person named most', 0.75],
} as const satisfies Readonly<Record<string, readonly [text: string, confidence: number]>>;

export type ReasonName = keyof typeof SPEAKER_REASONS;

/** Of descriptions: one actor alone is described so, or several are and the last of them is taken. */
export const DESCRIBED_CONFIDENCE = { only: 0.85, last: 0.85 } as const;

/** A likelihood that a reader may rely on is never 1. */
export const HIGHEST_LIKELIHOOD = 0.98;
