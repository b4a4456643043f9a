import type { Intake } from '../ingest.ts';

/** One thing that speaks against a document. */
export interface IntakeReason {
  readonly verdict: 'thin' | 'doubt';
  /** A sentence for people. */
  readonly reason: string;
}

/** Doubt weighs more than thinness: a thin text is short, a doubtful one may be another text. */
export function createIntake(reasons: readonly IntakeReason[]): Intake {
  const verdict = reasons.some((each) => each.verdict === 'doubt') ? 'doubt' : reasons.length > 0 ? 'thin' : 'ok';
  return { verdict, reasons: reasons.map(({ reason }) => reason) };
}

/** What two judges say of one document. */
export function joinIntakes(one: Intake | undefined, other: Intake): Intake {
  if (one === undefined || one.verdict === 'ok') return other;
  if (other.verdict === 'ok') return one;
  const verdict = one.verdict === 'doubt' || other.verdict === 'doubt' ? 'doubt' : 'thin';
  return { verdict, reasons: [...new Set([...one.reasons, ...other.reasons])] };
}
