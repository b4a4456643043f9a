import { type AnswerOptions, answerQuestion, type ClearQuestion } from '../ask/answer-question.ts';
import type { Brief } from '../ask/brief/brief.ts';
import { parseQuestion } from '../ask/question/parse-question.ts';
import { isSameSaying } from '../ask/same-saying.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { OnrecordError } from '../errors.ts';
import type { WorkspaceParts } from './workspace-contract.ts';

export interface AskOptions extends AnswerOptions {
  /** What to weigh in the place of what rules make of the question. */
  readonly that?: string;
}

/** The brief that answers a question; `unclear-question` where the rules are not sure what is asked. */
export async function askQuestion(
  { store, models }: Pick<WorkspaceParts, 'store' | 'models'>,
  given: string,
  { that, ...options }: AskOptions = {},
): Promise<Brief> {
  const language = await models.loadLanguage();
  const question = assertClear(parseQuestion(given, language, { that }));
  return answerQuestion(
    question,
    {
      ...{ language, isSameSaying, source: store, version: ENGINE_VERSION },
      loadStance: () => models.loadStance(),
      readAsked: (ids) => store.readAsked(ids),
      countDocuments: async () => (await store.count()).documents,
    },
    options,
  );
}

function assertClear(question: ReturnType<typeof parseQuestion>): ClearQuestion {
  if (question.kind !== 'unclear') return question;
  const { text, message, remedy } = question;
  throw new OnrecordError('unclear-question', message, { input: text, remedy });
}
