import type { Judgement } from '../judge/judgement.ts';
import type { Passage } from '../passage.ts';
import type { AskedRecords } from '../position/find-voices.ts';
import type { SameSaying } from '../position/fold-positions.ts';
import type { Brief, BriefConflict, NearQuestion } from './brief.ts';

/** All that a brief is made of: what was asked, what was found and judged, and what others made of it. */
export interface Answer {
  readonly question: string;
  /** Null of a question without sides. */
  readonly proposition: string | null;
  /** The documents of the passages, and the actors of these. */
  readonly records: AskedRecords;
  /** How many documents were searched. */
  readonly searched: number;
  readonly judgements: readonly Judgement[];
  /** Of a question without sides: what bears on it. */
  readonly listed: readonly Passage[];
  readonly isSameSaying: SameSaying;
  readonly conflicts: readonly BriefConflict[];
  readonly near: readonly NearQuestion[];
  readonly made: Brief['made'];
}
