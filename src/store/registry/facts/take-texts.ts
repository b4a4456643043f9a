import type { Kysely } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import { groupRows } from '../../queries/rows.ts';
import type { Tables } from '../../tables.ts';
import { markUncounted } from '../counts/mark-uncounted.ts';
import { meetDecisions } from '../decisions/meet-decisions.ts';
import { findRowInserter } from '../row-inserter.ts';
import { countChanges, createChanges, type FactRow, type TextChange } from './entry-changes.ts';
import { placeFacts } from './place-facts.ts';
import { readTextFacts } from './read-text-facts.ts';
import { refreshEntries } from './refresh-entries.ts';
import type { RegisteredActor } from './registered-text.ts';

type Db = Kysely<Tables>;

/** Takes texts in as they are now, in the place of what the registry had of them, and marks the blocks that this changes. */
export async function takeTexts(
  db: Db,
  backend: Backend,
  textIds: readonly string[],
  language: Language,
): Promise<void> {
  const texts = await readTextFacts(db, textIds, language);
  const known = groupRows(await readFacts(db, textIds), (row) => row.text_id);
  const actorsOf = new Map(texts.map((text) => [text.id, text.actors]));
  const changes = createChanges(
    textIds
      .map((id) => compareFacts(id, actorsOf.get(id) ?? [], known(id)))
      .filter(({ gone, added }) => gone.length > 0 || added.length > 0),
  );
  await keepActorIds(db, actorsOf, known);
  for (const { textId, gone } of changes.texts) await removeFacts(db, textId, gone);
  const placed = await placeFacts(db, backend, changes, language);
  const rows = [...placed].map(([row, registry_key]) => ({ ...row, registry_key }));
  await findRowInserter(backend).insert(db, { registry_facts: rows });
  countChanges(changes, placed);
  await refreshEntries(db, backend, changes, language);
  const changed = new Set(changes.texts.map(({ textId }) => textId));
  await meetDecisions(
    db,
    backend,
    texts.filter(({ id }) => changed.has(id)),
    changes,
    language,
  );
  await markUncounted(db, textIds);
  await db.deleteFrom('registry_dirty_texts').where('text_id', 'in', textIds).execute();
}

async function readFacts(db: Db, textIds: readonly string[]): Promise<readonly FactRow[]> {
  const rows: FactRow[] = [];
  for (const chunk of chunk1000(textIds)) {
    rows.push(...(await db.selectFrom('registry_facts').selectAll().where('text_id', 'in', chunk).execute()));
  }
  return rows;
}

function compareFacts(textId: string, actors: readonly RegisteredActor[], known: readonly FactRow[]): TextChange {
  const wanted = new Map(actors.map((actor) => [actor.key, toRow(textId, actor)]));
  const kept = known.filter((row) => isAsWanted(row, wanted.get(row.actor_key)));
  const keptKeys = new Set(kept.map((row) => row.actor_key));
  return {
    textId,
    kept,
    gone: known.filter((row) => !keptKeys.has(row.actor_key)),
    added: [...wanted.values()].filter((row) => !keptKeys.has(row.actor_key)),
  };
}

const toRow = (textId: string, actor: RegisteredActor): FactRow => ({
  text_id: textId,
  actor_key: actor.key,
  actor_id: actor.actorId,
  // until it is placed
  registry_key: 0,
  kind: actor.kind,
  name: actor.name,
  normalized_name: actor.normalizedName,
  names: JSON.stringify(actor.names),
  roles: JSON.stringify(actor.roles),
  fields: actor.fields.join(' '),
  reach: actor.reach,
  owner: actor.owner,
  is_open: actor.isOpen ? 1 : 0,
  split_by: actor.splitBy,
  is_counted: 1,
});

const COMPARED = [
  'kind',
  'name',
  'names',
  'roles',
  'fields',
  'reach',
  'owner',
  'is_open',
  'split_by',
  'is_counted',
] as const satisfies readonly (keyof FactRow)[];

const isAsWanted = (row: FactRow, wanted: FactRow | undefined): boolean =>
  wanted !== undefined && COMPARED.every((column) => row[column] === wanted[column]);

/** Another reading may number the same actors otherwise. */
async function keepActorIds(
  db: Db,
  actorsOf: ReadonlyMap<string, readonly RegisteredActor[]>,
  known: (textId: string) => readonly FactRow[],
): Promise<void> {
  for (const [textId, actors] of actorsOf) {
    const ids = new Map(actors.map(({ key, actorId }) => [key, actorId]));
    for (const { actor_key, actor_id } of known(textId)) {
      const id = ids.get(actor_key);
      if (id === undefined || id === actor_id) continue;
      await db
        .updateTable('registry_facts')
        .set({ actor_id: id })
        .where('text_id', '=', textId)
        .where('actor_key', '=', actor_key)
        .execute();
    }
  }
}

async function removeFacts(db: Db, textId: string, gone: readonly FactRow[]): Promise<void> {
  for (const chunk of chunk1000(gone)) {
    await db
      .deleteFrom('registry_facts')
      .where('text_id', '=', textId)
      .where(
        'actor_key',
        'in',
        chunk.map((row) => row.actor_key),
      )
      .execute();
  }
}
