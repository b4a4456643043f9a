import type { Kysely } from 'kysely';
import { OnrecordError } from '../../../errors.ts';
import type { ActorKind } from '../../../schema/actor.ts';
import { createEvidence } from '../../../text/evidence.ts';
import type { DecisionDraft, DecisionReference } from '../../decision.ts';
import type { Tables } from '../../tables.ts';

type Db = Kysely<Tables>;

/** An entry of the registry that belongs to an actor. */
export interface EntryInGroup {
  readonly key: number;
  readonly kind: ActorKind;
  readonly name: string;
  readonly normalized_name: string;
  readonly sense: string;
  readonly reading_key: number | null;
  readonly document_count: number;
}

export async function readGroup(db: Db, id: number): Promise<readonly EntryInGroup[]> {
  const entries = await db
    .selectFrom('registry_actors')
    .select(['key', 'kind', 'name', 'normalized_name', 'sense', 'reading_key', 'document_count'])
    .where('group_key', '=', id)
    .orderBy('key')
    .execute();
  if (entries.length) return entries;
  throw new OnrecordError('no-such-actor', 'This actor is no longer in the store.', {
    remedy: 'Look it up again: another program may have changed the store meanwhile.',
  });
}

/** What a decision is about, in words that survive another reading of the documents. */
export async function createReferences(
  db: Db,
  draft: Exclude<DecisionDraft, { action: 'undo' }>,
  groups: readonly (readonly EntryInGroup[])[],
): Promise<readonly DecisionReference[]> {
  switch (draft.action) {
    case 'merge':
      return (await Promise.all(groups.map((entries) => refer(db, entries, 0, draft.isStanding)))).flat();
    case 'rename':
      return refer(db, [findMain(groups[0]!)], 0, false);
    case 'apart': {
      const [one = [], other = []] = groups;
      const names = draft.names && new Set(draft.names);
      const isNamed = (entry: EntryInGroup) => names?.has(entry.normalized_name) ?? false;
      if (!names) return [...(await refer(db, one, 0, false)), ...(await refer(db, other, 1, false))];
      return [
        ...(await refer(
          db,
          one.filter((entry) => !isNamed(entry)),
          0,
          false,
        )),
        ...(await refer(db, one.filter(isNamed), 1, false)),
      ];
    }
    case 'split':
      return referToDocuments(db, groups[0]!, draft.documents);
  }
}

/** The entry that stands for its actor: a name to show goes with it when others are split off. */
const findMain = (entries: readonly EntryInGroup[]): EntryInGroup =>
  entries.toSorted(
    (a, b) =>
      Number(b.reading_key === null) - Number(a.reading_key === null) ||
      b.document_count - a.document_count ||
      a.key - b.key,
  )[0]!;

/**
 * Full names stand for the actor in all documents. A name of one document stands for the actor there, unless it is
 * meant to stand for them wherever it is read.
 */
async function refer(
  db: Db,
  entries: readonly EntryInGroup[],
  side: number,
  isStanding: boolean,
): Promise<readonly DecisionReference[]> {
  const shared = entries.filter((entry) => entry.reading_key === null || isStanding);
  const once = new Map(shared.map((entry) => [`${entry.kind} ${entry.normalized_name} ${entry.sense}`, entry]));
  const references: DecisionReference[] = [...once.values()].map(({ kind, name, sense }) => ({
    side,
    kind,
    name,
    sense,
    document: null,
  }));
  for (const entry of entries) {
    if (entry.reading_key === null || isStanding) continue;
    references.push(...(await referInDocuments(db, [entry.key], null, side)));
  }
  return references;
}

async function referToDocuments(
  db: Db,
  entries: readonly EntryInGroup[],
  documentIds: readonly string[],
): Promise<readonly DecisionReference[]> {
  const references = await referInDocuments(
    db,
    entries.map(({ key }) => key),
    documentIds,
    1,
  );
  if (references.length) return references;
  throw new OnrecordError('no-such-actor', 'The actor is not named in these documents.', {
    remedy: '`onrecord actor NAME` lists the documents that name the actor.',
  });
}

/** References to these entries' actors in single documents, each with a mention that finds the actor again. */
async function referInDocuments(
  db: Db,
  keys: readonly number[],
  documentIds: readonly string[] | null,
  side: number,
): Promise<readonly DecisionReference[]> {
  let query = db
    .selectFrom('actors')
    .innerJoin('readings', 'readings.key', 'actors.reading_key')
    .innerJoin('texts', 'texts.reading_key', 'readings.key')
    .innerJoin('appearances', 'appearances.key', 'texts.appearance_key')
    .select(['actors.id', 'actors.name', 'actors.kind', 'readings.key', 'texts.text_hash', 'texts.text'])
    .select('appearances.series')
    .where('actors.registry_key', 'in', keys);
  if (documentIds) query = query.where('texts.id', 'in', documentIds);
  const references: DecisionReference[] = [];
  for (const row of await query.orderBy('readings.key').orderBy('actors.seq').execute()) {
    const mention = await db
      .selectFrom('mentions')
      .select(['span_start', 'span_end'])
      .where('reading_key', '=', row.key)
      .where('actor_id', '=', row.id)
      .orderBy('seq')
      .executeTakeFirst();
    const document = {
      textHash: row.text_hash,
      series: row.series,
      mention: mention ? createEvidence(row.text, [mention.span_start, mention.span_end]) : null,
    };
    references.push({ side, kind: row.kind, name: row.name, sense: '', document });
  }
  return references;
}
