import { createIntake, type IntakeReason } from '../door/intake.ts';
import type { Intake } from '../ingest.ts';

/** What an agency says of an item as a whole. */
export interface ItemStatus {
  /** "usable", "withheld", "canceled", as the standards of IPTC have it, with or without a prefix ("stat:usable"). */
  readonly status: string | null;
  /** Until then nobody may publish it. */
  readonly embargoedUntil: string | null;
}

/** What speaks against an item that its agency has taken back, or that is not out yet. */
export function judgeStatus({ status, embargoedUntil }: ItemStatus, today: string | null): Intake {
  const word = status?.slice(status.indexOf(':') + 1).toLowerCase() ?? 'usable';
  const day = embargoedUntil?.slice(0, 10) ?? null;
  const reasons: (IntakeReason | null)[] = [
    /^cancell?ed$/.test(word) ? doubt('Its maker has taken it back (canceled).') : null,
    word === 'withheld' ? doubt('Its maker withholds it from publication.') : null,
    day !== null && today !== null && day > today ? doubt(`It must not be published before ${day}.`) : null,
  ];
  return createIntake(reasons.filter((reason) => reason !== null));
}

const doubt = (reason: string): IntakeReason => ({ verdict: 'doubt', reason });
