import type { Generated } from 'kysely';
import type { RecordTable, RowOf } from '../rows/row-tables.ts';
import type { RecordDocument } from '../schema/document.ts';
import type { Intake, PublishedBasis } from '../schema/intake.ts';
import type { CountTables } from './count-tables.ts';
import type { JournalTables } from './journal-tables.ts';
import type { PassageTables } from './passage-tables.ts';
import type { QuestionTables } from './question-tables.ts';
import type { RegistryTables } from './registry-tables.ts';

/** The rows of a record's table, each with the store's key of its reading. */
type Keyed<T extends RecordTable> = { -readonly [K in keyof RowOf<T>]: RowOf<T>[K] } & { reading_key: number };

/** The same where each row has a key of its own, made of the reading's key and `seq`: see `createRowKey`. */
type Numbered<T extends 'statements' | 'claims'> = Keyed<T> & { key: number };

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

/** All tables of a store, by name. Layers depend on `readings.key`, readings and appearances on `texts.key`, and go with it. */
export interface Tables extends RegistryTables, CountTables, JournalTables, PassageTables, QuestionTables {
  texts: TextsTable;
  appearances: AppearancesTable;
  readings: ReadingsTable;
  reading_models: Keyed<'reading_models'>;
  sentences: Keyed<'sentences'>;
  blocks: Keyed<'blocks'>;
  quotations: Keyed<'quotations'>;
  turns: Keyed<'turns'>;
  entries: Keyed<'entries'>;
  actors: Keyed<'actors'>;
  actor_aliases: Keyed<'actor_aliases'>;
  actor_roles: Keyed<'actor_roles'>;
  mentions: Keyed<'mentions'>;
  statements: Numbered<'statements'>;
  statement_pieces: Keyed<'statement_pieces'>;
  statement_speakers: Keyed<'statement_speakers'>;
  timexes: Keyed<'timexes'>;
  timex_alternatives: Keyed<'timex_alternatives'>;
  quantities: Keyed<'quantities'>;
  polls: Keyed<'polls'>;
  poll_shares: Keyed<'poll_shares'>;
  claims: Numbered<'claims'>;
  claim_pieces: Keyed<'claim_pieces'>;
  claim_quantities: Keyed<'claim_quantities'>;
  claim_timexes: Keyed<'claim_timexes'>;
  claim_actors: Keyed<'claim_actors'>;
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
