import type { Kysely } from 'kysely';
import type { DocumentPassages } from '../../../ask/find/passage-query.ts';
import { completePassage, type Passage, type RawPassage } from '../../../ask/passage.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';

type Db = Kysely<Tables>;

/** Of these readings their documents with all passages, in this order. */
export async function readDocumentPassages(
  db: Db,
  readingKeys: readonly number[],
): Promise<readonly DocumentPassages[]> {
  const documents = new Map<number, DocumentPassages>();
  for (const chunk of chunk1000(readingKeys)) {
    const rows = await selectPassages(db)
      .innerJoin('appearances', 'appearances.key', 'texts.appearance_key')
      .select(['appearances.title', 'appearances.publisher', 'appearances.published_at'])
      .where('texts.reading_key', 'in', chunk)
      .execute();
    for (const { reading_key, title, publisher, published_at, ...row } of rows) {
      documents.set(reading_key, { id: row.id, title, publisher, publishedAt: published_at, passages: complete(row) });
    }
  }
  return readingKeys.map((key) => documents.get(key)!);
}

/** The passages of a text's principal reading; null where there is no such text. */
export async function readPassages(db: Db, id: string): Promise<readonly Passage[] | null> {
  const row = await selectPassages(db).where('texts.id', '=', id).executeTakeFirst();
  return row ? complete(row) : null;
}

const selectPassages = (db: Db) =>
  db
    .selectFrom('texts')
    .innerJoin('passages', 'passages.reading_key', 'texts.reading_key')
    .select(['texts.id', 'texts.text', 'texts.reading_key', 'passages.passages']);

const complete = ({ id, text, passages }: { id: string; text: string; passages: string }): readonly Passage[] =>
  (JSON.parse(passages) as readonly RawPassage[]).map((raw) => completePassage(raw, id, text));
