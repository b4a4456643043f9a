import type { Language } from '../engine/language/language.ts';
import { compareText, countStep } from './entry.ts';
import type { ComparedEntry } from './find-entry-rule.ts';
import { mayDiffer, type Tie } from './propose-ties.ts';
import { areApart, shareRole } from './role-fields.ts';
import type { LinkEvidence } from './score-link.ts';

/** Somebody who bears a family name behind a given one. */
export interface Bearer {
  readonly compared: ComparedEntry;
  /** Which of them are one, by links between full names and by decisions. */
  readonly group: string;
  /** As of `normalizeRole`, in the documents of the sample. */
  readonly roles: readonly string[];
}

/** A family name alone, in one document. */
export interface BareName {
  readonly compared: ComparedEntry;
  readonly roles: readonly string[];
  /** Does the document also name in full somebody whom it could mean, and leave it open? */
  readonly isOpen: boolean;
}

/** Of more who bear a name, those in most documents are looked at. */
export const MOST_BEARERS = 64;
/** Roles are compared with so many of them. */
const MOST_WITH_ROLES = 5;

/** Who bears a family name, as far as it tells whom the name alone means. */
export interface Bearers {
  /** Who bears it in most documents. */
  readonly leader: BearerGroup;
  readonly withRoles: readonly BearerGroup[];
}

interface BearerGroup {
  /** The one in most documents. */
  readonly best: Bearer;
  /** As of `countStep`. */
  readonly documents: number;
  /** Of all documents with somebody of this name: 1, from 0.9, from 0.5, or 0. */
  readonly share: number;
}

/**
 * Those of the bearers whom somebody with these fields may be; null if none. It changes in steps only, so that it tells
 * whether those who wait for the name have to be looked at again.
 */
export function findBearers(bearers: readonly Bearer[], fields: readonly string[], language: Language): Bearers | null {
  const fitting = bearers.filter(
    ({ compared }) => canBeMeant(compared) && !areApart(fields, compared.entry.fields, language),
  );
  const groups = groupBearers(fitting);
  const [leader] = groups;
  if (!leader) return null;
  const withRoles = groups
    .filter(({ best }) => best.roles.length > 0)
    .toSorted((a, b) => b.documents - a.documents || compareBearers(a.best, b.best))
    .slice(0, MOST_WITH_ROLES);
  return { leader, withRoles };
}

const canBeMeant = ({ main: { parsed } }: ComparedEntry): boolean =>
  parsed.family.length > 2 && parsed.given.some((word) => word.length > 1);

function groupBearers(bearers: readonly Bearer[]): readonly BearerGroup[] {
  const groups = new Map<string, Bearer[]>();
  for (const bearer of bearers) groups.set(bearer.group, [...(groups.get(bearer.group) ?? []), bearer]);
  const count = (among: readonly Bearer[]) => among.reduce((sum, { compared }) => sum + compared.entry.documents, 0);
  const all = count(bearers);
  return [...groups.values()]
    .map((group) => ({ best: group.toSorted(compareBearers)[0]!, count: count(group) }))
    .toSorted((a, b) => b.count - a.count || compareBearers(a.best, b.best))
    .map((group) => ({
      best: group.best,
      documents: countStep(group.count),
      share: toStep(all === 0 ? 0 : group.count / all),
    }));
}

const compareBearers = (a: Bearer, b: Bearer): number =>
  countStep(b.compared.entry.documents) - countStep(a.compared.entry.documents) ||
  compareText(a.compared.identity, b.compared.identity);

const toStep = (share: number): number => [1, 0.9, 0.5].find((step) => share >= step) ?? 0;

/**
 * "Hale" where no given name stands: to the only one who has the same role, or else to whoever bears the name in most
 * documents, by far.
 */
export function linkFamilyName(bare: BareName, { leader, withRoles }: Bearers, language: Language): Tie {
  const sharing = withRoles.filter(({ best }) => shareRole(bare.roles, best.roles, language));
  const meant = sharing.length === 1 ? sharing[0]! : leader;
  const isSameRole = sharing.some(({ best }) => best === meant.best);
  const evidence: LinkEvidence = {
    rule: 'family-name',
    documents: meant.documents,
    share: bare.isOpen ? Math.min(meant.share, 0.5) : meant.share,
    roles: isSameRole && !bare.isOpen ? 'same' : null,
    company: 0,
    isOpenThere: bare.isOpen,
  };
  return { one: bare.compared, other: meant.best.compared, evidence, needsCompany: mayDiffer(evidence) };
}
