import type { Brief } from '../ask/brief/brief.ts';
import type { AnsweredQuestion } from '../ask/saved/answered-question.ts';
import { findNews } from '../ask/saved/find-news.ts';
import type { SavedQuestion } from '../ask/saved/saved-question.ts';
import { askQuestion } from './ask-question.ts';
import type { AskOptions, WorkspaceParts } from './workspace-contract.ts';

type Parts = Pick<WorkspaceParts, 'store' | 'loadLanguage' | 'loadStance' | 'now'>;

/** A question that cannot be answered is not kept. */
export async function saveQuestion(
  parts: Parts,
  question: string,
  options: AskOptions,
  by: string,
): Promise<AnsweredQuestion> {
  const state = await parts.store.readState();
  const brief = await askQuestion(parts, question, options);
  const at = parts.now();
  const saved = await parts.store.saveQuestion({ question, options: { ...options }, by, at });
  await parts.store.keepAnswer(saved.key, { at, state, brief });
  return describe(saved, brief);
}

export async function* answerQuestions(parts: Parts): AsyncGenerator<AnsweredQuestion> {
  const { store, now } = parts;
  const state = await store.readState();
  for (const saved of await store.listQuestions()) {
    if (saved.answer?.state === state) {
      yield describe(saved, saved.answer.brief);
      continue;
    }
    const brief = await askQuestion(parts, saved.question, saved.options);
    await store.keepAnswer(saved.key, { at: now(), state, brief });
    yield describe(saved, brief);
  }
}

function describe({ key, question, savedAt, savedBy, answer }: SavedQuestion, brief: Brief): AnsweredQuestion {
  const news = findNews(answer?.brief ?? brief, brief);
  return { key, question, savedAt, savedBy, answeredAt: answer?.at ?? null, brief, news };
}
