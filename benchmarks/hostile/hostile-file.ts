import type { Seeded } from '../seeded.ts';

/** A file that is meant to hold a reader up, or to fill its memory. */
export interface HostileFile {
  /** A file name: kind, number, extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the content of one kind. `size` goes from above 0 to 1: 1 is about the worst that somebody would send, and the
 * seeded numbers vary what else can vary.
 */
export interface HostileKind {
  readonly extension: string;
  readonly create: (size: number, seeded: Seeded) => Uint8Array | string;
}

/** So many of `most` as `size` says, one at least. */
export const scale = (most: number, size: number): number => Math.max(1, Math.round(most * size));
