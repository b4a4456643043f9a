import type { ActorKind } from '../schema/actor.ts';

/** What is counted when it is written, so that a list over the whole store need not: all of it follows from the other tables. */
export interface CountTables {
  /** How often a text names an actor over all documents and tells a role of it, and how many of its statements that actor makes. */
  actor_texts: { text_id: string; group_key: number; mentions: number; roles: number; statements: number };
  /** The sums of these, by actor; without those whom no text names. */
  actor_counts: {
    group_key: number;
    /** As it is shown. */
    kind: ActorKind;
    /** The first of its names in their order, to be sorted by. */
    name: string;
    documents: number;
    mentions: number;
    statements: number;
  };
  /** Texts whose counts are to be taken again before the transaction ends. */
  uncounted_texts: { text_id: string };
  /** The statements of a reading as the engine found them, by their days and whether they are folded. */
  statement_counts: {
    reading_key: number;
    is_folded: number;
    /** Null as in `statements`. */
    day: string | null;
    last_day: string | null;
    statements: number;
    /** So many have the item key of another. */
    repeated: number;
    quoted: number;
    partly: number;
    reworded: number;
    figure: number;
    denied: number;
    doubtful: number;
  };
}
