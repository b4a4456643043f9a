import type { Kysely } from 'kysely';
import { OnrecordError } from '../../errors.ts';
import type { Backend } from '../backend.ts';
import type { DecisionMaker } from '../decision.ts';
import { markTexts } from '../registry/marks.ts';
import type { Tables } from '../tables.ts';
import { refreshText } from './appearances.ts';
import { removeReadings } from './readings.ts';

type Db = Kysely<Tables>;

/**
 * Takes a text out of the store with all that was found in it, in one transaction. The journal keeps that it was there,
 * and what people said of it: if the text is read again, that holds again.
 */
export function removeDocument(db: Db, backend: Backend, id: string, maker: DecisionMaker): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const text = await transaction
      .selectFrom('texts')
      .select(['key', 'id', 'text_hash'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!text) {
      throw new OnrecordError('no-such-document', 'The document is gone from the store.', {
        input: id,
        remedy: '`onrecord list` shows what there is.',
      });
    }
    const appearances = await transaction
      .selectFrom('appearances')
      .select(['series', 'version', 'title', 'publisher', 'published_at', 'url', 'origin'])
      .where('text_key', '=', text.key)
      .orderBy('key')
      .execute();
    await markTexts(transaction, [text.id]);
    await noteRemoval(transaction, text.text_hash, appearances, maker);
    await transaction.deleteFrom('appearances').where('text_key', '=', text.key).execute();
    await removeReadings(transaction, backend, text.key);
    await backend.fullText.removeEntries(transaction, 'documents', [text.key]);
    await transaction.deleteFrom('texts').where('key', '=', text.key).execute();
    await closeGap(transaction, backend, text.id);
  });
}

type Removed = Pick<Tables['appearances'], 'series' | 'title' | 'publisher' | 'published_at' | 'url' | 'origin'>;

async function noteRemoval(
  db: Db,
  textHash: string,
  appearances: readonly Removed[],
  { at, by, reason }: DecisionMaker,
): Promise<void> {
  const { key } = await db
    .insertInto('journal')
    .values({ made_at: at, made_by: by, action: 'remove', reason })
    .returning('key')
    .executeTakeFirstOrThrow();
  const before = appearances.map(({ title, publisher, published_at: publishedAt, url, origin }) => ({
    title,
    publisher,
    publishedAt,
    url,
    origin,
  }));
  const [first] = appearances;
  await db
    .insertInto('journal_targets')
    .values({
      journal_key: key,
      seq: 0,
      type: 'document',
      text_hash: textHash,
      series: first?.series ?? null,
      name: first?.title ?? first?.origin ?? null,
      body: JSON.stringify({ appearances: before }),
    })
    .execute();
}

/** What the removed text had taken the place of stands last again, or behind the text that followed. */
async function closeGap(db: Db, backend: Backend, id: string): Promise<void> {
  const replaced = await db
    .selectFrom('appearances')
    .select(['key', 'text_key', 'series', 'version'])
    .where('replaced_by', '=', id)
    .execute();
  for (const { key, text_key, series, version } of replaced) {
    const next = await db
      .selectFrom('appearances')
      .innerJoin('texts', 'texts.key', 'appearances.text_key')
      .select('texts.id')
      .where('appearances.series', '=', series)
      .where('appearances.version', '>', version)
      .orderBy('appearances.version')
      .executeTakeFirst();
    await db
      .updateTable('appearances')
      .set({ replaced_by: next?.id ?? null })
      .where('key', '=', key)
      .execute();
    await refreshText(db, backend, text_key);
  }
}
