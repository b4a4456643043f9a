import type { Generated } from 'kysely';
import type { ActorKind } from '../schema/actor.ts';

/**
 * Tables of what is one actor over all documents; see docs/decisions/actors.md. All but the ids and what authority files
 * say follows from the documents and the journal, and can be made from them again.
 */
export interface RegistryTables {
  /** What the registry has taken in of the texts: one row for each actor of each current text. */
  registry_facts: {
    text_id: string;
    /** The actor's key in the text. */
    actor_key: string;
    /** The actor's id in the text's reading. */
    actor_id: string;
    /** The actor's entry. */
    registry_key: number;
    kind: ActorKind;
    name: string;
    normalized_name: string;
    /** JSON arrays, as of `ActorFacts`. */
    names: string;
    roles: string;
    /** With spaces between. */
    fields: string;
    reach: 'shared' | 'bare' | 'own';
    owner: string | null;
    is_open: number;
    /** The decision that splits the actor off here. */
    split_by: number | null;
    /** 0 while the registry is rebuilt and this row waits to be taken in again. */
    is_counted: number;
  };
  /** What the roles of shared names say, over all texts, and which entry those are: see `chooseSenses`. */
  registry_signatures: {
    normalized_name: string;
    kind: ActorKind;
    fields: string;
    /** Null where it could be several. */
    registry_key: number | null;
    count: number;
  };
  /** Entries: the actors of one kind, name and sense over all documents, or one actor of one document. */
  registry_actors: {
    key: Generated<number>;
    kind: ActorKind;
    name: string;
    normalized_name: string;
    /** Tells entries of one kind and name apart: "", "role:sport", "of:France", "split:7". */
    sense: string;
    /** The one text of an entry that stands for no other; null for those that are shared. */
    text_id: string | null;
    /** That actor's key there. */
    actor_key: string | null;
    public_id: string;
    /** When its id was drawn: of a group, the first one drawn is shown. */
    drawn: number;
    /** The key of the entry, of those that are one actor, whose id was drawn first. */
    group_key: number;
    /** Of an entry of one document: the shared one whose group it follows. */
    anchor_key: number | null;
    document_count: number;
    /** What the roles say, as of `findRoleFields`, with spaces between. */
    fields: string;
    /** JSON array: the names by which it is compared. */
    link_names: string;
    /** JSON arrays: ids of the texts that are looked at, and roles in them. */
    sample: string;
    roles: string;
    is_open: number;
    /** Counts changes that bear on links: what was compared before is compared again. */
    revision: number;
    /** Of a shared person: the family name. */
    family: string | null;
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
    /** How many actors of documents have it. */
    count: number;
    is_accepted: number;
  };
  /** The blocks in which an entry is compared with others: see `listEntryKeys`. */
  registry_keys: {
    link_key: string;
    /** 1 for an entry of one document. */
    is_own: number;
    registry_key: number;
    /** 1 until it was compared; of entries of one document only. */
    is_fresh: number;
  };
  /** What stood in a block when it was compared last, as a hash. */
  registry_blocks: { link_key: string; digest: string };
  /** Layer "found": two entries that may be one, found in this block. */
  registry_links: {
    one_key: number;
    other_key: number;
    block: string;
    /** 1 where `one_key` stands for one document. */
    is_own: number;
    rule: string;
    confidence: number;
    is_automatic: number;
    reason: string;
  };
  /** Texts that came, changed or went since the registry took them in. */
  registry_dirty_texts: { text_id: string };
  /** Blocks whose entries changed since they were compared. */
  registry_dirty_blocks: { link_key: string };
  /** Every public id that was ever drawn, and whose it is now: an id once given is never another actor's. */
  registry_ids: {
    drawn: Generated<number>;
    public_id: string;
    /** What the id was made of: see `createIdentity`. */
    identity: string;
    /** The entry, or the one that took its place; null if none did. */
    registry_key: number | null;
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
