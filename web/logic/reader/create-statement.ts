import type { ReviewedStatement } from '../../../src/server/api-types.ts';

const REVIEW: ReviewedStatement['review'] = {
  state: 'proposed',
  by: null,
  at: null,
  entries: [],
  before: null,
  how: null,
  joinedInto: null,
  publicId: null,
  notes: [],
  isPinned: false,
  rating: null,
};

/** A made statement, of the first ten characters and by nobody unless told: for examples and tests. */
export function createStatement(given: Partial<ReviewedStatement> & { readonly id: string }): ReviewedStatement {
  return {
    key: `key-${given.id}`,
    by: 'model',
    source: [],
    cue: [],
    content: [[0, 10]],
    mode: 'indirect',
    act: 'speech',
    speakers: [],
    speakerBy: null,
    speakerReason: null,
    speakerConfidence: null,
    sourceKind: 'none',
    sourceName: null,
    via: null,
    polarity: 'affirmed',
    contentPolarity: 'affirmed',
    saidAt: null,
    saidOn: null,
    minor: false,
    minorBy: null,
    minorReason: null,
    confidence: 0.9,
    review: REVIEW,
    ...given,
  } as ReviewedStatement;
}
