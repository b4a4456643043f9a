const SETS = ['all', 'figures', 'own', 'conflict', 'unrated'] as const;

export type ClaimSet = (typeof SETS)[number];

/** What the address of the claims says: `/claims/DOCUMENT.CLAIM?set=&speaker=`. */
export interface ClaimSearch {
  readonly set?: ClaimSet;
  /** Public id of who says it. */
  readonly speaker?: string;
}

/** What is not understood is left out. */
export function readClaimSearch({ set, speaker }: Readonly<Record<string, unknown>>): ClaimSearch {
  const asSet = SETS.find((each) => each === set);
  const id = String(speaker ?? '').trim();
  return { ...(asSet && asSet !== 'all' && { set: asSet }), ...(/^[0-9a-z]{4,20}$/.test(id) && { speaker: id }) };
}

export interface ClaimName {
  readonly document: string;
  readonly claim: string;
}

/** "DOCUMENT.CLAIM", as the address has it; null where it names none. */
export function readClaimName(name: string | undefined): ClaimName | null {
  const [, document, claim] = /^([0-9a-f]{4,64})\.([a-z]\d{1,6})$/.exec(name ?? '') ?? [];
  return document && claim ? { document, claim } : null;
}

export const renderClaimName = ({ document, claim }: ClaimName): string => `${document}.${claim}`;
