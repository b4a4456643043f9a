import { type Kysely, sql } from 'kysely';
import { findRoleFields } from '../../engine/link/role-fields.ts';
import { hasFullName } from '../actor-name.ts';
import type { Backend } from '../backend.ts';
import { chunk1000 } from '../chunk.ts';
import type { Tables } from '../tables.ts';
import { applyDecisions } from './decisions/apply-decisions.ts';
import { addMembers } from './decisions/members.ts';
import { findMeant, readDocumentReferences } from './decisions/read-references.ts';
import type { EntryName } from './entry-names.ts';
import { LINK_VERSION, linkEntries, readWaiting, relinkFamilyNames } from './links/link-entries.ts';
import type { ActorToPlace, PlacedDocument } from './place-actors.ts';
import { joinGroups, regroup } from './regroup.ts';

type Db = Kysely<Tables>;

/** So many documents make a difference to who a family name stands for: see `scoreLink`. */
const TELLING_COUNTS: readonly number[] = [5, 20];

export interface PlacedActors {
  readonly document: PlacedDocument;
  readonly actors: readonly ActorToPlace[];
  /** Each actor's entry, by its id. */
  readonly keys: ReadonlyMap<string, number>;
  /** Names that the entries did not have. */
  readonly names: readonly EntryName[];
}

/** Ties the actors of a document, whose layers stand in the store, to those of all others. */
export async function linkDocument(db: Db, backend: Backend, placed: PlacedActors): Promise<void> {
  const counted = await countDocument(db, [...new Set(placed.keys.values())]);
  const fresh = counted.filter((row) => row.link_version < LINK_VERSION).map(({ key }) => key);
  const renamed = findRenamed(placed, new Set(fresh));
  const linked = await linkEntries(db, [...fresh, ...renamed]);
  const leaders = counted.filter(
    ({ kind, document_count }) => kind === 'person' && TELLING_COUNTS.includes(document_count),
  );
  const waiting = await readWaiting(
    db,
    leaders.filter(hasFullNameOnly).map(({ name }) => name),
  );
  const relinked = await relinkFamilyNames(db, waiting);
  const decided = await applyDecisions(db, backend, fresh, await meetReferences(db, placed));
  const isFresh = new Set(fresh);
  await joinGroups(db, fresh, new Set(decided));
  await regroup(
    db,
    [...linked, ...relinked, ...decided].filter((key) => !isFresh.has(key)),
  );
}

const hasFullNameOnly = ({ kind, name }: { kind: ActorToPlace['kind']; name: string }): boolean =>
  hasFullName({ kind, name, mentions: [] });

const countDocument = async (db: Db, keys: readonly number[]) => {
  const rows = [];
  for (const chunk of chunk1000(keys)) {
    rows.push(
      ...(await db
        .updateTable('registry_actors')
        .set(({ eb }) => ({ document_count: eb('document_count', '+', 1) }))
        .where('key', 'in', chunk)
        .returning(['key', 'kind', 'name', 'document_count', 'link_version'])
        .execute()),
    );
  }
  return rows;
};

/** Known entries that got a name which could be found by itself. */
function findRenamed({ actors, keys, names }: PlacedActors, fresh: ReadonlySet<number>): readonly number[] {
  const kinds = new Map(actors.map((actor) => [keys.get(actor.id)!, actor.kind]));
  const renamed = names.filter(
    ({ registry_key, name }) => !fresh.has(registry_key) && hasFullNameOnly({ kind: kinds.get(registry_key)!, name }),
  );
  return [...new Set(renamed.map(({ registry_key }) => registry_key))];
}

/** What decisions say of single actors of this document. Gives the entries that they mean. */
async function meetReferences(db: Db, { document, actors, keys }: PlacedActors): Promise<readonly number[]> {
  const references = await readDocumentReferences(db, document, ['merge', 'split', 'apart', 'rename']);
  const members = references.flatMap((reference) => {
    const actor = findMeant(reference, document, actors);
    if (!actor) return [];
    const { journal_key: decision_key, side } = reference;
    return [{ decision_key, side, registry_key: keys.get(actor.id)!, is_standing: 0 }];
  });
  await addMembers(db, members);
  return members.map((member) => member.registry_key);
}

/** Counts anew what is known of entries whose documents changed. */
export async function recountEntries(db: Db, keys: readonly number[]): Promise<void> {
  for (const chunk of chunk1000(keys)) {
    await db
      .updateTable('registry_actors')
      .set({
        document_count: sql<number>`(select count(distinct reading_key) from actors
          where actors.registry_key = registry_actors.key)`,
      })
      .where('key', 'in', chunk)
      .execute();
    const roles = await db
      .selectFrom('actors')
      .innerJoin('actor_roles', (join) =>
        join
          .onRef('actor_roles.reading_key', '=', 'actors.reading_key')
          .onRef('actor_roles.actor_id', '=', 'actors.id'),
      )
      .select(['actors.registry_key', 'actor_roles.text'])
      .distinct()
      .where('actors.registry_key', 'in', chunk)
      .execute();
    for (const key of chunk) {
      const fields = findRoleFields(roles.filter((row) => row.registry_key === key).map(({ text }) => text)).join(' ');
      await db
        .updateTable('registry_actors')
        .set({ fields })
        .where('key', '=', key)
        .where('fields', '<>', fields)
        .execute();
    }
  }
}
