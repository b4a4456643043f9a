import * as z from 'zod';
import { STATEMENT_HOWS, type StatementQuery } from '../../store/store.ts';
import { createPage, readCursor } from '../cursor.ts';
import { createEndpoint } from '../endpoint.ts';
import { nameSpeakers } from '../name-speakers.ts';
import { countParameter, dayParameter, flagParameter, pageParameters, wordsParameter } from '../schemas/common.ts';
import { statementFacetsSchema, statementPageSchema } from '../schemas/statement.ts';
import { listHows, listSpeakers } from './documents.ts';

const filters = {
  q: wordsParameter.optional().describe('Words of content, source, cue or speaker; "in quotation marks" as a phrase.'),
  speaker: wordsParameter.optional(),
  of: wordsParameter.optional().describe('Only what others say of this person, body or place.'),
  since: dayParameter.optional().describe('Said or published on this day or later.'),
  until: dayParameter.optional(),
  publisher: wordsParameter.optional(),
  words: z.enum(STATEMENT_HOWS).optional().describe('How it is said.'),
  all: flagParameter.optional().describe('Also what is folded, and what people rejected.'),
};

export const STATEMENT_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api/statements', id: 'searchStatements', tag: 'statements', scope: 'read' },
    summary:
      'Statements by words, speaker, subject and day: the best first where words are asked for, else the newest.',
    query: z.strictObject({
      ...pageParameters(),
      ...filters,
      sort: z.enum(['relevance', 'date', 'speaker', 'outlet']).optional(),
      repeats: z.enum(['apart', 'folded']).optional().describe('What other documents say in the same words.'),
      context: countParameter(10).optional().describe('Each in its sentences, with so many before and behind.'),
    }),
    answer: statementPageSchema,
    async run({ query: { cursor, limit = 50, sort, repeats, context, ...asked } }, { workspace }) {
      const query = createQuery(asked);
      const before = readCursor(cursor);
      const hits = await workspace.searchStatements({
        ...{ ...query, limit: limit + 1, offset: before, foldRepeats: repeats === 'folded' },
        ...(sort !== undefined && { sort }),
        ...(context !== undefined && { context }),
      });
      const total = before === 0 ? await workspace.countStatements(query) : null;
      const { items, next } = createPage(hits, before, limit);
      return { items: await nameSpeakers(workspace, items), next, total } as never;
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/statements/facets', id: 'countStatements', tag: 'statements', scope: 'read' },
    summary: 'Who says what such a search finds, and how.',
    query: z.strictObject(filters),
    answer: statementFacetsSchema,
    async run({ query: asked }, { workspace, memo }) {
      const query = createQuery(asked);
      const describe = async () => ({
        total: await workspace.countStatements(query),
        speakers: await listSpeakers(workspace, query),
        words: listHows(await workspace.countHows(query)),
      });
      return memo(`statements ${JSON.stringify(asked)}`, await workspace.readState(), describe);
    },
  }),
];

type Filters = { readonly [K in keyof typeof filters]?: z.output<(typeof filters)[K]> };

function createQuery({ q, speaker, of, since, until, publisher, words, all = false }: Filters): StatementQuery {
  return {
    ...{ words: q ?? null, withRejected: all, withFolded: all },
    ...(speaker !== undefined && { speaker }),
    ...(of !== undefined && { of }),
    ...(since !== undefined && { from: since }),
    ...(until !== undefined && { to: until }),
    ...(publisher !== undefined && { publisher }),
    ...(words !== undefined && { how: words }),
  };
}
