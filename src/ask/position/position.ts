import type { Condition } from '../judge/condition.ts';
import type { Judgement, Side, Stance } from '../judge/judgement.ts';

/** Whose a position is: a named actor, a group that a survey asked, somebody unnamed, or the document itself. */
export interface Voice {
  readonly kind: 'named' | 'poll' | 'unnamed' | 'own';
  /** The public id of a named actor; of the others a key that tells them apart within one answer. */
  readonly id: string;
  /** What to call them; null of a document's own voice. */
  readonly name: string | null;
  readonly role: string | null;
}

/** That somebody takes a stance on the proposition on some day, in one statement. */
export interface Position {
  readonly voice: Voice;
  /** A day or what is coarser, as in TIMEX3; null where neither the text nor its document tells. */
  readonly day: string | null;
  readonly stance: Stance;
  /** The side once the conditions are met. */
  readonly side: Side;
  readonly condition: Condition | null;
  readonly judgement: Judgement;
}

/** All positions of one voice: those with a day in their order, then those without. */
export interface Track {
  readonly voice: Voice;
  readonly positions: readonly Position[];
  readonly shifts: readonly Shift[];
}

/** Two stances of one actor on two days that differ. */
export interface Shift {
  readonly voice: Voice;
  readonly before: Position;
  readonly after: Position;
  /** Who points the change out, and who denies that there was one. */
  readonly pointedOutBy: readonly Judgement[];
  readonly deniedBy: readonly Judgement[];
}
