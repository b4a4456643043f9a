import type { Kysely } from 'kysely';
import type { AskedActor, AskedDocument } from '../../../ask/asked-document.ts';
import type { AskedPassage } from '../../../ask/passage.ts';
import type { AskedRecords } from '../../../ask/position/find-voices.ts';
import type { Language } from '../../../engine/language/language.ts';
import { leaveOutRejected } from '../../../review/leave-out-rejected.ts';
import type { OnRecord } from '../../../schema/record.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import { readActorNames, readRoles } from '../describe-actors.ts';
import { readGroupIds } from '../find-group.ts';
import { mergeRoles } from '../merge-roles.ts';
import { readReviewed } from '../read-reviewed.ts';
import { groupRows } from '../rows.ts';

type Db = Kysely<Tables>;

/** The documents of passages that a question found, as people have put them, and whom these passages speak of over all documents. */
export async function readAsked(db: Db, passages: readonly AskedPassage[], language: Language): Promise<AskedRecords> {
  const passagesOf = groupRows(passages, ({ document }) => document);
  const ids = [...new Set(passages.map(({ document }) => document))];
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
    const spoken = listSpokenOf(record, passagesOf(id));
    for (const { actor_id, group_key } of own) if (spoken.has(actor_id)) speaking.add(group_key);
  }
  return { documents, actors: await readAskedActors(db, [...speaking], language) };
}

/** Whoever says a passage, and whom of those who speak in the document its words name. */
function listSpokenOf({ actors, statements }: OnRecord, passages: readonly AskedPassage[]): ReadonlySet<string> {
  const named = new Set(passages.flatMap((passage) => passage.named));
  const speakers = new Set(statements.flatMap((statement) => statement.speakers));
  const ids = actors.flatMap(({ id, name }) => (speakers.has(id) && named.has(name) ? [id] : []));
  return new Set([...passages.flatMap((passage) => passage.actors), ...ids]);
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
  const names = await readActorNames(db, groups);
  const roles = groupRows(groups.length > 0 ? await readRoles(db, groups) : [], (row) => row.group_key);
  return new Map(
    [...names].map(([key, { id, name, kind }]) => {
      const [role] = mergeRoles(roles(key), language);
      return [id, { publicId: id, name, kind, role: role?.text ?? null, head: null }];
    }),
  );
}
