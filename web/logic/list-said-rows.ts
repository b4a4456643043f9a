import type { StatementHit } from '../../src/server/api-types.ts';

/** A statement that a person gave to somebody else. */
export interface GivenAway {
  readonly document: StatementHit['document'];
  readonly statement: string;
  readonly words: string;
  readonly cue: string;
  readonly to: readonly string[];
  readonly at: string | null;
}

/** A row of an actor's page: a statement, or those of a day that were given to others; the first of a day tells the day. */
export type SaidRow =
  | { readonly kind: 'said'; readonly day: string | null; readonly isFirst: boolean; readonly hit: StatementHit }
  | {
      readonly kind: 'given';
      readonly day: string | null;
      readonly isFirst: boolean;
      readonly given: readonly GivenAway[];
    };

/** By day, the newest first and those without one last; what was given to others stands folded at its day. */
export function listSaidRows(hits: readonly StatementHit[], given: readonly GivenAway[]): readonly SaidRow[] {
  const days = [...new Set([...hits, ...given].map(({ at }) => at))].toSorted(compareDays);
  return days.flatMap((day) => {
    const said = hits.filter(({ at }) => at === day).map((hit) => ({ kind: 'said' as const, hit }));
    const folded = given.filter(({ at }) => at === day);
    const rows = [...said, ...(folded.length > 0 ? [{ kind: 'given' as const, given: folded }] : [])];
    return rows.map((row, index): SaidRow => ({ ...row, day, isFirst: index === 0 }));
  });
}

const compareDays = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : b.localeCompare(a);
