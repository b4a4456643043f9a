import * as z from 'zod';
import type { Said } from '../../review/create-annotation.ts';
import type { DocumentSummary, ReviewedDocument } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { createOutline } from '../create-outline.ts';
import { cutPage } from '../cursor.ts';
import { Answer, createEndpoint } from '../endpoint.ts';
import { assertSeen, createEtag, findLastEntry, isUnchanged } from '../etag.ts';
import { RequestError } from '../problem.ts';
import { dayParameter, pageParameters, wordsParameter } from '../schemas/common.ts';
import { documentFacetsSchema, documentPageSchema, documentSchema, journalEntrySchema } from '../schemas/document.ts';
import { annotationRequestSchema } from '../schemas/said.ts';

const filters = {
  q: wordsParameter.optional().describe('Words that title and text hold; "words in quotation marks" stand together.'),
  publisher: wordsParameter.optional(),
  speaker: wordsParameter.optional().describe('Words of the name of somebody who speaks in it.'),
  since: dayParameter.optional(),
  until: dayParameter.optional(),
  state: z.enum(['to-review', 'begun', 'reviewed']).optional(),
  words: z.enum(['quoted', 'partly', 'reworded', 'figure', 'denied', 'doubtful']).optional(),
};

type Filters = { readonly [K in keyof typeof filters]?: z.output<(typeof filters)[K]> };

const idParameter = z.object({ id: z.string().regex(/^[0-9a-f]{4,64}$/) });

export const DOCUMENT_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api/documents', id: 'listDocuments', tag: 'documents', scope: 'read' },
    summary: 'Documents, the newest first, with what a row of the library draws.',
    query: z.strictObject({ ...pageParameters(), ...filters }),
    answer: documentPageSchema,
    async run({ query: { cursor, limit = 50, ...asked } }, { workspace }) {
      const documents = await findDocuments(workspace, asked);
      const { items, next } = cutPage(documents, cursor, limit);
      return {
        items: await Promise.all(items.map((each) => addOutline(workspace, each))),
        next,
        total: documents.length,
      };
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/documents/facets', id: 'countDocuments', tag: 'documents', scope: 'read' },
    summary: 'How many documents each value of each filter would leave.',
    query: z.strictObject(filters),
    answer: documentFacetsSchema,
    async run({ query }, { workspace }) {
      const documents = await findDocuments(workspace, query);
      const speakers = await workspace.groupBySpeaker({ words: query.q ?? null }, { groups: 40 });
      const dated = documents.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.slice(0, 7)]));
      return {
        total: documents.length,
        statements: documents.reduce((sum, { statements }) => sum + statements, 0),
        publishers: count(documents.flatMap(({ publisher }) => (publisher === null ? [] : [publisher]))),
        speakers: speakers.map(({ name, isNamed, statements }) => ({ actor: null, name, isNamed, count: statements })),
        states: count(documents.map(tellState)),
        months: count(dated).toSorted((a, b) => (a.value < b.value ? -1 : 1)),
        undated: documents.length - dated.length,
        words: [],
      };
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/documents/{id}', id: 'readDocument', tag: 'documents', scope: 'read' },
    summary: 'A document with its text and record, what people said of it laid over it.',
    params: idParameter,
    answer: documentSchema,
    etag: 'given',
    async run({ params: { id }, request }, { workspace }) {
      const document = await readReviewed(workspace, id);
      const etag = await findEtag(workspace, document);
      if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers: { etag } });
      const publicIds = await readPublicIds(workspace, document.id);
      const { lines: _, ...shown } = document;
      const outline = createOutline(document, publicIds);
      return new Answer({ ...shown, etag, publicIds: Object.fromEntries(publicIds), outline }, { etag }) as never;
    },
  }),
  createEndpoint({
    ...{ method: 'delete', path: '/api/documents/{id}', id: 'removeDocument', tag: 'documents', scope: 'admin' },
    summary: 'Takes a document out of the store; the journal keeps that it was there.',
    params: idParameter,
    query: z.strictObject({ reason: wordsParameter.optional() }),
    status: 204,
    async run({ params: { id }, query: { reason = null }, caller }, { workspace }) {
      await workspace.removeDocument((await readReviewed(workspace, id)).id, { by: caller.name, reason });
      return undefined;
    },
  }),
  createEndpoint({
    ...{
      method: 'get',
      path: '/api/documents/{id}/journal',
      id: 'listDocumentJournal',
      tag: 'documents',
      scope: 'read',
    },
    summary: 'What was said of a document and of its other versions, oldest first.',
    params: idParameter,
    answer: z.object({ items: z.array(journalEntrySchema) }),
    async run({ params: { id } }, { workspace }) {
      const document = await readReviewed(workspace, id);
      return { items: await workspace.listJournal({ document: document.id }) } as never;
    },
  }),
  createEndpoint({
    ...{ method: 'post', path: '/api/documents/{id}/annotations', id: 'annotate', tag: 'review', scope: 'review' },
    summary: 'Says something of items of a document: accept, reject, correct, add, split, join, note, rate, sign.',
    params: idParameter,
    body: annotationRequestSchema,
    answer: z.object({ entry: journalEntrySchema, etag: z.string() }),
    status: 201,
    etag: 'needed',
    async run({ params: { id }, body: { say, reason = null }, caller, request }, { workspace }) {
      const document = await readReviewed(workspace, id);
      assertSeen(request, await findEtag(workspace, document));
      const maker = { by: caller.name, reason };
      const entry =
        say.action === 'note' && !say.items.length
          ? await workspace.noteDocument(document, say.text, maker)
          : await workspace.annotate(document, say as Said, maker);
      const etag = createEtag(document, entry.id);
      return new Answer({ entry, etag }, { etag }) as never;
    },
  }),
];

/** A document by its id or the beginning of it. */
export async function readReviewed(workspace: Workspace, id: string): Promise<ReviewedDocument> {
  const document = await workspace.readReviewed(id);
  if (document) return document;
  throw new RequestError('no-such-document', 'There is no such document in the store.', { input: id });
}

export const findEtag = async (workspace: Workspace, document: ReviewedDocument): Promise<string> =>
  createEtag(document, findLastEntry(await workspace.listJournal({ document: document.id })));

export const readPublicIds = async (workspace: Workspace, id: string): Promise<ReadonlyMap<string, string>> =>
  (await workspace.listPublicIds([id])).get(id) ?? new Map();

async function findDocuments(
  workspace: Workspace,
  { q, publisher, speaker, since, until, state }: Filters,
): Promise<readonly DocumentSummary[]> {
  const listed = await workspace.listDocuments({ ...(q !== undefined && { words: q }), limit: 100_000 });
  const spoken = speaker === undefined ? null : await findSpoken(workspace, speaker);
  return listed.filter(
    (document) =>
      (publisher === undefined || (document.publisher ?? '').toLowerCase().includes(publisher.toLowerCase())) &&
      (since === undefined || (document.publishedAt ?? '') >= since) &&
      (until === undefined || (document.publishedAt ?? '9') <= until) &&
      (state === undefined || tellState(document) === state) &&
      (spoken === null || spoken.has(document.id)),
  );
}

async function findSpoken(workspace: Workspace, speaker: string): Promise<ReadonlySet<string>> {
  const hits = await workspace.searchStatements({ words: null, speaker, limit: 10_000 });
  return new Set(hits.map(({ document }) => document.id));
}

/** Reviewed: people judged as many statements as are shown. */
function tellState({ statements, folded, review }: DocumentSummary): 'to-review' | 'begun' | 'reviewed' {
  const judged = review.accepted + review.corrected + review.rejected;
  if (judged === 0) return 'to-review';
  return judged >= statements - folded ? 'reviewed' : 'begun';
}

const count = (values: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, number]) => ({ value, count: number })).sort((a, b) => b.count - a.count);
};

async function addOutline(workspace: Workspace, summary: DocumentSummary) {
  const document = await readReviewed(workspace, summary.id);
  return { ...summary, outline: createOutline(document, await readPublicIds(workspace, summary.id)) };
}
