import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Language } from '../../engine/language/language.ts';
import type { Backend } from '../backend.ts';
import { parseSearchWords } from '../search-words.ts';
import type { ActorQuery, RegistryActor } from '../store.ts';
import type { Tables } from '../tables.ts';
import { describeActors } from './describe-actors.ts';

type Db = Kysely<Tables>;

/** Actors of the newest versions whose name or alias holds these words, the most mentioned first. */
export async function findActors(
  db: Db,
  backend: Backend,
  name: string,
  limit: number,
  language: Language,
  offset = 0,
): Promise<readonly RegistryActor[]> {
  const phrases = parseSearchWords(name);
  if (!phrases.length) return [];
  const matches = backend.fullText.selectMatches('actors', phrases);
  const counted = await db
    .selectFrom('actor_counts')
    .selectAll()
    .where(
      sql<boolean>`group_key in (select named.group_key from ${matches} as match
        join registry_names on registry_names.key = match.key
        join registry_actors as named on named.key = registry_names.registry_key)`,
    )
    .orderBy(sql`mentions desc, documents desc, name, group_key`)
    .limit(limit)
    .offset(offset)
    .execute();
  return describeActors(db, counted, language);
}

/** All actors, those in most documents first. */
export async function listActors(
  db: Db,
  { kind, limit = DEFAULT_LIMIT, offset = 0, sort = 'documents' }: ActorQuery,
  language: Language,
): Promise<readonly RegistryActor[]> {
  let actors = db.selectFrom('actor_counts').selectAll();
  if (kind !== undefined) actors = actors.where('kind', '=', kind);
  const rows = await actors.orderBy(ORDERS[sort]).limit(limit).offset(offset).execute();
  return describeActors(db, rows, language);
}

const DEFAULT_LIMIT = 50;

const ORDERS: Readonly<Record<NonNullable<ActorQuery['sort']>, RawBuilder<unknown>>> = {
  documents: sql`documents desc, mentions desc, name, group_key`,
  statements: sql`statements desc, documents desc, name, group_key`,
  name: sql`name, group_key`,
};

/** One actor by its group; null if there is none, or none in a newest version. */
export async function readActor(db: Db, group: number, language: Language): Promise<RegistryActor | null> {
  const counted = await db.selectFrom('actor_counts').selectAll().where('group_key', '=', group).execute();
  const [actor] = await describeActors(db, counted, language);
  return actor ?? null;
}
