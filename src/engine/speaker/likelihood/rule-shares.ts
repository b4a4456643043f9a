// Fitted by training/speakers/fit-shares.ts; how, and on what, stands in training/README.md.

/** Of lines by a rule, from what it says of itself on, the share that was right. */
export interface Share {
  readonly from: number;
  readonly share: number;
}

/** By each rule that was read. */
export const RULE_SHARES: ReadonlyMap<string, readonly Share[]> = new Map<string, readonly Share[]>([
  ['speakers/as-read', [{ from: 0, share: 0.8 }]],
  ['speakers/beside', [{ from: 0, share: 0.94 }]],
  ['speakers/beyond-comma', [{ from: 0, share: 0.93 }]],
  ['speakers/body-before', [{ from: 0, share: 0.88 }]],
  ['speakers/described-last', [{ from: 0, share: 0.8 }]],
  ['speakers/described-only', [{ from: 0, share: 0.9 }]],
  ['speakers/document-author', [{ from: 0, share: 0.89 }]],
  ['speakers/document-name', [{ from: 0, share: 0.92 }]],
  ['speakers/document-owner', [{ from: 0, share: 0.89 }]],
  ['speakers/document-paper', [{ from: 0, share: 0.89 }]],
  ['speakers/document-writer-before', [{ from: 0, share: 0.9 }]],
  ['speakers/it-spoke', [{ from: 0, share: 0.92 }]],
  ['speakers/it-subject', [{ from: 0, share: 0.89 }]],
  [
    'speakers/likely-person',
    [
      { from: 0, share: 0.71 },
      { from: 0.95, share: 0.81 },
    ],
  ],
  ['speakers/named', [{ from: 0, share: 0.93 }]],
  ['speakers/owned', [{ from: 0, share: 0.82 }]],
  ['speakers/owned-by-pronoun', [{ from: 0, share: 0.91 }]],
  ['speakers/party', [{ from: 0, share: 0.93 }]],
  [
    'speakers/person-goes-on',
    [
      { from: 0, share: 0.84 },
      { from: 0.95, share: 0.9 },
    ],
  ],
  [
    'speakers/person-likeliest',
    [
      { from: 0, share: 0.69 },
      { from: 0.95, share: 0.71 },
    ],
  ],
  [
    'speakers/person-nearest',
    [
      { from: 0, share: 0.7 },
      { from: 0.95, share: 0.88 },
    ],
  ],
  [
    'speakers/person-subject',
    [
      { from: 0, share: 0.85 },
      { from: 0.95, share: 0.87 },
    ],
  ],
  [
    'speakers/person-subject-before',
    [
      { from: 0, share: 0.77 },
      { from: 0.95, share: 0.87 },
    ],
  ],
  ['speakers/they-named-together', [{ from: 0, share: 0.81 }]],
  ['speakers/they-spoke', [{ from: 0, share: 0.9 }]],
  ['speakers/turn-label', [{ from: 0, share: 0.93 }]],
  ['speakers/two-before', [{ from: 0, share: 0.89 }]],
  ['speakers/we-declare', [{ from: 0, share: 0.9 }]],
  ['speakers/who-name', [{ from: 0, share: 0.9 }]],
]);

/** By a rule of which too little was read. */
export const OTHER_SHARE = 0.86;

/** Below this a name is wrong so often that none is better. */
export const LEAST_LIKELIHOOD = 0.63;
