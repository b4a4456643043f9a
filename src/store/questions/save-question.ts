import type { Kysely } from 'kysely';
import type { SavedAnswer, SavedOptions, SavedQuestion } from '../../ask/saved/saved-question.ts';
import type { Tables } from '../tables.ts';
import { toSavedQuestion } from './list-questions.ts';

/** A question on its way into the store. */
export interface QuestionDraft {
  readonly question: string;
  readonly options: SavedOptions;
  readonly by: string;
  readonly at: string;
}

/** Keeps a question; one that is kept already, asked in the same way, stays as it is. */
export async function saveQuestion(
  db: Kysely<Tables>,
  { question, options, by, at }: QuestionDraft,
): Promise<SavedQuestion> {
  const asked = JSON.stringify(options);
  return db.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('questions')
      .selectAll()
      .where('question', '=', question)
      .where('options', '=', asked)
      .executeTakeFirst();
    if (known) return toSavedQuestion(known);
    const added = await transaction
      .insertInto('questions')
      .values({ question, options: asked, saved_at: at, saved_by: by })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toSavedQuestion(added);
  });
}

export async function keepAnswer(db: Kysely<Tables>, key: number, { at, state, brief }: SavedAnswer): Promise<void> {
  await db
    .updateTable('questions')
    .set({ answered_at: at, answered_state: state, brief: JSON.stringify(brief) })
    .where('key', '=', key)
    .execute();
}

/** False where there is no such question. */
export async function removeQuestion(db: Kysely<Tables>, key: number): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('questions').where('key', '=', key).executeTakeFirst();
  return numDeletedRows > 0n;
}
