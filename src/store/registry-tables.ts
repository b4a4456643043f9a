import type { Generated } from 'kysely';
import type { ActorKind } from '../schema/actor.ts';

/** Tables of what is one actor over all documents; see docs/decisions/actors.md. */
export interface RegistryTables {
  /** Entries: the actors of one kind, name and sense over all documents, or one actor of one document. */
  registry_actors: {
    key: Generated<number>;
    kind: ActorKind;
    name: string;
    normalized_name: string;
    /** The one reading of an actor without a full name; null for the others. */
    reading_key: number | null;
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
  /** The entries that the targets of actors' decisions in force mean now; `is_standing` by their name in all documents. */
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
