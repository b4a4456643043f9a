import * as z from 'zod';
import type { ReviewedDocument } from '../../store/store.ts';
import { createEvidence } from '../../text/evidence.ts';
import type { FoundConflict, Workspace } from '../../workspace/workspace-contract.ts';
import { cutPage } from '../cursor.ts';
import { createEndpoint } from '../endpoint.ts';
import { RequestError } from '../problem.ts';
import { claimDetailSchema, claimPageSchema } from '../schemas/claim.ts';
import { flagParameter, pageParameters, wordsParameter } from '../schemas/common.ts';
import { findEtag, readPublicIds, readReviewed } from './documents.ts';

const SETS = ['all', 'figures', 'own', 'conflict', 'unrated'] as const;

export const CLAIM_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api/claims', id: 'listClaims', tag: 'claims', scope: 'read' },
    isHeavy: true,
    summary: 'Claims, those most worth checking first.',
    query: z.strictObject({
      ...pageParameters(),
      q: wordsParameter.optional(),
      set: z.enum(SETS).optional(),
      speaker: z
        .string()
        .regex(/^[0-9a-z]{4,20}$/)
        .optional()
        .describe('The public id of who says it.'),
      document: z
        .string()
        .regex(/^[0-9a-f]{4,64}$/)
        .optional(),
      inner: flagParameter.optional().describe('Also claims inside other claims.'),
    }),
    answer: claimPageSchema,
    async run({ query: { cursor, limit = 50, q, set = 'all', speaker, document, inner = false } }, { workspace }) {
      const { conflicts } = await workspace.findConflicts();
      const hits: Hit[] = [];
      for (const id of document === undefined ? await listIds(workspace) : [document]) {
        const reviewed = await readReviewed(workspace, id);
        hits.push(...listHits(reviewed, await readPublicIds(workspace, id), conflicts));
      }
      const words = q?.toLowerCase();
      const chosen = hits.filter(
        (hit) =>
          (inner || !hit.isInner) &&
          isInSet(hit, set) &&
          (speaker === undefined || hit.speakers.some(({ id }) => id === speaker)) &&
          (words === undefined || hit.evidence.some(({ exact }) => exact.toLowerCase().includes(words))),
      );
      const ranked = chosen.toSorted((a, b) => b.claim.checkworthiness - a.claim.checkworthiness);
      return { ...cutPage(ranked, cursor, limit), total: ranked.length } as never;
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/documents/{id}/claims/{claim}', id: 'readClaim', tag: 'claims', scope: 'read' },
    isHeavy: true,
    summary: 'A claim in its sentence, with who says it, its figures and dates, and what clashes with it elsewhere.',
    params: z.object({ id: z.string().regex(/^[0-9a-f]{4,64}$/), claim: z.string().regex(/^[a-z]\d{1,6}$/) }),
    answer: claimDetailSchema,
    async run({ params: { id, claim } }, { workspace }) {
      const document = await readReviewed(workspace, id);
      const { conflicts } = await workspace.findConflicts();
      const hit = listHits(document, await readPublicIds(workspace, id), conflicts).find(
        (each) => each.claim.id === claim,
      );
      if (!hit) throw new RequestError('no-such-item', `The document has no claim ${claim}.`, { input: claim });
      const { record } = document;
      const { review } = record.claims.find((each) => each.id === claim)!;
      return {
        ...{ ...hit, review },
        around: createEvidence(record.document.text, findAround(document, hit)),
        statement: record.statements.find((each) => each.id === hit.claim.statement) ?? null,
        quantities: record.quantities.filter((each) => hit.claim.quantities.includes(each.id)),
        timexes: record.timexes.filter((each) => hit.claim.timexes.includes(each.id)),
        elsewhere: conflicts.filter((conflict) => bearsOn(conflict, document.id, hit.claim)),
        etag: await findEtag(workspace, document),
      } as never;
    },
  }),
];

type Hit = ReturnType<typeof listHits>[number];
type Claim = ReviewedDocument['record']['claims'][number];

const listIds = async (workspace: Workspace): Promise<readonly string[]> =>
  (await workspace.listDocuments({ limit: 100_000 })).map(({ id }) => id);

function listHits(
  reviewed: ReviewedDocument,
  publicIds: ReadonlyMap<string, string>,
  conflicts: readonly FoundConflict[],
) {
  const { record, lines: _, place: __, orphans: ___, seen: ____, ...document } = reviewed;
  const { text } = record.document;
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const own = conflicts.filter(({ sides }) => sides.some((side) => side.document === reviewed.id));
  return record.claims
    .filter(({ review }) => review.state !== 'rejected')
    .map(({ review, ...claim }) => {
      const statement = claim.statement === null ? undefined : statements.get(claim.statement);
      return {
        ...{ document, claim, rating: review.rating, isOwnVoice: claim.statement === null },
        evidence: claim.spans.map((span) => createEvidence(text, span)),
        speakers: (statement?.speakers ?? []).flatMap((id) => {
          const actor = actors.get(id);
          return actor ? [{ id: publicIds.get(id) ?? id, name: actor.name, kind: actor.kind }] : [];
        }),
        source: statement?.sourceName ?? null,
        isInner: record.claims.some((other) => other.id !== claim.id && isWithin(claim.spans, other.spans)),
        conflicts: own.filter((conflict) => bearsOn(conflict, reviewed.id, claim)).length,
      };
    });
}

type Spans = Claim['spans'];

const isWithin = (inner: Spans, outer: Spans): boolean =>
  size(inner) < size(outer) && inner.every(([start, end]) => outer.some((each) => each[0] <= start && end <= each[1]));

const size = (spans: Spans): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

const isInSet = (
  hit: { claim: Omit<Claim, 'review'>; isOwnVoice: boolean; conflicts: number; rating: unknown },
  set: (typeof SETS)[number],
): boolean =>
  ({
    all: true,
    figures: hit.claim.quantities.length > 0,
    own: hit.isOwnVoice,
    conflict: hit.conflicts > 0,
    unrated: hit.rating === null,
  })[set];

const bearsOn = ({ sides }: FoundConflict, document: string, claim: Omit<Claim, 'review'>): boolean =>
  sides.some(
    (side) =>
      side.document === document &&
      (side.id === claim.id ||
        side.id === claim.statement ||
        claim.quantities.includes(side.id) ||
        claim.timexes.includes(side.id)),
  );

function findAround({ record: { sentences } }: ReviewedDocument, { claim }: Hit): readonly [number, number] {
  const [start, end] = [claim.spans[0]![0], claim.spans.at(-1)![1]];
  const first = sentences.findLastIndex(({ span }) => span[0] <= start);
  const last = sentences.findIndex(({ span }) => span[1] >= end);
  const from = sentences[Math.max(0, first - 1)];
  const to = sentences[Math.min(sentences.length - 1, (last < 0 ? sentences.length : last) + 1)];
  return [from?.span[0] ?? start, to?.span[1] ?? end];
}
