import * as z from 'zod';
import type { Repeat } from '../../ask/conflict/conflict.ts';
import { createClaimReview } from '../../export/create-claim-review.ts';
import type { Rating } from '../../review/reviewed-record.ts';
import type { Span } from '../../schema/span.ts';
import type { ClaimQuery, DocumentSummary, ListedClaim, ReviewedDocument } from '../../store/store.ts';
import { createEvidence } from '../../text/evidence.ts';
import type { FoundConflict, FoundConflicts, Workspace } from '../../workspace/workspace-contract.ts';
import { createPage, readCursor } from '../cursor.ts';
import { createEndpoint } from '../endpoint.ts';
import { RequestError } from '../problem.ts';
import { claimDetailSchema, claimPageSchema, claimReviewSchema } from '../schemas/claim.ts';
import { flagParameter, pageParameters, wordsParameter } from '../schemas/common.ts';
import type { ServerParts } from '../server-parts.ts';
import { findEtag, readReviewed } from './documents.ts';

const SETS = ['all', 'figures', 'own', 'conflict', 'unrated'] as const;

/** Counting more than these takes longer than the page. */
const MOST_COUNTED = 20_000;

const claimParameters = z.object({
  id: z.string().regex(/^[0-9a-f]{4,64}$/),
  claim: z.string().regex(/^[a-z]\d{1,6}$/),
});

export const CLAIM_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api/claims', id: 'listClaims', tag: 'claims', scope: 'read' },
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
    async run({ query: { cursor, limit = 50, ...asked } }, { workspace, conflicts }) {
      const query = await createQuery(asked, conflicts);
      const before = readCursor(cursor);
      const listed = await workspace.listClaims({ ...query, limit: limit + 1, offset: before });
      const { items, next } = createPage(listed, before, limit);
      const isCounted = before === 0 && (await workspace.count()).claims <= MOST_COUNTED;
      const total = isCounted ? await workspace.countClaims(query) : null;
      return { items: await describeClaims(workspace, items, conflicts.known()), next, total } as never;
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/documents/{id}/claims/{claim}', id: 'readClaim', tag: 'claims', scope: 'read' },
    summary: 'A claim in its sentence, with who says it, its figures and dates, and what other documents have of it.',
    params: claimParameters,
    answer: claimDetailSchema,
    async run({ params: { id, claim } }, { workspace, conflicts }) {
      const { document, reviewed, listed } = await findClaim(workspace, id, claim);
      const { record } = document;
      const found = await conflicts.find();
      const elsewhere = found.conflicts.filter((conflict) => bearsOn(conflict, document.id, listed.claim));
      const repeats = found.repeats.filter((repeat) => isRepeated(repeat, document.id, listed.claim));
      const [described] = await describeClaims(workspace, [listed], elsewhere);
      return {
        ...{ ...described, review: reviewed.review },
        around: createEvidence(record.document.text, findAround(document, listed.claim)),
        statement: record.statements.find((each) => each.id === listed.claim.statement) ?? null,
        quantities: record.quantities.filter((each) => listed.claim.quantities.includes(each.id)),
        timexes: record.timexes.filter((each) => listed.claim.timexes.includes(each.id)),
        ...{ elsewhere, repeats, documents: listDocuments(found, elsewhere, repeats) },
        etag: await findEtag(workspace, document),
      } as never;
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/documents/{id}/claims/{claim}/claimreview', id: 'readClaimReview', tag: 'claims' },
    scope: 'read',
    summary: 'The ClaimReview of a claim, of a signed rating alone, as schema.org has it.',
    params: claimParameters,
    answer: claimReviewSchema,
    async run({ params: { id, claim } }, { workspace }) {
      const { document, reviewed, listed } = await findClaim(workspace, id, claim);
      const review = createClaimReview(document, reviewed, listed.speakers);
      if (review) return review as never;
      throw new RequestError('not-signed', 'Nobody has signed a rating of this claim.', {
        input: claim,
        remedy: 'Rate it, and sign the rating.',
      });
    },
  }),
];

type Asking = {
  readonly q?: string | undefined;
  readonly set?: (typeof SETS)[number] | undefined;
  readonly speaker?: string | undefined;
  readonly document?: string | undefined;
  readonly inner?: boolean | undefined;
};

async function createQuery(asked: Asking, conflicts: ServerParts['conflicts']): Promise<ClaimQuery> {
  const { q, set = 'all', speaker, document, inner = false } = asked;
  const items = set === 'conflict' ? (await conflicts.find()).conflicts.flatMap(({ sides }) => sides) : null;
  return {
    ...(q !== undefined && { words: q }),
    ...(set !== 'all' && set !== 'conflict' && { set }),
    ...(items && { items: items.map(({ document: text, id }) => ({ document: text, id })) }),
    ...(speaker !== undefined && { speaker }),
    ...(document !== undefined && { document }),
    withInner: inner,
  };
}

/** Claims with the public ids of their speakers, the conflicts that are known by now, and how they were rated. */
async function describeClaims(
  workspace: Workspace,
  claims: readonly ListedClaim[],
  conflicts: readonly FoundConflict[],
) {
  const publicIds = await workspace.listPublicIds([...new Set(claims.map(({ document }) => document.id))]);
  const ratings = await readRatings(workspace, claims);
  return claims.map(({ isRated: _, ...hit }) => ({
    ...hit,
    speakers: hit.speakers.map((speaker) => ({
      ...speaker,
      id: publicIds.get(hit.document.id)?.get(speaker.id) ?? speaker.id,
    })),
    isOwnVoice: hit.claim.statement === null,
    rating: ratings.get(`${hit.document.id} ${hit.claim.id}`) ?? null,
    conflicts: conflicts.filter((conflict) => bearsOn(conflict, hit.document.id, hit.claim)).length,
  }));
}

async function readRatings(workspace: Workspace, claims: readonly ListedClaim[]) {
  const ratings = new Map<string, Rating | null>();
  for (const id of new Set(claims.filter(({ isRated }) => isRated).map(({ document }) => document.id))) {
    const { record } = await readReviewed(workspace, id);
    for (const claim of record.claims) ratings.set(`${id} ${claim.id}`, claim.review.rating);
  }
  return ratings;
}

const bearsOn = ({ sides }: FoundConflict, document: string, claim: ListedClaim['claim']): boolean =>
  sides.some(
    (side) =>
      side.document === document &&
      [claim.id, claim.statement, ...claim.quantities, ...claim.timexes].includes(side.id),
  );

const isRepeated = ({ first, repeatedBy }: Repeat, document: string, { statement }: ListedClaim['claim']): boolean =>
  [first, ...repeatedBy].some((side) => side.document === document && side.id === statement);

/** The documents of all these passages, by id. */
function listDocuments(
  { documents }: FoundConflicts,
  conflicts: readonly FoundConflict[],
  repeats: readonly Repeat[],
): Readonly<Record<string, DocumentSummary>> {
  const sides = [
    ...conflicts.flatMap((conflict) => conflict.sides),
    ...repeats.flatMap(({ first, repeatedBy }) => [first, ...repeatedBy]),
  ];
  const named = new Set(sides.map(({ document }) => document));
  return Object.fromEntries(documents.filter(({ id }) => named.has(id)).map((each) => [each.id, each]));
}

/** Its sentences, and one before and behind. */
function findAround({ record: { sentences } }: ReviewedDocument, { spans }: ListedClaim['claim']): Span {
  const [start, end] = [spans[0]![0], spans.at(-1)![1]];
  const first = sentences.findLastIndex(({ span }) => span[0] <= start);
  const last = sentences.findIndex(({ span }) => span[1] >= end);
  const from = sentences[Math.max(0, first - 1)];
  const to = sentences[Math.min(sentences.length - 1, (last < 0 ? sentences.length : last) + 1)];
  return [from?.span[0] ?? start, to?.span[1] ?? end];
}

/** One claim of a document, whether or not it is folded. */
async function findClaim(workspace: Workspace, id: string, claim: string) {
  const document = await readReviewed(workspace, id);
  const reviewed = document.record.claims.find((each) => each.id === claim);
  const items = [{ document: document.id, id: claim }];
  const [listed] = (await workspace.listClaims({ document: document.id, items, withInner: true })).filter(
    (each) => each.claim.id === claim,
  );
  if (reviewed && listed) return { document, reviewed, listed };
  throw new RequestError('no-such-item', `The document has no claim ${claim}.`, { input: claim });
}
