import type { Kysely } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { createActorFacts } from '../../../registry/actor-facts.ts';
import type { ActorKind, MentionForm } from '../../../schema/actor.ts';
import type { Span } from '../../../schema/span.ts';
import { createItemKey } from '../../../text/item-key.ts';
import { groupRows, spanOf } from '../../queries/rows.ts';
import type { Tables } from '../../tables.ts';
import { readSplits } from '../decisions/read-references.ts';
import type { RegisteredText } from './registered-text.ts';

type Db = Kysely<Tables>;

/** Of these texts those that stand in the store and were not replaced, each with the facts of its principal reading. */
export async function readTextFacts(
  db: Db,
  textIds: readonly string[],
  language: Language,
): Promise<readonly RegisteredText[]> {
  if (!textIds.length) return [];
  const texts = await db
    .selectFrom('texts')
    .select(['key', 'id', 'text_hash', 'reading_key'])
    .where('id', 'in', textIds)
    .where('is_replaced', '=', 0)
    .orderBy('id')
    .execute();
  const series = groupRows(
    texts.length
      ? await db
          .selectFrom('appearances')
          .select(['text_key', 'series'])
          .where(
            'text_key',
            'in',
            texts.map(({ key }) => key),
          )
          .where('series', 'is not', null)
          .execute()
      : [],
    (row) => row.text_key,
  );
  const actors = await readActors(
    db,
    texts.map(({ reading_key }) => reading_key),
  );
  const registered = texts.map((text) => {
    const own = actors(text.reading_key);
    const facts = createActorFacts(own, language);
    return {
      id: text.id,
      textHash: text.text_hash,
      series: series(text.key).flatMap((row) => row.series ?? []),
      actors: own.map(({ actorId, mentions }, at) => ({
        ...facts[at]!,
        actorId,
        mentions: mentions.map(({ span }) => span),
        splitBy: null,
      })),
    };
  });
  const splits = await readSplits(db, registered);
  return registered.map((text) => ({
    ...text,
    actors: text.actors.map((actor) => ({ ...actor, splitBy: splits.get(`${text.id} ${actor.key}`) ?? null })),
  }));
}

interface StoredActor {
  readonly actorId: string;
  readonly key: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly roles: readonly { readonly text: string }[];
  readonly mentions: readonly { readonly span: Span; readonly form: MentionForm }[];
}

async function readActors(
  db: Db,
  readingKeys: readonly number[],
): Promise<(readingKey: number) => readonly StoredActor[]> {
  if (!readingKeys.length) return () => [];
  const actors = await db
    .selectFrom('actors')
    .select(['reading_key', 'id', 'item_key', 'name', 'kind'])
    .where('reading_key', 'in', readingKeys)
    .orderBy('reading_key')
    .orderBy('seq')
    .execute();
  const ownerOf = (row: { reading_key: number; actor_id: string }) => `${row.reading_key} ${row.actor_id}`;
  const aliases = groupRows(
    await db
      .selectFrom('actor_aliases')
      .select(['reading_key', 'actor_id', 'name'])
      .where('reading_key', 'in', readingKeys)
      .execute(),
    ownerOf,
  );
  const roles = groupRows(
    await db
      .selectFrom('actor_roles')
      .select(['reading_key', 'actor_id', 'text'])
      .where('reading_key', 'in', readingKeys)
      .execute(),
    ownerOf,
  );
  const mentions = groupRows(
    await db
      .selectFrom('mentions')
      .select(['reading_key', 'actor_id', 'span_start', 'span_end', 'form'])
      .where('reading_key', 'in', readingKeys)
      .orderBy('reading_key')
      .orderBy('actor_id')
      .orderBy('seq')
      .execute(),
    ownerOf,
  );
  const stored = groupRows(
    actors.map((row) => {
      const owner = ownerOf({ reading_key: row.reading_key, actor_id: row.id });
      return {
        readingKey: row.reading_key,
        itemKey: row.item_key,
        actorId: row.id,
        name: row.name,
        kind: row.kind,
        aliases: aliases(owner).map(({ name }) => name),
        roles: roles(owner).map(({ text }) => ({ text })),
        mentions: mentions(owner).map((mention) => ({ span: spanOf(mention), form: mention.form })),
      };
    }),
    (row) => row.readingKey,
  );
  const texts = await readKeylessTexts(
    db,
    actors.filter(({ item_key }) => item_key === null).map(({ reading_key }) => reading_key),
  );
  return (readingKey) => giveKeys(stored(readingKey), texts.get(readingKey) ?? '');
}

/** Readings of before items had keys. */
async function readKeylessTexts(db: Db, readingKeys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (!readingKeys.length) return new Map();
  const rows = await db
    .selectFrom('texts')
    .select(['reading_key', 'text'])
    .where('reading_key', 'in', [...new Set(readingKeys)])
    .execute();
  return new Map(rows.map((row) => [row.reading_key, row.text]));
}

function giveKeys(
  actors: readonly (Omit<StoredActor, 'key'> & { readonly itemKey: string | null })[],
  text: string,
): readonly StoredActor[] {
  const counts = new Map<string, number>();
  return actors.map(({ itemKey, ...actor }) => {
    const key = itemKey ?? createItemKey(text, 'actors', findKeySpans(actor.mentions));
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { ...actor, key: count > 1 ? `${key}~${count}` : key };
  });
}

function findKeySpans(mentions: StoredActor['mentions']): readonly Span[] {
  const first = mentions.find(({ form }) => form === 'name') ?? mentions[0];
  return first ? [first.span] : [];
}
