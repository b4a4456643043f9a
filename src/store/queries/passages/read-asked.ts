import type { Kysely } from 'kysely';
import type { AskedActor, AskedDocument } from '../../../ask/asked-document.ts';
import type { AskedRecords } from '../../../ask/position/find-voices.ts';
import type { Language } from '../../../engine/language/language.ts';
import { leaveOutRejected } from '../../../review/leave-out-rejected.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import { describeActors } from '../describe-actors.ts';
import { readGroupIds } from '../find-group.ts';
import { readReviewed } from '../read-reviewed.ts';

type Db = Kysely<Tables>;

/** The documents that a question found, as people have put them, and who speaks in them over all documents. */
export async function readAsked(db: Db, ids: readonly string[], language: Language): Promise<AskedRecords> {
  const groups = await readGroups(db, ids);
  const publicIds = await readGroupIds(
    db,
    groups.map(({ group_key }) => group_key),
  );
  const documents = new Map<string, AskedDocument>();
  const speaking = new Set<number>();
  for (const id of ids) {
    const found = await readReviewed(db, id);
    if (!found) continue;
    const { title, publisher, publishedAt } = found;
    const record = leaveOutRejected(found.record);
    const own = groups.filter(({ text_id }) => text_id === id);
    documents.set(id, {
      ...{ id, title, publisher, publishedAt, record },
      publicIds: new Map(own.map(({ actor_id, group_key }) => [actor_id, publicIds.get(group_key)!])),
    });
    const speakers = new Set(record.statements.flatMap((statement) => statement.speakers));
    for (const { actor_id, group_key } of own) if (speakers.has(actor_id)) speaking.add(group_key);
  }
  return { documents, actors: await readAskedActors(db, [...speaking], language) };
}

async function readGroups(db: Db, ids: readonly string[]) {
  const rows = [];
  for (const chunk of chunk1000(ids)) {
    rows.push(
      ...(await db
        .selectFrom('registry_facts')
        .innerJoin('registry_actors', 'registry_actors.key', 'registry_facts.registry_key')
        .select(['registry_facts.text_id', 'registry_facts.actor_id', 'registry_actors.group_key'])
        .where('registry_facts.text_id', 'in', chunk)
        .execute()),
    );
  }
  return rows;
}

async function readAskedActors(
  db: Db,
  groups: readonly number[],
  language: Language,
): Promise<ReadonlyMap<string, AskedActor>> {
  const counted = groups.map((key) => ({ key, documents: 0, mentions: 0 }));
  const actors = await describeActors(db, counted, language);
  return new Map(
    actors.map(({ id, name, kind, roles }) => [id, { publicId: id, name, kind, role: roles[0] ?? null, head: null }]),
  );
}
