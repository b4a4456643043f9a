import { answerQuestion, type ClearQuestion } from '../ask/answer-question.ts';
import type { Brief } from '../ask/brief/brief.ts';
import { parseQuestion } from '../ask/question/parse-question.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { OnrecordError } from '../errors.ts';
import { compareDocuments } from './conflicts.ts';
import type { AskOptions, WorkspaceParts } from './workspace-contract.ts';

/** The brief that answers a question; `unclear-question` where the rules are not sure what is asked. */
export async function askQuestion(
  { store, loadLanguage, loadStance }: Pick<WorkspaceParts, 'store' | 'loadLanguage' | 'loadStance'>,
  given: string,
  { that, ...options }: AskOptions = {},
): Promise<Brief> {
  const language = await loadLanguage();
  const question = assertClear(parseQuestion(given, language, { that }));
  return answerQuestion(
    question,
    {
      ...{ language, source: store, version: ENGINE_VERSION },
      loadStance,
      findConflicts: (documents) => compareDocuments({ store, loadLanguage }, documents),
      readAsked: (passages) => store.readAsked(passages),
      listFollowed: () => store.listQuestions(),
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
