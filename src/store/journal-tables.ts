import type { Generated } from 'kysely';
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
    /** Only where what is said hangs on the day of a reading. */
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
}

export type JournalTargetType = 'item' | 'document' | 'actor' | 'finding' | 'conflict' | 'question';
