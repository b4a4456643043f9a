import type { Kysely, Selectable } from 'kysely';
import { OnrecordError } from '../../../errors.ts';
import { compareText, createIdentity } from '../../../registry/entry.ts';
import { createEvidence } from '../../../text/evidence.ts';
import { chunk1000 } from '../../chunk.ts';
import type { DecisionDraft, DecisionReference } from '../../decision.ts';
import { findGroup } from '../../queries/find-group.ts';
import type { Tables } from '../../tables.ts';

type Db = Kysely<Tables>;

/** An entry of the registry that belongs to an actor. */
export type EntryInGroup = Pick<
  Selectable<Tables['registry_actors']>,
  'key' | 'kind' | 'name' | 'normalized_name' | 'sense' | 'text_id' | 'actor_key' | 'document_count' | 'sample'
> & { readonly public_id: string };

/** How many texts bear witness to whom a decision means. */
const WITNESSES = 5;

export async function readGroup(db: Db, id: string): Promise<readonly EntryInGroup[]> {
  const group = await findGroup(db, id);
  const entries =
    group === null
      ? []
      : await db
          .selectFrom('registry_actors')
          .select(['key', 'kind', 'name', 'normalized_name', 'sense', 'text_id', 'actor_key', 'document_count'])
          .select(['sample', 'public_id'])
          .where('group_key', '=', group)
          .execute();
  if (entries.length) return entries.toSorted((a, b) => compareText(identityOf(a), identityOf(b)));
  throw new OnrecordError('no-such-actor', 'This actor is no longer in the store.', {
    remedy: 'Look it up again: another program may have changed the store meanwhile.',
  });
}

const identityOf = ({ kind, normalized_name, sense, text_id, actor_key }: EntryInGroup): string =>
  createIdentity({
    kind,
    normalizedName: normalized_name,
    sense,
    own: text_id === null ? null : { textId: text_id, actorKey: actor_key! },
  });

/** What a decision is about, in words that survive another reading of the documents. */
export async function createReferences(
  db: Db,
  draft: Exclude<DecisionDraft, { action: 'undo' }>,
  groups: readonly (readonly EntryInGroup[])[],
): Promise<readonly DecisionReference[]> {
  switch (draft.action) {
    case 'join':
      return (await Promise.all(groups.map((entries) => refer(db, entries, 0, draft.isStanding)))).flat();
    case 'rename':
      return refer(db, [findMain(groups[0]!)], 0, false);
    case 'apart':
      return referApart(db, groups, draft.names && new Set(draft.names));
    case 'split':
      return referToTexts(db, groups[0]!, draft.documents);
  }
}

async function referApart(
  db: Db,
  groups: readonly (readonly EntryInGroup[])[],
  names: ReadonlySet<string> | null,
): Promise<readonly DecisionReference[]> {
  const [first = [], second = []] = groups;
  const isNamed = (entry: EntryInGroup) => names?.has(entry.normalized_name) ?? false;
  const [one, other] = names ? [first.filter((entry) => !isNamed(entry)), first.filter(isNamed)] : [first, second];
  return [...(await refer(db, one, 0, false)), ...(await refer(db, other, 1, false))];
}

/** The entry that stands for its actor: a name to show goes with it when others are split off. */
const findMain = (entries: readonly EntryInGroup[]): EntryInGroup =>
  entries.toSorted(
    (a, b) =>
      Number(b.text_id === null) - Number(a.text_id === null) ||
      b.document_count - a.document_count ||
      compareText(identityOf(a), identityOf(b)),
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
  const shared = entries.filter((entry) => entry.text_id === null || isStanding);
  const once = new Map(shared.map((entry) => [`${entry.kind} ${entry.normalized_name} ${entry.sense}`, entry]));
  const references = [...once.values()].map(
    ({ kind, name, sense, public_id, sample, text_id }): DecisionReference => ({
      side,
      kind,
      name,
      sense,
      actor: public_id,
      witnesses: text_id === null ? (JSON.parse(sample) as string[]).slice(0, WITNESSES) : [],
      document: null,
    }),
  );
  const own = entries.filter((entry) => entry.text_id !== null && !isStanding);
  return [...references, ...(await referInTexts(db, own, null, side))];
}

async function referToTexts(
  db: Db,
  entries: readonly EntryInGroup[],
  textIds: readonly string[],
): Promise<readonly DecisionReference[]> {
  const references = await referInTexts(db, entries, textIds, 1);
  if (references.length) return references;
  throw new OnrecordError('no-such-actor', 'The actor is not named in these documents.', {
    remedy: '`onrecord actor NAME` lists the documents that name the actor.',
  });
}

/** References to these entries' actors in single texts, each with a mention that finds the actor again. */
async function referInTexts(
  db: Db,
  entries: readonly EntryInGroup[],
  textIds: readonly string[] | null,
  side: number,
): Promise<readonly DecisionReference[]> {
  const references: DecisionReference[] = [];
  const idOf = new Map(entries.map((entry) => [entry.key, entry.public_id]));
  for (const chunk of chunk1000([...idOf.keys()])) {
    let query = selectActors(db).where('registry_facts.registry_key', 'in', chunk);
    if (textIds) query = query.where('texts.id', 'in', textIds);
    for (const row of await query.execute()) {
      const mention = await readFirstMention(db, row.reading_key, row.actor_id);
      references.push({
        side,
        kind: row.kind,
        name: row.name,
        sense: '',
        actor: idOf.get(row.registry_key)!,
        witnesses: [],
        document: {
          textHash: row.text_hash,
          series: row.series,
          key: row.actor_key,
          mention: mention && createEvidence(row.text, [mention.span_start, mention.span_end]),
        },
      });
    }
  }
  return references;
}

const selectActors = (db: Db) =>
  db
    .selectFrom('registry_facts')
    .innerJoin('texts', 'texts.id', 'registry_facts.text_id')
    .innerJoin('appearances', 'appearances.key', 'texts.appearance_key')
    .select(['registry_facts.registry_key', 'registry_facts.actor_id', 'registry_facts.actor_key'])
    .select(['registry_facts.kind', 'registry_facts.name', 'texts.reading_key', 'texts.text_hash', 'texts.text'])
    .select('appearances.series')
    .orderBy('registry_facts.text_id')
    .orderBy('registry_facts.actor_key');

async function readFirstMention(db: Db, readingKey: number, actorId: string) {
  const mention = await db
    .selectFrom('mentions')
    .select(['span_start', 'span_end'])
    .where('reading_key', '=', readingKey)
    .where('actor_id', '=', actorId)
    .orderBy('seq')
    .executeTakeFirst();
  return mention ?? null;
}
