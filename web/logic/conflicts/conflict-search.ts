import type { Conflict } from '../../../src/server/api-types.ts';

export const KIND_NAMES: Readonly<Record<Conflict['kind'], string>> = {
  figure: 'Figure',
  date: 'Date',
  quotation: 'Quotation',
  denial: 'Denial',
  role: 'Role',
};

export const STATE_NAMES: Readonly<Record<Conflict['state'], string>> = {
  'to-review': 'to review',
  stands: 'it stands',
  dismissed: 'dismissed',
};

/** What the address of the conflicts says: `/conflicts/ID?kind=&state=`. */
export interface ConflictSearch {
  readonly kind?: Conflict['kind'];
  readonly state?: Conflict['state'];
}

/** What is not understood is left out. */
export function readConflictSearch({ kind, state }: Readonly<Record<string, unknown>>): ConflictSearch {
  const asKind = (Object.keys(KIND_NAMES) as Conflict['kind'][]).find((each) => each === kind);
  const asState = (Object.keys(STATE_NAMES) as Conflict['state'][]).find((each) => each === state);
  return { ...(asKind && { kind: asKind }), ...(asState && { state: asState }) };
}
