import type { Generated } from 'kysely';

/** Questions that people follow. */
export interface QuestionTables {
  questions: {
    /** The number that people call it by. */
    key: Generated<number>;
    question: string;
    /** JSON: how it was asked. */
    options: string;
    saved_at: string;
    saved_by: string;
    answered_at: string | null;
    /** What the store held when it was answered. */
    answered_state: string | null;
    /** JSON: the answer. */
    brief: string | null;
  };
}
