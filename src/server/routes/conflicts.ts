import * as z from 'zod';
import type { ReviewedDocument } from '../../store/store.ts';
import type { ConflictQuery, FoundConflict, Workspace } from '../../workspace/workspace-contract.ts';
import { cutPage } from '../cursor.ts';
import { Answer, createEndpoint } from '../endpoint.ts';
import { assertSeen, createConflictEtag } from '../etag.ts';
import { RequestError } from '../problem.ts';
import { dayParameter, pageParameters, wordsParameter } from '../schemas/common.ts';
import { CONFLICT_KINDS, CONFLICT_STATES, conflictDetailSchema, conflictPageSchema } from '../schemas/conflict.ts';
import { journalEntrySchema } from '../schemas/document.ts';
import { settleRequestSchema } from '../schemas/said.ts';
import { readReviewed } from './documents.ts';

const idParameter = z.object({ id: z.string().regex(/^[0-9a-z]{4,64}$/) });

export const CONFLICT_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api/conflicts', id: 'listConflicts', tag: 'conflicts', scope: 'read' },
    isHeavy: true,
    summary: 'Where documents say of one thing what cannot both be so.',
    query: z.strictObject({
      ...pageParameters(),
      kind: z.enum(CONFLICT_KINDS).optional(),
      state: z.enum(CONFLICT_STATES).optional(),
      document: z.string().max(64).optional().describe('Only those of this document, by id.'),
      q: wordsParameter.optional(),
      since: dayParameter.optional(),
      until: dayParameter.optional(),
      publisher: wordsParameter.optional(),
    }),
    answer: conflictPageSchema,
    async run({ query: { cursor, limit = 50, kind, state, document, q, since, until, publisher } }, { workspace }) {
      const { conflicts, documents } = await workspace.findConflicts(createQuery({ q, since, until, publisher }));
      const own = conflicts.filter(
        ({ sides }) => document === undefined || sides.some((side) => side.document === document),
      );
      const chosen = own.filter(
        (conflict) => (kind ?? conflict.kind) === conflict.kind && (state ?? conflict.state) === conflict.state,
      );
      const page = cutPage(chosen, cursor, limit);
      const shown = new Set(page.items.flatMap(({ sides }) => sides.map((side) => side.document)));
      return {
        ...page,
        ...{ total: chosen.length, compared: documents.length },
        kinds: CONFLICT_KINDS.map((value) => ({ value, count: own.filter((each) => each.kind === value).length })),
        states: CONFLICT_STATES.map((value) => ({ value, count: own.filter((each) => each.state === value).length })),
        documents: Object.fromEntries(documents.filter(({ id }) => shown.has(id)).map((each) => [each.id, each])),
      } as never;
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/conflicts/{id}', id: 'readConflict', tag: 'conflicts', scope: 'read' },
    isHeavy: true,
    summary: 'One conflict with the texts around its passages.',
    params: idParameter,
    answer: conflictDetailSchema,
    etag: 'given',
    async run({ params: { id } }, { workspace }) {
      const { conflict, conflicts } = await findConflict(workspace, id);
      const [one, other] = conflict.sides;
      const touches = (each: FoundConflict) =>
        each.id !== conflict.id &&
        each.sides.some(({ key, document }) =>
          conflict.sides.some((side) => side.key === key && side.document === document),
        );
      const etag = createConflictEtag(conflict);
      const detail = {
        ...{ ...conflict, etag },
        texts: [await readStretch(workspace, one), await readStretch(workspace, other)],
        others: conflicts.filter(touches),
      };
      return new Answer(detail, { etag }) as never;
    },
  }),
  createEndpoint({
    ...{ method: 'post', path: '/api/conflicts/{id}/state', id: 'settleConflict', tag: 'conflicts', scope: 'review' },
    summary: 'Says of a conflict that it stands, or dismisses it with a reason.',
    params: idParameter,
    body: settleRequestSchema,
    answer: journalEntrySchema,
    status: 201,
    etag: 'needed',
    async run({ params: { id }, body: { action, reason = null }, caller, request }, { workspace }) {
      if (action === 'dismiss' && reason === null) {
        throw new RequestError('annotation-invalid', 'A conflict is dismissed with a reason.', { place: 'reason' });
      }
      const { conflict } = await findConflict(workspace, id);
      assertSeen(request, createConflictEtag(conflict));
      return (await workspace.settleConflict(conflict, action, { by: caller.name, reason })) as never;
    },
  }),
];

type Given = { readonly q?: string | undefined } & {
  readonly [K in 'since' | 'until' | 'publisher']?: string | undefined;
};

const createQuery = ({ q, since, until, publisher }: Given): ConflictQuery => ({
  ...(q !== undefined && { words: q }),
  ...(since !== undefined && { from: since }),
  ...(until !== undefined && { to: until }),
  ...(publisher !== undefined && { publisher }),
});

async function findConflict(workspace: Workspace, id: string) {
  const { conflicts } = await workspace.findConflicts();
  const conflict = conflicts.find((each) => each.id === id);
  if (conflict) return { conflict, conflicts };
  throw new RequestError('no-such-conflict', 'No two passages that clash have this id.', { input: id });
}

/** So much of a text is shown around a passage, on each side. */
const AROUND = 1500;

async function readStretch(workspace: Workspace, { document: id, spans }: FoundConflict['sides'][number]) {
  const {
    record,
    lines: _,
    place: __,
    orphans: ___,
    seen: ____,
    ...document
  }: ReviewedDocument = await readReviewed(workspace, id);
  const { text } = record.document;
  const [first, last] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const from = text.lastIndexOf('\n', Math.max(0, first - AROUND)) + 1;
  const to = text.indexOf('\n', Math.min(text.length, last + AROUND));
  return { document, text: text.slice(from, to < 0 ? text.length : to), from };
}
