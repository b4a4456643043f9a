import { type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { parseSearchWords } from '../search-words.ts';
import type { RegistryActor } from '../store.ts';
import type { Tables } from '../tables.ts';
import { groupRows } from './rows.ts';

type Db = Kysely<Tables>;

/** Actors of the newest versions whose name or alias holds these words, the most mentioned first. */
export async function findActors(
  db: Db,
  backend: Backend,
  name: string,
  limit: number,
): Promise<readonly RegistryActor[]> {
  const phrases = parseSearchWords(name);
  if (!phrases.length) return [];
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const counted = await countMentions(transaction, backend, phrases, limit);
      return counted.length ? describeActors(transaction, counted) : [];
    });
}

interface CountedActor {
  readonly key: number;
  readonly documents: number;
  readonly mentions: number;
}

async function countMentions(
  db: Db,
  backend: Backend,
  phrases: readonly string[],
  limit: number,
): Promise<readonly CountedActor[]> {
  const { rows } = await sql<CountedActor>`
    select actors.registry_key as key, count(distinct actors.document_key) as documents,
      sum((select count(*) from mentions
        where mentions.document_key = actors.document_key and mentions.actor_id = actors.id)) as mentions
    from actors
    join documents on documents.key = actors.document_key and documents.replaced_by is null
    where actors.registry_key in (
      select registry_names.registry_key from ${backend.fullText.selectMatches('actors', phrases)} as match
      join registry_names on registry_names.key = match.key)
    group by actors.registry_key
    order by mentions desc, documents desc, key
    limit ${limit}`.execute(db);
  return rows;
}

async function describeActors(db: Db, counted: readonly CountedActor[]): Promise<readonly RegistryActor[]> {
  const keys = counted.map(({ key }) => key);
  const entries = await db
    .selectFrom('registry_actors')
    .select(['key', 'name', 'kind'])
    .where('key', 'in', keys)
    .execute();
  const entryOf = new Map(entries.map((entry) => [entry.key, entry]));
  const names = groupRows(
    await db
      .selectFrom('registry_names')
      .select(['registry_key', 'name'])
      .where('registry_key', 'in', keys)
      .orderBy('key')
      .execute(),
    (row) => row.registry_key,
  );
  const roles = groupRows(await readRoles(db, keys), (row) => row.registry_key);
  const statements = new Map((await countStatements(db, keys)).map((row) => [row.registry_key, row.count]));
  return counted.map(({ key, documents, mentions }) => {
    const { name, kind } = entryOf.get(key)!;
    return {
      id: key,
      name,
      kind,
      aliases: names(key)
        .map((row) => row.name)
        .filter((alias) => alias !== name),
      roles: roles(key).map((row) => row.text),
      documents,
      mentions,
      statements: statements.get(key) ?? 0,
    };
  });
}

/** Each actor's roles, the most frequent first. */
const readRoles = (db: Db, keys: readonly number[]) =>
  selectCurrentActors(db, keys)
    .innerJoin('actor_roles', (join) =>
      join
        .onRef('actor_roles.document_key', '=', 'actors.document_key')
        .onRef('actor_roles.actor_id', '=', 'actors.id'),
    )
    .select(['actors.registry_key', 'actor_roles.text'])
    .groupBy(['actors.registry_key', 'actor_roles.text'])
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('actor_roles.text')
    .execute();

/** How many statements each actor makes, alone or with others. */
const countStatements = (db: Db, keys: readonly number[]) =>
  selectCurrentActors(db, keys)
    .innerJoin('statement_speakers as speaker', (join) =>
      join.onRef('speaker.document_key', '=', 'actors.document_key').onRef('speaker.actor_id', '=', 'actors.id'),
    )
    .innerJoin('statements', (join) =>
      join
        .onRef('statements.document_key', '=', 'speaker.document_key')
        .onRef('statements.id', '=', 'speaker.statement_id'),
    )
    .select(({ fn }) => ['actors.registry_key', fn.count<number>('statements.key').distinct().as('count')])
    .groupBy('actors.registry_key')
    .execute();

const selectCurrentActors = (db: Db, keys: readonly number[]) =>
  db
    .selectFrom('actors')
    .innerJoin('documents', 'documents.key', 'actors.document_key')
    .where('documents.replaced_by', 'is', null)
    .where('actors.registry_key', 'in', keys);
