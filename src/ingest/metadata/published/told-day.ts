import type { PublishedBasis } from '../../ingest.ts';
import type { Stamp } from '../days/stamp.ts';

/** A day that a place of the page gives as that of publication. */
export interface ToldDay extends Stamp {
  readonly basis: PublishedBasis;
  /** Whether the place says that it is the day of publication, rather than only a day. */
  readonly isLabelled: boolean;
}
