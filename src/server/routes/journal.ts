import * as z from 'zod';
import { cutPage } from '../cursor.ts';
import { createEndpoint } from '../endpoint.ts';
import { findUndone } from '../find-undone.ts';
import { pageParameters, wordsParameter } from '../schemas/common.ts';
import { journalEntrySchema } from '../schemas/document.ts';
import { lostSchema, undoneSchema } from '../schemas/journal.ts';
import { undoRequestSchema } from '../schemas/said.ts';

export const JOURNAL_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api/journal', id: 'listJournal', tag: 'review', scope: 'read' },
    summary: 'What people said, newest first.',
    query: z.strictObject({
      ...pageParameters(),
      by: wordsParameter.optional().describe('Only what this person said.'),
    }),
    answer: z.object({ items: z.array(journalEntrySchema), next: z.string().nullable(), total: z.int() }),
    async run({ query: { by, cursor, limit = 50 } }, { workspace }) {
      const entries = (await workspace.listJournal()).filter((entry) => by === undefined || entry.by === by);
      return { ...cutPage(entries.toReversed(), cursor, limit), total: entries.length } as never;
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/journal/lost', id: 'listLost', tag: 'review', scope: 'read' },
    summary: 'What was said and has no place now.',
    query: z.strictObject({ document: z.string().max(64).optional() }),
    answer: z.object({ items: z.array(lostSchema) }),
    run: async ({ query: { document } }, { workspace }) => ({ items: await workspace.listLost(document) }) as never,
  }),
  createEndpoint({
    ...{ method: 'post', path: '/api/journal/undo', id: 'undo', tag: 'review', scope: 'review' },
    summary: 'Takes an entry of the journal back: this one, or the last of the person who asks.',
    body: undoRequestSchema,
    answer: undoneSchema,
    status: 201,
    async run({ body: { entry = null, reason = null }, caller }, { workspace, conflicts }) {
      const written = await workspace.undo(entry, { by: caller.name, reason });
      return { ...written, about: await findUndone(workspace, written, conflicts.known()) } as never;
    },
  }),
];
