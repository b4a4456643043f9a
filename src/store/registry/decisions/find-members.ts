import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';
import { readDocumentActors } from '../document-actors.ts';
import type { Member } from './members.ts';
import { findMeant, type ReferenceRow } from './read-references.ts';

type Db = Kysely<Tables>;

/** The entries that a decision means, in the store as it is. */
export async function findMembers(db: Db, decisionKey: number): Promise<readonly Member[]> {
  const named = await db
    .selectFrom('decision_refs')
    .innerJoin('registry_actors', (join) =>
      join
        .onRef('registry_actors.normalized_name', '=', 'decision_refs.normalized_name')
        .onRef('registry_actors.kind', '=', 'decision_refs.kind')
        .onRef('registry_actors.sense', '=', 'decision_refs.sense'),
    )
    .select(['decision_refs.decision_key', 'decision_refs.side', 'registry_actors.key as registry_key'])
    .where('decision_refs.decision_key', '=', decisionKey)
    .where('decision_refs.text_hash', 'is', null)
    .execute();
  const there = await findMeantActors(db, decisionKey);
  return [
    ...there.map(({ side, registryKey }) => ({
      decision_key: decisionKey,
      side,
      registry_key: registryKey,
      is_standing: 0,
    })),
    ...named.map((row) => ({ ...row, is_standing: 1 })),
  ];
}

/** An actor of one document that a decision means. */
export interface MeantActor {
  readonly documentKey: number;
  readonly actorId: string;
  readonly registryKey: number;
  readonly side: number;
}

/** The actors that a decision means in single documents, and in other versions of these. */
export async function findMeantActors(db: Db, decisionKey: number): Promise<readonly MeantActor[]> {
  const references = await db
    .selectFrom('decision_refs')
    .selectAll()
    .where('decision_key', '=', decisionKey)
    .where('text_hash', 'is not', null)
    .orderBy('seq')
    .execute();
  const meant: MeantActor[] = [];
  for (const reference of references) {
    for (const document of await findVersions(db, reference)) {
      const actors = await readDocumentActors(db, document.key);
      const actor = findMeant(reference, { textHash: document.text_hash }, actors);
      if (!actor) continue;
      const { id: actorId, registryKey } = actor;
      meant.push({ documentKey: document.key, actorId, registryKey, side: reference.side });
    }
  }
  return meant;
}

const findVersions = (db: Db, { text_hash, series }: ReferenceRow & { readonly series: string | null }) =>
  db
    .selectFrom('documents')
    .select(['key', 'text_hash'])
    .where(({ or, eb }) =>
      or([eb('text_hash', '=', text_hash), ...(series === null ? [] : [eb('series', '=', series)])]),
    )
    .orderBy('key')
    .execute();
