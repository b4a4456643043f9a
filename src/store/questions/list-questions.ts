import type { Kysely, Selectable } from 'kysely';
import type { SavedQuestion } from '../../ask/saved/saved-question.ts';
import type { Tables } from '../tables.ts';

/** The questions that people follow, in the order in which they were saved. */
export async function listQuestions(db: Kysely<Tables>): Promise<readonly SavedQuestion[]> {
  const rows = await db.selectFrom('questions').selectAll().orderBy('key').execute();
  return rows.map(toSavedQuestion);
}

export function toSavedQuestion(row: Selectable<Tables['questions']>): SavedQuestion {
  const { key, question, options, saved_at, saved_by, answered_at, answered_state, brief } = row;
  const isAnswered = answered_at !== null && answered_state !== null && brief !== null;
  return {
    ...{ key, question, options: JSON.parse(options), savedAt: saved_at, savedBy: saved_by },
    answer: isAnswered ? { at: answered_at, state: answered_state, brief: JSON.parse(brief) } : null,
  };
}
