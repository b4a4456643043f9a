import type { Generated } from 'kysely';
import type { ActorKind, MentionForm } from '../schema/actor.ts';
import type { Block } from '../schema/block.ts';
import type { RecordDocument } from '../schema/document.ts';
import type { Intake, PublishedBasis } from '../schema/intake.ts';
import type { Poll, Quantity } from '../schema/quantity.ts';
import type { Quotation } from '../schema/quotation.ts';
import type { SaidOn, Statement } from '../schema/statement.ts';
import type { Timex } from '../schema/timex.ts';
import type { Turn } from '../schema/turn.ts';
import type { CountTables } from './count-tables.ts';
import type { JournalTables } from './journal-tables.ts';
import type { PassageTables } from './passage-tables.ts';
import type { QuestionTables } from './question-tables.ts';
import type { RegistryTables } from './registry-tables.ts';

/** A row of a reading's layer. `seq` is its place in the record, from 0. */
export interface LayerRow {
  reading_key: number;
  id: string;
  seq: number;
  /** What found it; null in readings of before it was written down. */
  found_by: string | null;
}

interface SpanColumns {
  span_start: number;
  span_end: number;
}

interface LabelledRow extends SpanColumns {
  reading_key: number;
  seq: number;
  label_start: number | null;
  label_end: number | null;
}

/** One text, however many places it stood in. What follows from its appearances is kept with it to be sorted and chosen by. */
interface TextsTable {
  key: Generated<number>;
  /** The first 20 hex digits of the hash. */
  id: string;
  text_hash: string;
  text: string;
  word_count: number;
  added_at: string;
  /** The appearance that stands for the text where one is enough: see `chooseAppearance`. */
  appearance_key: number;
  /** Its reading. */
  reading_key: number;
  /** Its day. */
  published_at: string | null;
  /** 1 where a newer version took the place of every appearance. */
  is_replaced: number;
}

/** Where a text stood: with whom, under which headline, on which day. */
interface AppearancesTable {
  key: Generated<number>;
  text_key: number;
  reading_key: number;
  /** Tells the appearances of one text apart: see `findPlace`. */
  place: string;
  /** The name under which the document was given. */
  given_id: string;
  /** What the versions of one document have in common: its URL or its path; null where it has neither. */
  series: string | null;
  version: number;
  /** The id of the text that took its place. */
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
  /** Where the day was found; null where there is none, or it was stored before this was kept. */
  published_basis: PublishedBasis | null;
  language: string | null;
  intake_verdict: Intake['verdict'];
  /** JSON array of sentences. */
  intake_reasons: string;
  /** See `encodeLineMap`. */
  line_map: string | null;
  /** The same, of times in milliseconds. */
  time_map: string | null;
  /** See `encodeStructure`. */
  structure: string | null;
  added_at: string;
}

/** What an engine made of a text, as far as it depends on no place: see `createReadingHash`. */
interface ReadingsTable {
  key: Generated<number>;
  text_key: number;
  reading_hash: string;
  /** The record's id, chosen where the document was given. */
  given_id: string;
  title: string | null;
  publisher: string | null;
  published_at: string | null;
  published_basis: RecordDocument['publishedAt']['basis'];
  published_not_before: string | null;
  language: string;
  /** "0.0" for what was read before records had a version. */
  schema_version: string;
  engine_version: string;
  /** JSON, or null where it is not known. */
  runtime: string | null;
  statement_count: number;
  claim_count: number;
  read_at: string;
}

interface ActorRow {
  reading_key: number;
  actor_id: string;
  seq: number;
}

/** All tables of a store, by name. Layers depend on `readings.key`, readings and appearances on `texts.key`, and go with it. */
export interface Tables extends RegistryTables, CountTables, JournalTables, PassageTables, QuestionTables {
  texts: TextsTable;
  appearances: AppearancesTable;
  readings: ReadingsTable;
  reading_models: { reading_key: number; seq: number; name: string; checksum: string };
  sentences: { reading_key: number; seq: number } & SpanColumns;
  blocks: {
    reading_key: number;
    seq: number;
    kind: Block['kind'];
    first_sentence: number;
    end_sentence: number;
  } & SpanColumns;
  quotations: {
    reading_key: number;
    seq: number;
    inner_start: number;
    inner_end: number;
    mark: Quotation['mark'];
    is_closed: number;
    continues_previous: number;
  } & SpanColumns;
  turns: LabelledRow & {
    id: string;
    found_by: string;
    kind: Turn['kind'];
    /** The actor, by the record's id. */
    speaker: string | null;
    name: string | null;
  };
  /** Of a live page; `byline` is a JSON array of names. */
  entries: LabelledRow & { at: string | null; byline: string };
  actors: LayerRow & {
    name: string;
    kind: ActorKind;
    stands_for: string | null;
    confidence: number | null;
    /** The item's key; null in readings of before items had keys. */
    item_key: string | null;
  };
  actor_aliases: ActorRow & { name: string };
  actor_roles: ActorRow & SpanColumns & { text: string };
  /** With the words, because an actor's names are counted over all documents. */
  mentions: ActorRow & SpanColumns & { exact: string; form: MentionForm; kind: ActorKind };
  statements: LayerRow & {
    /** Made of the reading's key and `seq`: see `createRowKey`. */
    key: number;
    /** The item's key; null in readings of before items had keys. */
    item_key: string | null;
    mode: Statement['mode'];
    act: Statement['act'];
    speaker_by: string | null;
    speaker_reason: string | null;
    speaker_confidence: number | null;
    source_kind: Statement['sourceKind'];
    source_name: string | null;
    via: string | null;
    polarity: Statement['polarity'];
    content_polarity: Statement['contentPolarity'];
    said_at: string | null;
    said_on: string | null;
    said_on_basis: SaidOn['basis'] | null;
    /** Not null: the statement is folded away. */
    minor_by: string | null;
    minor_reason: string | null;
    /** The day it was said, else the day the document was published. */
    day: string | null;
    /** The same, or the last day of a month or a year. */
    last_day: string | null;
    confidence: number | null;
  };
  statement_pieces: SpanColumns & {
    reading_key: number;
    statement_id: string;
    role: 'source' | 'cue' | 'content';
    seq: number;
  };
  statement_speakers: { reading_key: number; statement_id: string; seq: number; actor_id: string };
  timexes: LayerRow &
    SpanColumns & {
      type: Timex['type'];
      value: string;
      mod: string | null;
      from_day: string | null;
      to_day: string | null;
      basis: Timex['basis'];
      confidence: number | null;
    };
  timex_alternatives: { reading_key: number; timex_id: string; seq: number; value: string };
  quantities: LayerRow &
    SpanColumns & {
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
  poll_shares: { reading_key: number; poll_id: string; seq: number; quantity_id: string };
  claims: LayerRow & { key: number; item_key: string | null; statement_id: string | null; checkworthiness: number };
  claim_pieces: SpanColumns & { reading_key: number; claim_id: string; seq: number };
  claim_quantities: { reading_key: number; claim_id: string; seq: number; quantity_id: string };
  claim_timexes: { reading_key: number; claim_id: string; seq: number; timex_id: string };
  claim_actors: { reading_key: number; claim_id: string; seq: number; actor_id: string };
}

export type TableName = keyof Tables;

/** How far apart the row keys of two readings lie: half of them are for what the engine found, half for what people added. */
const ITEMS_PER_READING = 2 ** 22;

/** The row key of a statement or claim: one whole number over all readings, in the order of adding and then of the text. */
export function createRowKey(readingKey: number, seq: number): number {
  if (seq >= ITEMS_PER_READING / 2) throw new RangeError('a document may hold 2,097,152 statements or claims');
  return readingKey * ITEMS_PER_READING + seq;
}

/** The row key of a statement that people added, by how many of them stand before it. */
export const createAddedKey = (readingKey: number, seq: number): number =>
  createRowKey(readingKey, seq) + ITEMS_PER_READING / 2;
