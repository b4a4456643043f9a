import { areApart, shareWork } from './role-fields.ts';

/** One of several actors of one name: the first has the sense "", others are told apart by what sets them apart. */
export interface NameSense {
  readonly sense: string;
  /** As of `findRoleFields`. */
  readonly fields: readonly string[];
}

/**
 * Which of the actors of one full name this one is, by its roles: the only one, or the one whose roles fit; a new one
 * where the roles exclude all; null where it could be several, so that only a person can say.
 */
export function chooseSense(known: readonly NameSense[], fields: readonly string[]): string | null {
  if (!known.length) return '';
  const fitting = known.filter((sense) => !areApart(sense.fields, fields));
  if (fitting.length === 1) return fitting[0]!.sense;
  if (!fitting.length) return `role:${fields.join('+')}`;
  const sharing = fitting.filter((sense) => shareWork(sense.fields, fields));
  return sharing.length === 1 ? sharing[0]!.sense : null;
}
