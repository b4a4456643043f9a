/** The front door of the package. `onrecord/engine` and `onrecord/schema` are safe in a browser too. */
export { ERROR_CODES, type ErrorCode, OnrecordError } from './errors.ts';
export type { IngestedDocument, IngestProgress, IngestResult } from './ingest/ingest.ts';
export { readInputs } from './ingest/read-inputs.ts';
export type { Actor, ActorKind, Mention, MentionForm } from './schema/actor.ts';
export type { Block } from './schema/block.ts';
export type { Claim } from './schema/claim.ts';
export type { DocumentInput, RecordDocument } from './schema/document.ts';
export type { Poll, Quantity, QuantityKind, QuantityModifier } from './schema/quantity.ts';
export type { Quotation } from './schema/quotation.ts';
export type { OnRecord, Runtime } from './schema/record.ts';
export type { Sentence } from './schema/sentence.ts';
export type { Span } from './schema/span.ts';
export type { Polarity, SourceKind, Statement, StatementAct, StatementMode } from './schema/statement.ts';
export type { Timex, TimexType } from './schema/timex.ts';
export type { Decision, DecisionAction, DecisionDraft, DecisionMaker, DecisionReference } from './store/decision.ts';
export type {
  ActorDetails,
  ActorLink,
  DocumentSummary,
  Evidence,
  Proposal,
  RegistryActor,
  StatementHit,
  StatementQuery,
  StoreCounts,
  StoredDocument,
} from './store/store.ts';
export { type ExtractOptions, extractRecords, type LineError } from './workspace/extract-records.ts';
export { loadEnglish } from './workspace/load-english.ts';
export { type LoadOptions, loadReaderModel } from './workspace/load-reader-model.ts';
export { openReader } from './workspace/open-reader.ts';
export type { ReadOptions, ReadResult, Workspace } from './workspace/workspace-contract.ts';
export { openWorkspace, type WorkspaceOptions } from './workspace.ts';
