import { type Kysely, sql } from 'kysely';
import { fuseRanks } from '../../../ask/find/fuse-ranks.ts';
import type { DocumentPassages, PassageQuery } from '../../../ask/find/passage-query.ts';
import { encodeBits, scoreBits } from '../../../ask/find/vector.ts';
import type { Backend } from '../../backend.ts';
import type { Tables } from '../../tables.ts';
import { readDocumentPassages } from './read-passages.ts';

type Db = Kysely<Tables>;

/** Of each order of documents so many are looked at for every one that is wanted. */
const LOOKED_AT = 4;

/** The documents that fit best by their words and by what their best passages mean, with all their passages: what is read of them is the same in a store of any size. */
export async function findPassages(
  db: Db,
  backend: Backend,
  query: PassageQuery,
): Promise<readonly DocumentPassages[]> {
  const lists = [await rankByWords(db, backend, query), await rankByMeaning(db, query)];
  const fused = fuseRanks(lists.map((ranked) => ({ ranked: ranked.slice(0, query.documents * LOOKED_AT), weight: 1 })));
  const keys = fused.slice(0, query.documents).map(([key]) => key);
  return readDocumentPassages(db, keys);
}

async function rankByWords(db: Db, backend: Backend, query: PassageQuery): Promise<readonly number[]> {
  if (!query.phrases.length) return [];
  const rows = await selectAsked(db, query)
    .innerJoin(backend.fullText.selectAny('documents', query.phrases).as('match'), 'match.key', 'texts.key')
    .orderBy('match.rank')
    .orderBy('texts.reading_key')
    .limit(query.documents * LOOKED_AT)
    .execute();
  return rows.map(({ reading_key }) => reading_key);
}

/** By the mean of the best three passages: one alone may be there by chance. */
const BEST = 3;

async function rankByMeaning(db: Db, query: PassageQuery): Promise<readonly number[]> {
  const { meaning } = query;
  if (!meaning) return [];
  const own = encodeBits([meaning.vector]);
  const rows = await selectAsked(db, query)
    .innerJoin('passage_bits', 'passage_bits.reading_key', 'texts.reading_key')
    .select('passage_bits.bits')
    .where('passage_bits.model', '=', meaning.model)
    .orderBy('texts.reading_key')
    .execute();
  return rows
    .map(({ reading_key, bits }) => ({ reading_key, score: scoreBest(scoreBits(own, bits)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ reading_key }) => reading_key);
}

function scoreBest(scores: Float32Array): number {
  const best = scores.sort().slice(-BEST);
  return best.reduce((sum, score) => sum + score, 0) / BEST;
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
