import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';
import { readDocumentActors } from '../document-actors.ts';
import type { Member } from './members.ts';
import { findMeant, type ReferenceRow } from './read-references.ts';

type Db = Kysely<Tables>;

/** The entries that a decision means, in the store as it is. */
export async function findMembers(db: Db, decisionKey: number): Promise<readonly Member[]> {
  const named = await db
    .selectFrom('journal_targets')
    .innerJoin('registry_actors', (join) =>
      join
        .onRef('registry_actors.normalized_name', '=', 'journal_targets.normalized_name')
        .onRef('registry_actors.kind', '=', 'journal_targets.kind')
        .onRef('registry_actors.sense', '=', 'journal_targets.sense'),
    )
    .select(['journal_targets.journal_key as decision_key', 'journal_targets.side'])
    .select('registry_actors.key as registry_key')
    .where('journal_targets.journal_key', '=', decisionKey)
    .where('journal_targets.text_hash', 'is', null)
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
  readonly readingKey: number;
  readonly actorId: string;
  readonly registryKey: number;
  readonly side: number;
}

/** The actors that a decision means in single documents, and in other versions of these. */
export async function findMeantActors(db: Db, decisionKey: number): Promise<readonly MeantActor[]> {
  const references = await db
    .selectFrom('journal_targets')
    .selectAll()
    .where('journal_key', '=', decisionKey)
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
      meant.push({ readingKey: document.key, actorId, registryKey, side: reference.side });
    }
  }
  return meant;
}

/** Readings of the text, or of texts that stood where it did. */
const findVersions = (db: Db, { text_hash, series }: ReferenceRow & { readonly series: string | null }) =>
  db
    .selectFrom('readings')
    .innerJoin('texts', 'texts.key', 'readings.text_key')
    .select(['readings.key', 'texts.text_hash'])
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('texts.text_hash', '=', text_hash),
        exists(
          selectFrom('appearances')
            .select('appearances.key')
            .whereRef('appearances.reading_key', '=', 'readings.key')
            .where('appearances.series', '=', series),
        ),
      ]),
    )
    .orderBy('readings.key')
    .execute();
