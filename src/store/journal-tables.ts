import type { Generated } from 'kysely';
import type { ReviewState } from '../review/reviewed-record.ts';
import type { ActorKind } from '../schema/actor.ts';

/** What people said, of whatever stands in the store. See docs/decisions/review.md. */
export interface JournalTables {
  /** Rows are only ever added. */
  journal: {
    /** The number that people call the entry by. */
    key: Generated<number>;
    made_at: string;
    made_by: string;
    action: string;
    reason: string | null;
    /** The name that a renaming gives, or the origin of an authority file. */
    new_name: string | null;
    /** JSON: what else the action needs, such as the values before and after. */
    body: Generated<string>;
    /** The entry that this one takes back. */
    undoes: number | null;
  };
  /** What an entry is about, in words that survive another reading. */
  journal_targets: {
    journal_key: number;
    seq: number;
    type: JournalTargetType;
    /** Of actors: those of one side are one, those of two sides are not. */
    side: Generated<number>;
    /** Null where no text is meant, or every one. */
    text_hash: string | null;
    series: string | null;
    layer: string | null;
    item_key: string | null;
    /** Only where what is said depends on the day of a reading. */
    published_at: string | null;
    kind: ActorKind | null;
    name: string | null;
    normalized_name: string | null;
    sense: string | null;
    /** The public id of an actor. */
    public_id: string | null;
    /** JSON array of `{ role, span, exact, prefix, suffix }`. */
    evidence: Generated<string>;
    /** JSON: whatever else tells what is meant. */
    body: Generated<string>;
  };
  /** Entries that are not in force: follows from the journal, and can be made from it again. */
  journal_undone: { journal_key: number };
  /**
   * Statements that people spoke of or added, as they stand now. These, and the two tables below, are made from the journal
   * whenever it or a reading changes (`refreshReview`).
   */
  reviewed_statements: {
    /** The key of the engine's row, else one that no engine's row has: see `createAddedKey`. */
    key: number;
    reading_key: number;
    /** The engine's own; of an added one that of the engine's statement that it stands before. */
    seq: number;
    item_key: string;
    is_from_engine: number;
    state: ReviewState;
    /** The day it was said, else the day the document was published. */
    day: string | null;
    last_day: string | null;
    /** JSON: the statement with its review. */
    statement: string;
    /** JSON array of `{ id, name, kind }`. */
    speakers: string;
  };
  /** Who speaks in these statements: an actor of the document, or of the store. */
  reviewed_speakers: { reading_key: number; actor_id: string; statement_key: number; public_id: string | null };
  /** Claims that people refused, or whose statement they did. */
  refused_claims: { key: number; reading_key: number };
}

export type JournalTargetType = 'item' | 'document' | 'actor' | 'finding' | 'conflict' | 'question';
