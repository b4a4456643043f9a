import { type Kysely, sql } from 'kysely';
import type { DocumentPassages, PassageQuery } from '../../../ask/find/passage-query.ts';
import type { Backend } from '../../backend.ts';
import type { Tables } from '../../tables.ts';
import { readDocumentPassages } from './read-passages.ts';

type Db = Kysely<Tables>;

/** The documents that fit best by their words, with all their passages: what is read of them is the same in a store of any size. */
export async function findPassages(
  db: Db,
  backend: Backend,
  query: PassageQuery,
): Promise<readonly DocumentPassages[]> {
  if (!query.phrases.length) return [];
  const rows = await selectAsked(db, query)
    .innerJoin(backend.fullText.selectAny('documents', query.phrases).as('match'), 'match.key', 'texts.key')
    .orderBy('match.rank')
    .orderBy('texts.reading_key')
    .limit(query.documents)
    .execute();
  return readDocumentPassages(
    db,
    rows.map(({ reading_key }) => reading_key),
  );
}

/** The principal readings of texts that were not replaced, of these days and this publisher. */
function selectAsked(db: Db, { since, publisher }: PassageQuery) {
  let texts = db.selectFrom('texts').select('texts.reading_key').where('texts.is_replaced', '=', 0);
  if (since !== undefined) {
    texts = texts.where(({ or, eb }) =>
      or([eb('texts.published_at', '>=', since), eb('texts.published_at', 'is', null)]),
    );
  }
  if (publisher === undefined) return texts;
  return texts.where(({ exists, selectFrom }) =>
    exists(
      selectFrom('appearances')
        .select('appearances.key')
        .whereRef('appearances.text_key', '=', 'texts.key')
        .where(sql<string>`lower(appearances.publisher)`, '=', publisher.toLowerCase()),
    ),
  );
}
