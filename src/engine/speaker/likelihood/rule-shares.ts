// Fitted by training/speakers/fit-shares.ts; how, and on what, stands in training/README.md.

/** Of lines by a rule, from what it says of itself on, the share that was right. */
export interface Share {
  readonly from: number;
  readonly share: number;
}

/** By each rule that was read. */
export const RULE_SHARES: ReadonlyMap<string, readonly Share[]> = new Map<string, readonly Share[]>([
  ['speakers/beside', [{ from: 0, share: 0.933 }]],
  ['speakers/beyond-comma', [{ from: 0, share: 0.926 }]],
  ['speakers/body-before', [{ from: 0, share: 0.875 }]],
  ['speakers/described-last', [{ from: 0, share: 0.797 }]],
  ['speakers/described-only', [{ from: 0, share: 0.878 }]],
  ['speakers/document-author', [{ from: 0, share: 0.887 }]],
  ['speakers/document-name', [{ from: 0, share: 0.909 }]],
  ['speakers/document-owner', [{ from: 0, share: 0.887 }]],
  ['speakers/document-paper', [{ from: 0, share: 0.882 }]],
  ['speakers/document-writer-before', [{ from: 0, share: 0.899 }]],
  ['speakers/it-spoke', [{ from: 0, share: 0.881 }]],
  ['speakers/it-subject', [{ from: 0, share: 0.882 }]],
  [
    'speakers/likely-person',
    [
      { from: 0, share: 0.615 },
      { from: 0.95, share: 0.906 },
    ],
  ],
  ['speakers/named', [{ from: 0, share: 0.926 }]],
  ['speakers/owned', [{ from: 0, share: 0.813 }]],
  ['speakers/owned-by-pronoun', [{ from: 0, share: 0.909 }]],
  ['speakers/party', [{ from: 0, share: 0.924 }]],
  [
    'speakers/person-goes-on',
    [
      { from: 0, share: 0.896 },
      { from: 0.95, share: 0.924 },
    ],
  ],
  [
    'speakers/person-likeliest',
    [
      { from: 0, share: 0.622 },
      { from: 0.95, share: 0.864 },
    ],
  ],
  [
    'speakers/person-nearest',
    [
      { from: 0, share: 0.876 },
      { from: 0.95, share: 0.896 },
    ],
  ],
  ['speakers/person-subject', [{ from: 0, share: 0.89 }]],
  [
    'speakers/person-subject-before',
    [
      { from: 0, share: 0.882 },
      { from: 0.95, share: 0.896 },
    ],
  ],
  ['speakers/they-named-together', [{ from: 0, share: 0.823 }]],
  ['speakers/they-spoke', [{ from: 0, share: 0.892 }]],
  ['speakers/turn-label', [{ from: 0, share: 0.928 }]],
  ['speakers/two-before', [{ from: 0, share: 0.896 }]],
  ['speakers/two-by-turns', [{ from: 0, share: 0.795 }]],
  ['speakers/we-declare', [{ from: 0, share: 0.892 }]],
  ['speakers/who-name', [{ from: 0, share: 0.903 }]],
]);

/** By a rule of which too little was read. */
export const OTHER_SHARE = 0.866;

/** Below this a name is wrong so often that none is better. */
export const LEAST_LIKELIHOOD = 0.632;
