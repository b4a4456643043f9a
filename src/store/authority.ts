import type { ActorKind } from '../schema/actor.ts';

/** What an authority file says: who is who, by which names, in which roles. */
export interface Authority {
  /** Where it came from: what it is known by when it is taken in again. */
  readonly origin: string;
  readonly entries: readonly AuthorityEntry[];
}

export interface AuthorityEntry {
  /** The line it begins at, from 1. */
  readonly line: number;
  readonly kind: ActorKind;
  /** The name to show. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly AuthorityRole[];
}

export interface AuthorityRole {
  readonly text: string;
  /** First and last day, `YYYY-MM-DD`; null where it is open. */
  readonly from: string | null;
  readonly to: string | null;
}
