import * as z from 'zod';
import type { Said } from '../../review/create-annotation.ts';
import {
  type DocumentQuery,
  type DocumentSummary,
  REVIEW_PROGRESS,
  type ReviewedDocument,
  STATEMENT_HOWS,
  type StatementHow,
  type StatementQuery,
} from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { createOutline } from '../create-outline.ts';
import { createPage, readCursor } from '../cursor.ts';
import { Answer, createEndpoint } from '../endpoint.ts';
import { assertSeen, createEtag, findLastEntry, isUnchanged } from '../etag.ts';
import { RequestError } from '../problem.ts';
import { dayParameter, pageParameters, wordsParameter } from '../schemas/common.ts';
import {
  documentFacetsSchema,
  documentPageSchema,
  documentSchema,
  journalEntrySchema,
  summarySchema,
} from '../schemas/document.ts';
import { annotationRequestSchema } from '../schemas/said.ts';

const filters = {
  q: wordsParameter.optional().describe('Words that title and text hold; "words in quotation marks" stand together.'),
  publisher: wordsParameter.optional(),
  speaker: wordsParameter.optional().describe('Words of the name of somebody who speaks in it.'),
  since: dayParameter.optional(),
  until: dayParameter.optional(),
  state: z.enum(REVIEW_PROGRESS).optional(),
  words: z.enum(STATEMENT_HOWS).optional().describe('Only documents with such a statement.'),
};

type Filters = { readonly [K in keyof typeof filters]?: z.output<(typeof filters)[K]> };

const idParameter = z.object({ id: z.string().regex(/^[0-9a-f]{4,64}$/) });

export const DOCUMENT_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api/documents', id: 'listDocuments', tag: 'documents', scope: 'read' },
    summary: 'Documents, the newest first, with what a row of the library draws.',
    query: z.strictObject({ ...pageParameters(), ...filters, sort: z.enum(['newest', 'added']).optional() }),
    answer: documentPageSchema,
    async run({ query: { cursor, limit = 50, sort, ...asked } }, { workspace }) {
      const query = createQuery(asked);
      const before = readCursor(cursor);
      const order = sort !== undefined && { sort };
      const listed = await workspace.listDocuments({ ...query, ...order, limit: limit + 1, offset: before });
      const { items, next } = createPage(listed, before, limit);
      const total = before === 0 ? (await workspace.countDocuments(query)).documents : null;
      return { items: await addOutlines(workspace, items), next, total };
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/documents/facets', id: 'countDocuments', tag: 'documents', scope: 'read' },
    summary: 'How many documents each value of each filter would leave.',
    query: z.strictObject(filters),
    answer: documentFacetsSchema,
    run: async ({ query }, { workspace, memo }) =>
      memo(`documents ${JSON.stringify(query)}`, await workspace.readState(), () =>
        describeDocuments(workspace, query),
      ),
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
      const outlines = await workspace.outlineDocuments([document.id]);
      const outline = createOutline(outlines.get(document.id)!, publicIds);
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
    ...{ method: 'get', path: '/api/documents/{id}/versions', id: 'listVersions', tag: 'documents', scope: 'read' },
    summary: 'Every version of the document that a text is one of, the newest first.',
    params: idParameter,
    answer: z.object({ items: z.array(summarySchema) }),
    async run({ params: { id } }, { workspace }) {
      const items = await workspace.listVersions(id);
      if (!items.length) refuseDocument(id);
      return { items };
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

export async function readReviewed(workspace: Workspace, id: string): Promise<ReviewedDocument> {
  const document = await workspace.readReviewed(id);
  return document ?? refuseDocument(id);
}

function refuseDocument(id: string): never {
  throw new RequestError('no-such-document', 'There is no such document in the store.', { input: id });
}

export const findEtag = async (workspace: Workspace, document: ReviewedDocument): Promise<string> =>
  createEtag(document, findLastEntry(await workspace.listJournal({ document: document.id })));

export const readPublicIds = async (workspace: Workspace, id: string): Promise<ReadonlyMap<string, string>> =>
  (await workspace.listPublicIds([id])).get(id) ?? new Map();

async function describeDocuments(workspace: Workspace, query: Filters) {
  const counts = await workspace.countDocuments(createQuery(query));
  const said = createStatementQuery(query);
  const speakers = await listSpeakers(workspace, said);
  const { documents: total, statements, undated, publishers, months, progress } = counts;
  return {
    ...{ total, statements, undated, months, speakers },
    publishers: publishers.slice(0, MOST_PUBLISHERS),
    states: REVIEW_PROGRESS.map((value) => ({ value, count: progress[value] })),
    words: listHows(await workspace.countHows(said)),
  };
}

/** Of the whole store the registry knows who says the most; of a part it has to be counted. */
export async function listSpeakers(workspace: Workspace, query: StatementQuery) {
  const isOfAll = query.words === null && Object.keys(query).every((name) => ['words', ...FLAGS].includes(name));
  if (isOfAll && (await workspace.count()).statements > MOST_GROUPED) {
    const actors = await workspace.listActors({ sort: 'statements', limit: MOST_SPEAKERS });
    return actors.map(({ name, statements: count }) => ({ name, isNamed: true, count }));
  }
  const groups = await workspace.groupBySpeaker(query, { groups: MOST_SPEAKERS });
  return groups.map(({ name, isNamed, statements: count }) => ({ name, isNamed, count }));
}

const FLAGS: readonly string[] = ['withRejected', 'withFolded'];
const MOST_GROUPED = 20_000;
const MOST_SPEAKERS = 40;
const MOST_PUBLISHERS = 100;

const createQuery = ({ q, publisher, speaker, since, until, state, words }: Filters): DocumentQuery => ({
  ...(q !== undefined && { words: q }),
  ...(publisher !== undefined && { publisher }),
  ...(speaker !== undefined && { speaker }),
  ...(since !== undefined && { from: since }),
  ...(until !== undefined && { to: until }),
  ...(state !== undefined && { progress: state }),
  ...(words !== undefined && { how: words }),
});

/** The statements of such documents, as far as a search of statements can tell them. */
const createStatementQuery = ({ q, publisher, since, until }: Filters): StatementQuery => ({
  words: q ?? null,
  ...(publisher !== undefined && { publisher }),
  ...(since !== undefined && { from: since }),
  ...(until !== undefined && { to: until }),
});

export const listHows = (counts: Readonly<Record<StatementHow, number>>) =>
  STATEMENT_HOWS.map((value) => ({ value, count: counts[value] }));

async function addOutlines(workspace: Workspace, summaries: readonly DocumentSummary[]) {
  const ids = summaries.map(({ id }) => id);
  const [outlines, publicIds] = [await workspace.outlineDocuments(ids), await workspace.listPublicIds(ids)];
  return summaries.map((summary) => ({
    ...summary,
    outline: createOutline(outlines.get(summary.id)!, publicIds.get(summary.id) ?? new Map()),
  }));
}
