import * as z from 'zod';
import { briefSchema } from '../../ask/brief/brief.ts';
import { renderBriefHtml } from '../../ask/brief/html/render-html.ts';
import { renderBriefMarkdown } from '../../ask/brief/render-markdown.ts';
import type { AskOptions } from '../../workspace/workspace-contract.ts';
import { createEndpoint } from '../endpoint.ts';
import { BRIEF_POLICY } from '../guard/security-headers.ts';
import { RequestError } from '../problem.ts';
import { dayParameter, keyParameter, listParameter, wordsParameter } from '../schemas/common.ts';
import { answeredSchema, savedSchema } from '../schemas/question.ts';

const asking = {
  that: wordsParameter.optional().describe('What to weigh in the place of what is made of the question.'),
  since: dayParameter.optional(),
  until: dayParameter.optional(),
  publisher: wordsParameter.optional(),
};

export const QUESTION_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api/ask', id: 'ask', tag: 'questions', scope: 'read' },
    isHeavy: true,
    summary: 'What is said on both sides of a question: its brief, as `onrecord ask --json` writes it.',
    query: z.strictObject({
      question: wordsParameter,
      ...asking,
      actor: listParameter(z.string().regex(/^[0-9a-z]{4,20}$/))
        .optional()
        .describe('Public ids: only what they say.'),
      format: z.enum(['json', 'md', 'html']).optional(),
    }),
    answer: briefSchema,
    types: ['text/markdown', 'text/html'],
    async run({ query: { question, format = 'json', actor, ...options } }, { workspace }) {
      const brief = await workspace.ask(
        question,
        createOptions({ ...options, actors: actor as readonly string[] | undefined }),
      );
      if (format === 'md') return text(renderBriefMarkdown(brief), 'text/markdown');
      if (format === 'html')
        return text(renderBriefHtml(brief), 'text/html', { 'content-security-policy': BRIEF_POLICY });
      return brief as never;
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/questions', id: 'listQuestions', tag: 'questions', scope: 'read' },
    summary: 'The questions that are followed, with the counts of their last answers.',
    answer: z.object({ items: z.array(savedSchema) }),
    async run(_, { workspace }) {
      const [saved, state] = [await workspace.listQuestions(), await workspace.readState()];
      return {
        items: saved.map(({ key, question, options, savedAt, savedBy, answer }) => ({
          ...{ key, question, savedAt, savedBy, answeredAt: answer?.at ?? null, asked: tellAsked(options) },
          proposition: answer?.brief.proposition ?? null,
          counts: answer && countLines(answer.brief),
          isFresh: answer?.state === state,
        })),
      };
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/questions/{key}', id: 'readQuestion', tag: 'questions', scope: 'read' },
    isHeavy: true,
    summary: 'A question that is followed, answered anew where documents have come since, with what is new.',
    params: z.object({ key: keyParameter }),
    answer: answeredSchema,
    async run({ params: { key } }, { workspace }) {
      for await (const each of workspace.answerQuestions()) if (each.key === key) return each as never;
      return refuseQuestion(key);
    },
  }),
  createEndpoint({
    ...{ method: 'post', path: '/api/questions', id: 'saveQuestion', tag: 'questions', scope: 'review' },
    isHeavy: true,
    summary: 'Answers a question and follows it.',
    body: z
      .strictObject({ question: wordsParameter, ...asking, actors: z.array(z.string()).max(100).optional() })
      .meta({ id: 'QuestionRequest' }),
    answer: answeredSchema,
    status: 201,
    run: async ({ body: { question, ...options }, caller }, { workspace }) =>
      (await workspace.saveQuestion(question, createOptions(options), { by: caller.name })) as never,
  }),
  createEndpoint({
    ...{ method: 'delete', path: '/api/questions/{key}', id: 'removeQuestion', tag: 'questions', scope: 'review' },
    summary: 'Follows a question no longer.',
    params: z.object({ key: keyParameter }),
    status: 204,
    async run({ params: { key } }, { workspace }) {
      if (!(await workspace.removeQuestion(key))) refuseQuestion(key);
      return undefined;
    },
  }),
];

type Given = { readonly [K in keyof AskOptions]?: AskOptions[K] | undefined };

/** Without what was left out. */
const createOptions = (given: Given): AskOptions =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

const tellAsked = ({ that, since, until, publisher, actors }: AskOptions) => ({
  ...{ that: that ?? null, since: since ?? null, until: until ?? null, publisher: publisher ?? null },
  actors: [...(actors ?? [])],
});

function refuseQuestion(key: number): never {
  throw new RequestError('no-such-question', `There is no question ${key}.`, { input: String(key) });
}

type Brief = Parameters<typeof renderBriefMarkdown>[0];

const countLines = (brief: Brief) => ({
  ...{ for: brief.for.length, against: brief.against.length, conditional: brief.conditional.length },
  ...{ listed: brief.listed.length, moved: brief.shifts.length, documents: brief.coverage.bearing },
});

const text = (body: string, type: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, ...headers } });
