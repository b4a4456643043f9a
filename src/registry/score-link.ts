import type { LinkRule } from './find-link-rule.ts';

/** What is known beyond the names of two actors that may be one. */
export interface LinkEvidence {
  readonly rule: LinkRule | 'same-name' | 'both-names' | 'both-initials';
  /** Documents that name the candidate in full, as of `countStep`. */
  readonly documents: number;
  /** The candidate's part, 0 to 1, of all documents with an actor whom the name fits as well: 1, from 0.9, from 0.5, or 0. */
  readonly share: number;
  /** Do the roles say so: the same title or office, or one that excludes the other? */
  readonly roles: 'same' | 'apart' | null;
  /** The most actors that both are named together with in one document each. */
  readonly company: number;
  /** Does the document of the family name name somebody in full whom it could be, and leave it open? */
  readonly isOpenThere?: boolean;
}

export interface LinkScore {
  /** How often such a link is right, 0 to 1; `docs/decisions/actors.md` says on what it was counted. */
  readonly confidence: number;
  /** Merged at once, and shown as such; else proposed. */
  readonly isAutomatic: boolean;
}

/** Links are made without asking from here. */
export const AUTOMATIC_FROM = 0.95;
/** Less likely ones are not even proposed: nobody would work through them. */
const PROPOSED_FROM = 0.5;

/** How sure a link is; null where it is not worth a proposal. */
export function scoreLink(evidence: LinkEvidence): LinkScore | null {
  if (evidence.roles === 'apart') return evidence.rule === 'same-name' ? PROPOSED_APART : null;
  const confidence = evidence.rule === 'family-name' ? scoreFamilyName(evidence) : scoreFullName(evidence);
  if (confidence < PROPOSED_FROM) return null;
  return { confidence, isAutomatic: confidence >= AUTOMATIC_FROM };
}

/** Two of one name whose roles differ stay two; but that is to be seen, and may be wrong. */
const PROPOSED_APART: LinkScore = { confidence: 0.3, isAutomatic: false };

/**
 * "Obama" where no given name stands in the document. Counted over documents that do name the given name, as if they did
 * not: see benchmarks/accuracy/measure-links.ts.
 */
function scoreFamilyName({ documents, share, roles, company }: LinkEvidence): number {
  // the only one of that office, and yet others bear the name more often
  if (share < 0.5) return roles === 'same' ? 0.7 : 0;
  if (roles === 'same') return documents > 1 || company > 1 ? 0.98 : 0.8;
  if (share >= 0.9 && documents >= 20 && company >= 2) return 0.98;
  if (share >= 0.9 && documents >= 5 && company >= 4) return 0.96;
  if (share >= 0.9) return documents > 1 ? 0.9 : company > 1 ? 0.8 : 0.2;
  return documents >= 20 ? 0.9 : company >= 4 ? 0.8 : 0.4;
}

const FULL_NAME: Readonly<Record<Exclude<LinkEvidence['rule'], 'family-name'>, number>> = {
  'same-words': 0.99,
  'both-names': 0.97,
  'middle-name': 0.97,
  'organization-words': 0.96,
  'both-initials': 0.9,
  initials: 0.8,
  spelling: 0.9,
  'short-given-name': 0.85,
  'given-initial': 0.7,
  generation: 0.7,
  'word-order': 0.7,
  'same-name': 0.6,
  'other-kind': 0.55,
};

/** How sure a rule that ties two full names is by itself. */
export const sureness = (rule: Exclude<LinkEvidence['rule'], 'family-name'>): number => FULL_NAME[rule];

/** A rule that others fit as well decides nothing; company or the same role makes a likely one sure. */
function scoreFullName({ rule, share, roles, company }: LinkEvidence): number {
  const base = FULL_NAME[rule as keyof typeof FULL_NAME];
  if (share < 1) return Math.min(base, 0.6);
  const isConfirmed = company >= 4 || (roles === 'same' && company >= 2);
  return isConfirmed && base >= 0.85 ? Math.max(base, 0.96) : base;
}
