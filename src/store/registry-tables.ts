import type { Generated } from 'kysely';
import type { ActorKind } from '../schema/actor.ts';
import type { DecisionAction } from './decision.ts';

/** Tables of what is one actor over all documents; see docs/decisions/actors.md. */
export interface RegistryTables {
  /** Entries: the actors of one kind, name and sense over all documents, or one actor of one document. */
  registry_actors: {
    key: Generated<number>;
    kind: ActorKind;
    name: string;
    normalized_name: string;
    /** The one document of an actor without a full name; null for the others. */
    document_key: number | null;
    /** That actor's id there. */
    actor_id: string | null;
    /** Tells entries of one kind and name apart: "", "role:sport", "split:7". */
    sense: Generated<string>;
    /** The smallest key among the entries that are one actor. */
    group_key: Generated<number>;
    document_count: Generated<number>;
    /** What the roles say, as of `findRoleFields`, with spaces between. */
    fields: Generated<string>;
    /** The version of the rules by which links were looked for. */
    link_version: Generated<number>;
    /** The name that a decision or an authority file prefers. */
    preferred_name: string | null;
    /** The decision that says so. */
    preferred_by: number | null;
    authority_key: number | null;
  };
  /** Every spelling of an actor's name, over all documents, and names that decisions and authority files gave. */
  registry_names: {
    key: Generated<number>;
    registry_key: number;
    name: string;
    origin: Generated<'document' | 'accepted'>;
  };
  /** What an entry is found by when others are looked for that may be the same: see `createLinkKeys`. */
  registry_keys: { link_key: string; registry_key: number; name: string };
  /** Layer "found": two entries that may be one, `one_key` the smaller. */
  registry_links: {
    one_key: number;
    other_key: number;
    rule: string;
    confidence: number;
    is_automatic: number;
    reason: string;
  };
  /** Layer "accepted": the journal. Rows are added, and never changed but for `in_force`, which follows from the others. */
  decisions: {
    key: Generated<number>;
    made_at: string;
    made_by: string;
    action: DecisionAction;
    reason: string | null;
    new_name: string | null;
    undoes: number | null;
    in_force: number;
  };
  /** What a decision is about, in words that survive another reading. */
  decision_refs: {
    decision_key: number;
    seq: number;
    /** Those of one side are one actor; those of two sides are not. */
    side: number;
    kind: ActorKind;
    name: string;
    normalized_name: string;
    sense: string;
    /** With a document it is about the actor there; without, about the name in all documents. */
    text_hash: string | null;
    series: string | null;
    /** A mention of the actor there. */
    span_start: number | null;
    span_end: number | null;
    exact: string | null;
    prefix: string | null;
    suffix: string | null;
  };
  /** The entries that the refs of decisions in force mean now; `is_standing` by their name in all documents. */
  decision_members: { decision_key: number; side: number; registry_key: number; is_standing: number };
  authority_entries: {
    key: Generated<number>;
    decision_key: number;
    line: number;
    kind: ActorKind;
    name: string;
    /** What its roles say, as of `findRoleFields`. */
    fields: string;
  };
  authority_names: { entry_key: number; seq: number; name: string; normalized_name: string };
  authority_roles: { entry_key: number; seq: number; text: string; from_day: string | null; to_day: string | null };
}
