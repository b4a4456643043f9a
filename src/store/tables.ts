import type { Generated } from 'kysely';
import type { ActorKind, MentionForm } from '../schema/actor.ts';
import type { RecordDocument } from '../schema/document.ts';
import type { Poll, Quantity } from '../schema/quantity.ts';
import type { Statement } from '../schema/statement.ts';
import type { Timex } from '../schema/timex.ts';
import type { RegistryTables } from './registry-tables.ts';

/** A row of a document's layer. `seq` is its place in the record, from 0. */
interface LayerRow {
  document_key: number;
  id: string;
  seq: number;
}

interface SpanColumns {
  span_start: number;
  span_end: number;
}

/** A span that can be found again in a changed text: its exact words with a little before and after. */
export interface EvidenceColumns extends SpanColumns {
  exact: string;
  prefix: string;
  suffix: string;
}

interface DocumentsTable {
  key: Generated<number>;
  /** The first 20 hex digits of the text's hash. */
  id: string;
  text_hash: string;
  /** What the document was called by whoever gave it. */
  given_id: string;
  /** What the versions of one document have in common: its URL or its path; null where it has neither. */
  series: string | null;
  version: number;
  /** The id of the version that took its place. */
  replaced_by: string | null;
  title: string | null;
  /** JSON array of names. */
  byline: string;
  publisher: string | null;
  url: string | null;
  origin: string;
  /** Last part of the origin, in lower case, with and without its extension. */
  file_name: string;
  file_stem: string;
  published_at: string | null;
  published_basis: RecordDocument['publishedAt']['basis'];
  published_not_before: string | null;
  language: string;
  text: string;
  word_count: number;
  statement_count: number;
  claim_count: number;
  read_at: string;
  engine_version: string;
}

interface ActorRow {
  document_key: number;
  actor_id: string;
  seq: number;
}

/** All tables of a store, by name. Layers hang on `documents.key` and go with it. */
export interface Tables extends RegistryTables {
  documents: DocumentsTable;
  document_models: { document_key: number; seq: number; name: string; checksum: string };
  sentences: { document_key: number; seq: number } & SpanColumns;
  actors: LayerRow & {
    name: string;
    kind: ActorKind;
    stands_for: string | null;
    confidence: number | null;
    registry_key: number;
  };
  actor_aliases: ActorRow & { name: string };
  actor_roles: ActorRow & EvidenceColumns & { text: string };
  mentions: ActorRow & EvidenceColumns & { form: MentionForm; kind: ActorKind };
  statements: LayerRow & {
    /** Made of the document's key and `seq`: see `createItemKey`. */
    key: number;
    mode: Statement['mode'];
    act: Statement['act'];
    speaker_reason: string | null;
    speaker_confidence: number | null;
    source_kind: Statement['sourceKind'];
    via: string | null;
    polarity: Statement['polarity'];
    said_at: string | null;
    /** The day it was said, else the day the document was published. */
    day: string | null;
    confidence: number | null;
  };
  statement_pieces: EvidenceColumns & {
    document_key: number;
    statement_id: string;
    role: 'source' | 'cue' | 'content';
    seq: number;
  };
  statement_speakers: { document_key: number; statement_id: string; seq: number; actor_id: string };
  timexes: LayerRow &
    EvidenceColumns & {
      type: Timex['type'];
      value: string;
      mod: string | null;
      from_day: string | null;
      to_day: string | null;
      basis: Timex['basis'];
      confidence: number | null;
    };
  timex_alternatives: { document_key: number; timex_id: string; seq: number; value: string };
  quantities: LayerRow &
    EvidenceColumns & {
      value: number | null;
      range_first: number | null;
      range_second: number | null;
      kind: Quantity['kind'];
      unit: string | null;
      modifier: Quantity['modifier'];
      change: Quantity['change'];
      measure_start: number | null;
      measure_end: number | null;
      measure_text: string | null;
      holder_start: number | null;
      holder_end: number | null;
      holder_text: string | null;
      conversion_of: string | null;
      statement_id: string | null;
      timex_id: string | null;
      confidence: number | null;
    };
  polls: LayerRow & {
    respondents: Poll['respondents'];
    by_actor: Poll['askedBy'];
    timex_id: Poll['timex'];
    sum: number;
  };
  poll_shares: { document_key: number; poll_id: string; seq: number; quantity_id: string };
  claims: LayerRow & { key: number; statement_id: string | null; checkworthiness: number };
  claim_pieces: EvidenceColumns & { document_key: number; claim_id: string; seq: number };
  claim_quantities: { document_key: number; claim_id: string; seq: number; quantity_id: string };
  claim_timexes: { document_key: number; claim_id: string; seq: number; timex_id: string };
  claim_actors: { document_key: number; claim_id: string; seq: number; actor_id: string };
}

export type TableName = keyof Tables;

/** Most items that one layer of one document can hold. */
const ITEMS_PER_DOCUMENT = 2 ** 22;

/** The key of a statement or claim: one whole number over all documents, in the order of adding and then of the text. */
export function createItemKey(documentKey: number, seq: number): number {
  if (seq >= ITEMS_PER_DOCUMENT) throw new RangeError(`a document may hold ${ITEMS_PER_DOCUMENT} statements or claims`);
  return documentKey * ITEMS_PER_DOCUMENT + seq;
}
