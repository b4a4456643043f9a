import type { ActorKind } from '../schema/actor.ts';

/** Somebody whom the authority file or the store knows. */
export interface KnownActor {
  /** The name to write: the house spelling where it comes from the authority file. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly roles: readonly KnownRole[];
  readonly from: 'authority' | 'store';
}

export interface KnownRole {
  readonly text: string;
  /** First and last day, `YYYY-MM-DD`; null where it is open or nobody told. */
  readonly from: string | null;
  readonly to: string | null;
}
