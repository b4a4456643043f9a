import type { ConflictKind, ReasonId } from './conflict.ts';

/** The fixed words for a conflict, on every screen and in a brief. */
export const CONFLICT_TITLES: Readonly<Record<ConflictKind, string>> = {
  figure: 'one thing counted, two values',
  date: 'one event, two days',
  quotation: 'one quotation, two wordings',
  denial: 'denied, and asserted',
  role: 'one person, two offices',
};

/** The fixed words for why both sides may be right. */
export const CONFLICT_REASONS: Readonly<Record<ReasonId, string>> = {
  'another-time': 'said of another time',
  'another-scope': 'something else is counted',
  rounding: 'rounded otherwise',
  'another-source': 'another source',
  'two-events': 'two events',
  'said-twice': 'said twice',
  shortened: 'shortened',
  'two-speakers': 'both said it',
  'two-views': 'two parties disagree',
  'two-offices': 'both offices',
};
