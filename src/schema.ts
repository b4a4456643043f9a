/** The door `onrecord/schema`: the record's types and their JSON Schema. Safe in a browser. */
export type { Actor, ActorKind, Mention, MentionForm } from './schema/actor.ts';
export { assertRecord } from './schema/assert-record.ts';
export type { Claim } from './schema/claim.ts';
export { type DocumentInput, documentInputSchema, type RecordDocument } from './schema/document.ts';
export type { Poll, Quantity, QuantityKind, QuantityModifier } from './schema/quantity.ts';
export { createRecordJsonSchema, type OnRecord, recordSchema } from './schema/record.ts';
export type { Span } from './schema/span.ts';
export type { Polarity, SourceKind, Statement, StatementAct, StatementMode } from './schema/statement.ts';
export type { Timex, TimexType } from './schema/timex.ts';
