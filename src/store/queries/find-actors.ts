import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Language } from '../../engine/language/language.ts';
import type { ActorKind } from '../../schema/actor.ts';
import type { Backend } from '../backend.ts';
import { parseSearchWords } from '../search-words.ts';
import type { ActorQuery, RegistryActor } from '../store.ts';
import type { Tables } from '../tables.ts';
import { type CountedActor, describeActors } from './describe-actors.ts';

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
  const named = sql`entries.group_key in (
    select named.group_key from ${matches} as match
    join registry_names on registry_names.key = match.key
    join registry_actors as named on named.key = registry_names.registry_key)`;
  return describeActors(db, await countActors(db, named, sql`mentions desc, documents desc`, limit, offset), language);
}

/** All actors, those in most documents first. */
export async function listActors(
  db: Db,
  { kind, limit = DEFAULT_LIMIT, offset = 0, sort = 'documents' }: ActorQuery,
  language: Language,
): Promise<readonly RegistryActor[]> {
  const most = MARGIN * (offset + limit) + LEAST;
  const ofKind = kind === undefined ? sql`true` : hasKind(kind);
  const likely = sql`entries.group_key in (select entries.group_key from registry_actors as entries where ${ofKind}
    group by entries.group_key order by sum(entries.document_count) desc, entries.group_key limit ${most})`;
  const counted = await countActors(
    db,
    sort === 'name' ? ofKind : sql`${ofKind} and ${likely}`,
    ORDERS[sort],
    limit,
    offset,
  );
  return describeActors(db, counted, language);
}

const DEFAULT_LIMIT = 50;
/** Counted are only those that stand in most documents as the registry knows them: many times as many as are wanted. */
const MARGIN = 4;
const LEAST = 400;

const ORDERS: Readonly<Record<NonNullable<ActorQuery['sort']>, RawBuilder<unknown>>> = {
  documents: sql`documents desc, mentions desc`,
  statements: sql`(select count(*) from registry_actors as own
    join registry_facts as said on said.registry_key = own.key
    join texts as stored on stored.id = said.text_id and stored.is_replaced = 0
    join statement_speakers as speaker on speaker.reading_key = stored.reading_key and speaker.actor_id = said.actor_id
    where own.group_key = entries.group_key) desc, documents desc`,
  name: sql`min(entries.normalized_name)`,
};

const hasKind = (kind: ActorKind): RawBuilder<unknown> => sql`entries.kind = ${kind}`;

/** One actor by its group; null if there is none, or none in a newest version. */
export async function readActor(db: Db, group: number, language: Language): Promise<RegistryActor | null> {
  const counted = await countActors(db, sql`entries.group_key = ${group}`, sql`documents`, 1);
  const [actor] = await describeActors(db, counted, language);
  return actor ?? null;
}

async function countActors(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
  offset = 0,
): Promise<readonly CountedActor[]> {
  const { rows } = await sql<CountedActor>`
    select entries.group_key as key, count(distinct facts.text_id) as documents,
      sum((select count(*) from mentions
        where mentions.reading_key = texts.reading_key and mentions.actor_id = facts.actor_id)) as mentions
    from registry_actors as entries
    join registry_facts as facts on facts.registry_key = entries.key
    join texts on texts.id = facts.text_id and texts.is_replaced = 0
    where ${condition}
    group by entries.group_key
    order by ${order}, min(entries.normalized_name), min(entries.kind), min(entries.sense), key
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}
