import type { AuxiliaryKind } from '../../engine/language/question-words.ts';
import type { QuestionWord } from './words/split-words.ts';

/** A sentence in its parts, so that it can be said and denied. */
export interface Clause {
  /** In front of the subject: "In 2031,". */
  readonly lead: readonly QuestionWord[];
  readonly subject: readonly QuestionWord[];
  readonly kind: AuxiliaryKind;
  /** "Should"; of the kind "do" it stands in the sentence only where that is denied. */
  readonly auxiliary: string;
  /** Behind the auxiliary, without "not". */
  readonly predicate: readonly QuestionWord[];
  /** Of the kind "do": which word of the predicate is the bare verb. */
  readonly verbAt: number;
  readonly isNegated: boolean;
}
