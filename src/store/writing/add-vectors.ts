import type { Kysely } from 'kysely';
import { encodeBits } from '../../ask/find/vector.ts';
import type { RawPassage } from '../../ask/passage.ts';
import type { Tables } from '../tables.ts';

/** Keeps the vectors of a text's passages; false where they are not as many as it has now: it was read again meanwhile. */
export function addVectors(
  db: Kysely<Tables>,
  id: string,
  model: string,
  vectors: readonly Int8Array[],
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('texts')
      .innerJoin('passages', 'passages.reading_key', 'texts.reading_key')
      .select(['passages.reading_key', 'passages.passages'])
      .where('texts.id', '=', id)
      .executeTakeFirst();
    if (!row || (JSON.parse(row.passages) as readonly RawPassage[]).length !== vectors.length) return false;
    const { reading_key } = row;
    for (const table of ['passage_bits', 'passage_vectors'] as const) {
      await transaction.deleteFrom(table).where('reading_key', '=', reading_key).execute();
    }
    await transaction
      .insertInto('passage_bits')
      .values({ reading_key, model, bits: encodeBits(vectors) })
      .execute();
    await transaction
      .insertInto('passage_vectors')
      .values({ reading_key, vectors: joinBytes(vectors) })
      .execute();
    return true;
  });
}

function joinBytes(vectors: readonly Int8Array[]): Uint8Array {
  const width = vectors[0]?.length ?? 0;
  const bytes = new Int8Array(width * vectors.length);
  for (const [index, vector] of vectors.entries()) bytes.set(vector, index * width);
  return new Uint8Array(bytes.buffer);
}
