import type { Polarity, StatementAct } from '../../schema/statement.ts';
import type { Range } from './clauses.ts';

/** A cue with what belongs to it in its clause, before cues are told apart into neighbours and nested ones. */
export interface CueCandidate {
  readonly cue: Range;
  readonly source: Range | null;
  /** Content before the cue ("…, he said") and after it; at least one is there, or the content is in the next block. */
  readonly left: Range | null;
  readonly right: Range | null;
  /** The content stands in the blocks that follow a colon at the end of this one. */
  readonly announces: 'list' | 'quotation' | null;
  readonly act: StatementAct;
  readonly polarity: Polarity;
  /** Where the clause of the cue begins: its subject, or the cue itself. */
  readonly start: number;
  /** "…, adding that": no subject of its own, the source is that of the cue before. */
  readonly sharesSource: boolean;
}
