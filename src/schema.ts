/** The door `onrecord/schema`: the record's types and their JSON Schema. Safe in a browser. */
export type { Actor, ActorKind, Mention, MentionForm } from './schema/actor.ts';
export { assertRecord } from './schema/assert-record.ts';
export type { Block } from './schema/block.ts';
export type { Claim } from './schema/claim.ts';
export { type DocumentInput, documentInputSchema, type RecordDocument } from './schema/document.ts';
export type { Entry, GivenEntry } from './schema/entry.ts';
export type { Poll, Quantity, QuantityKind, QuantityModifier } from './schema/quantity.ts';
export type { Quotation } from './schema/quotation.ts';
export { createRecordJsonSchema, type OnRecord, type Runtime, recordSchema, SCHEMA_VERSION } from './schema/record.ts';
export type { Sentence } from './schema/sentence.ts';
export type { Span } from './schema/span.ts';
export type { Polarity, SourceKind, Statement, StatementAct, StatementMode } from './schema/statement.ts';
export type { Timex, TimexType } from './schema/timex.ts';
export type { GivenTurn, Turn, TurnKind } from './schema/turn.ts';
