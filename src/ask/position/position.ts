import type { Condition } from '../judge/condition.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { Side, Stance } from '../judge/side.ts';

/** Whose a position is: a named actor, a group that a survey asked, somebody unnamed, or the document itself. */
export interface Voice {
  readonly kind: 'named' | 'poll' | 'unnamed' | 'own';
  /** The public id of a named actor; of the others a key that tells them apart within one answer. */
  readonly id: string;
  /** What to call them; null of a document's own voice, and of a source that the text has no words for. */
  readonly name: string | null;
  readonly role: string | null;
}

/** That somebody takes a stance on the proposition on some day, in one passage. */
export interface Position {
  readonly voice: Voice;
  /** A day or what is coarser, as in TIMEX3; null where neither the text nor its document tells. */
  readonly day: string | null;
  readonly stance: Stance;
  /** The side once the conditions are met. */
  readonly side: Side;
  readonly condition: Condition | null;
  readonly judgement: Judgement;
  /** Whether another document has the same saying in other words. */
  readonly isRetold: boolean;
}

/** All positions of one voice: those with a day in their order, then those without. */
export interface Track {
  readonly voice: Voice;
  readonly positions: readonly Position[];
}

/** Two stances of one actor on two days that differ; where both are null, others alone tell of a change. */
export interface Shift {
  readonly voice: Voice;
  readonly before: Position | null;
  readonly after: Position | null;
  readonly pointedOutBy: readonly Judgement[];
  readonly deniedBy: readonly Judgement[];
}
