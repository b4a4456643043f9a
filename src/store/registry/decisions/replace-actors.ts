import type { Kysely } from 'kysely';
import type { Backend } from '../../backend.ts';
import type { Tables } from '../../tables.ts';
import { readDocumentActors } from '../document-actors.ts';
import { addActorNames, dropUnusedEntries } from '../entry-names.ts';
import { recountEntries } from '../link-document.ts';
import { linkEntries } from '../links/link-entries.ts';
import { placeActors } from '../place-actors.ts';
import { regroup } from '../regroup.ts';
import { findMeantActors } from './find-members.ts';

type Db = Kysely<Tables>;

/**
 * Gives the actors that a decision splits off, or no longer splits off, the entries that are theirs now. Gives those
 * entries.
 */
export async function replaceSplitActors(db: Db, backend: Backend, decisionKey: number): Promise<readonly number[]> {
  const decision = await db.selectFrom('journal').select('action').where('key', '=', decisionKey).executeTakeFirst();
  if (decision?.action !== 'split') return [];
  const meant = await findMeantActors(db, decisionKey);
  const [before, after] = [new Set<number>(), new Set<number>()];
  for (const readingKey of new Set(meant.map((actor) => actor.readingKey))) {
    const ids = new Set(meant.filter((actor) => actor.readingKey === readingKey).map(({ actorId }) => actorId));
    for (const [was, is] of await replaceInDocument(db, backend, readingKey, ids)) {
      before.add(was);
      after.add(is);
    }
  }
  await recountEntries(db, [...before, ...after]);
  const loosened = await dropUnusedEntries(db, backend, [...before]);
  const changed = await linkEntries(db, [...after]);
  await regroup(db, [...loosened, ...changed]);
  return [...after];
}

async function replaceInDocument(
  db: Db,
  backend: Backend,
  readingKey: number,
  ids: ReadonlySet<string>,
): Promise<readonly (readonly [was: number, is: number])[]> {
  const document = await db
    .selectFrom('readings')
    .innerJoin('texts', 'texts.key', 'readings.text_key')
    .leftJoin('appearances', 'appearances.reading_key', 'readings.key')
    .select(['readings.key', 'texts.text_hash', 'appearances.series'])
    .where('readings.key', '=', readingKey)
    .orderBy('appearances.key')
    .executeTakeFirstOrThrow();
  const actors = (await readDocumentActors(db, readingKey)).filter(({ id }) => ids.has(id));
  const placed = { key: document.key, textHash: document.text_hash, series: document.series };
  const keys = await placeActors(db, placed, actors);
  for (const { id } of actors) {
    await db
      .updateTable('actors')
      .set({ registry_key: keys.get(id)! })
      .where('reading_key', '=', readingKey)
      .where('id', '=', id)
      .execute();
  }
  await addActorNames(db, backend, actors, keys);
  return actors.map(({ id, registryKey }) => [registryKey, keys.get(id)!] as const);
}
