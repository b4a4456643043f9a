import type { AskedFor } from '../../engine/language/question-words.ts';

/** What the record is asked about: somebody is for it, or against it. */
export interface Proposition {
  /** "Kaldria should negotiate with Vesmar" */
  readonly text: string;
  /** "Kaldria should not negotiate with Vesmar" */
  readonly negation: string;
  /** Made of the question by rule, or as whoever asks wrote it. */
  readonly basis: 'question' | 'given';
}

/** Why a question was not turned: nobody is told a side that the question may not have meant. */
export type UnclearReason =
  | 'empty'
  | 'too-long'
  | 'several'
  | 'alternatives'
  | 'pronoun'
  | 'addressed'
  | 'no-question'
  | 'no-subject';

export type Question =
  | { readonly kind: 'sides'; readonly text: string; readonly proposition: Proposition }
  /**
   * Answered by a list: `topic` is what the question says beside its question word, and `speaker`, if it asks what somebody says, whose
   * words it asks for; such a topic is only what they are to be about, and may be empty.
   */
  | {
      readonly kind: 'list';
      readonly text: string;
      readonly askedFor: AskedFor;
      readonly topic: string;
      readonly speaker: string | null;
    }
  | {
      readonly kind: 'unclear';
      readonly text: string;
      readonly reason: UnclearReason;
      readonly message: string;
      readonly remedy: string;
    };
