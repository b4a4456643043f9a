import * as z from 'zod';
import { createEndpoint } from '../endpoint.ts';
import { createEventStream } from '../reads/create-event-stream.ts';
import { readRequestSchema, readSchema, rereadRequestSchema } from '../schemas/read.ts';

const idParameter = z.object({ id: z.uuid() });

export const READ_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'post', path: '/api/reads', id: 'startRead', tag: 'reads', scope: 'review' },
    summary:
      'Reads files, pasted texts and addresses into the store. JSON, or a form with fields `file`, `text`, `url`.',
    body: readRequestSchema,
    answer: readSchema,
    status: 202,
    bodyLimit: 100_000_000,
    takesForms: true,
    run: async ({ body, caller }, { reads }) => (await reads.start(body, caller.name)) as never,
  }),
  createEndpoint({
    ...{ method: 'post', path: '/api/rereads', id: 'startReread', tag: 'reads', scope: 'review' },
    summary: 'Reads stored texts again, as far as this engine has not.',
    body: rereadRequestSchema,
    answer: readSchema,
    status: 202,
    run: async ({ body, caller }, { reads }) => (await reads.startAgain(body, caller.name)) as never,
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/reads', id: 'listReads', tag: 'reads', scope: 'read' },
    summary: 'Readings that run, and the last ones, newest first.',
    answer: z.object({ items: z.array(readSchema) }),
    run: async (_, { reads }) => ({ items: reads.list() }) as never,
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/reads/{id}', id: 'readRead', tag: 'reads', scope: 'read' },
    summary: 'How far a reading is.',
    params: idParameter,
    answer: readSchema,
    run: async ({ params: { id } }, { reads }) => reads.find(id).state as never,
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/reads/{id}/events', id: 'followRead', tag: 'reads', scope: 'read' },
    summary: 'A reading as it goes on, as server-sent events: item, progress, end. Goes on behind `Last-Event-ID`.',
    params: idParameter,
    types: ['text/event-stream'],
    run: async ({ params: { id }, request }, { reads }) => createEventStream(reads.find(id), request),
  }),
  createEndpoint({
    ...{ method: 'delete', path: '/api/reads/{id}', id: 'stopRead', tag: 'reads', scope: 'review' },
    summary: 'Stops a reading; what is read already stays.',
    params: idParameter,
    status: 204,
    async run({ params: { id } }, { reads }) {
      reads.find(id).stop();
      return undefined;
    },
  }),
];
