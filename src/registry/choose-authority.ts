import type { Language } from '../engine/language/language.ts';
import { shareRole, shareWork } from './role-fields.ts';

/** Of an entry or of a line of an authority file, what tells whether they are one. */
export interface Roles {
  readonly fields: readonly string[];
  readonly roles: readonly string[];
}

/** Which line of the authority files an entry is, of those that bear its name: the only one, or the one whose roles it has. */
export function chooseAuthority<A extends Roles>(
  entry: Roles,
  authorities: readonly A[],
  language: Language,
): A | null {
  if (authorities.length < 2) return authorities[0] ?? null;
  const sharing = authorities.filter(({ fields }) => shareWork(entry.fields, fields));
  if (sharing.length === 1) return sharing[0]!;
  const named = authorities.filter(({ roles }) => shareRole(entry.roles, roles, language));
  return named.length === 1 ? named[0]! : null;
}
