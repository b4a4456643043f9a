/** What the API takes and gives, for programs in TypeScript: types alone, nothing of it runs. */
import type * as z from 'zod';
import type { briefSchema } from '../ask/brief/brief.ts';
import type { findingSchema } from '../check/finding.ts';
import type { Annotation } from '../review/annotation.ts';
import type { ReviewedRecord } from '../review/reviewed-record.ts';
import type {
  actorDetailSchema,
  actorPageSchema,
  decisionDraftSchema,
  decisionSchema,
  mergePreviewSchema,
  proposalSchema,
  registryActorSchema,
  voiceSchema,
} from './schemas/actor.ts';
import type { draftFindingsSchema, draftSchema, ruleSchema } from './schemas/check.ts';
import type { claimDetailSchema, claimHitSchema, claimPageSchema } from './schemas/claim.ts';
import type { evidenceSchema } from './schemas/common.ts';
import type { conflictDetailSchema, conflictPageSchema, conflictSchema } from './schemas/conflict.ts';
import type {
  documentFacetsSchema,
  documentPageSchema,
  documentRowSchema,
  documentSchema,
  orphanSchema,
  outlineSchema,
  summarySchema,
} from './schemas/document.ts';
import type { infoSchema } from './schemas/info.ts';
import type { lostSchema, undoneSchema } from './schemas/journal.ts';
import type { problemSchema } from './schemas/problem.ts';
import type { answeredSchema, savedSchema } from './schemas/question.ts';
import type { readItemSchema, readRequestSchema, readSchema } from './schemas/read.ts';
import type { annotationRequestSchema, settleRequestSchema, undoRequestSchema } from './schemas/said.ts';
import type { hitSchema, statementFacetsSchema, statementPageSchema } from './schemas/statement.ts';

export type Info = z.output<typeof infoSchema>;
export type Problem = z.output<typeof problemSchema>;
export type Evidence = z.output<typeof evidenceSchema>;

export type DocumentSummary = z.output<typeof summarySchema>;
export type Outline = z.output<typeof outlineSchema>;
export type DocumentRow = z.output<typeof documentRowSchema>;
export type DocumentPage = z.output<typeof documentPageSchema>;
export type DocumentFacets = z.output<typeof documentFacetsSchema>;
export type { ReviewedRecord };
export type ReadDocument = Omit<z.output<typeof documentSchema>, 'record'> & { readonly record: ReviewedRecord };
export type ReviewedStatement = ReviewedRecord['statements'][number];
export type ReviewedActor = ReviewedRecord['actors'][number];
export type ReviewedTimex = ReviewedRecord['timexes'][number];
export type ReviewedQuantity = ReviewedRecord['quantities'][number];
export type ReviewedClaim = ReviewedRecord['claims'][number];
export type ItemReview = ReviewedStatement['review'];
export type Orphan = z.output<typeof orphanSchema>;
/** With what each action needs: its `action` tells which `body` it has. */
export type JournalEntry = Annotation & { readonly isInForce: boolean };
/** The entry that takes another back, with where that one can be seen. */
export type UndoneEntry = JournalEntry & Pick<z.output<typeof undoneSchema>, 'about'>;
export type LostEntry = z.output<typeof lostSchema>;

export type AnnotationRequest = z.input<typeof annotationRequestSchema>;
export type Said = AnnotationRequest['say'];
export type UndoRequest = z.input<typeof undoRequestSchema>;
export type SettleRequest = z.input<typeof settleRequestSchema>;

export type StatementHit = z.output<typeof hitSchema>;
export type StatementPage = z.output<typeof statementPageSchema>;
export type StatementFacets = z.output<typeof statementFacetsSchema>;

export type ClaimHit = z.output<typeof claimHitSchema>;
export type ClaimPage = z.output<typeof claimPageSchema>;
export type ClaimDetail = z.output<typeof claimDetailSchema>;

export type RegistryActor = z.output<typeof registryActorSchema>;
export type ActorPage = z.output<typeof actorPageSchema>;
export type ActorDetail = z.output<typeof actorDetailSchema>;
export type Proposal = z.output<typeof proposalSchema>;
export type Decision = z.output<typeof decisionSchema>;
export type DecisionDraft = z.input<typeof decisionDraftSchema>;
export type MergePreview = z.output<typeof mergePreviewSchema>;
export type Voice = z.output<typeof voiceSchema>;

export type Brief = z.output<typeof briefSchema>;
export type SavedQuestion = z.output<typeof savedSchema>;
export type AnsweredQuestion = z.output<typeof answeredSchema>;

export type Conflict = z.output<typeof conflictSchema>;
export type ConflictPage = z.output<typeof conflictPageSchema>;
export type ConflictDetail = z.output<typeof conflictDetailSchema>;

export type DraftText = z.input<typeof draftSchema>;
export type DraftFindings = z.output<typeof draftFindingsSchema>;
export type Finding = z.output<typeof findingSchema>;
export type Rule = z.output<typeof ruleSchema>;

export type Read = z.output<typeof readSchema>;
export type ReadItem = z.output<typeof readItemSchema>;
export type ReadRequest = z.input<typeof readRequestSchema>;
