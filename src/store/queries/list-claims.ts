import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { parseSearchWords } from '../search-words.ts';
import type { ClaimQuery, ListedClaim } from '../store.ts';
import type { Tables } from '../tables.ts';
import { findGroup } from './find-group.ts';
import { readReviewedStatements } from './read-reviewed-statements.ts';
import { readStatements } from './read-statements.ts';
import { readClaimHits } from './search-claims.ts';

type Db = Kysely<Tables>;

const DEFAULT_LIMIT = 50;

/** Claims of newest versions that nobody refused, those most worth checking first. */
export async function listClaims(db: Db, backend: Backend, query: ClaimQuery): Promise<readonly ListedClaim[]> {
  const claims = await selectClaims(db, backend, query);
  if (!claims) return [];
  const rows = await claims
    .leftJoin('statements', (join) =>
      join
        .onRef('statements.reading_key', '=', 'claims.reading_key')
        .onRef('statements.id', '=', 'claims.statement_id'),
    )
    .select(['claims.key', 'statements.key as statement_key'])
    .select([IS_INNER.as('is_inner'), IS_RATED.as('is_rated')])
    .orderBy('claims.checkworthiness', 'desc')
    .orderBy('claims.key')
    .limit(query.limit ?? DEFAULT_LIMIT)
    .offset(query.offset ?? 0)
    .execute();
  if (!rows.length) return [];
  const keys = rows.flatMap(({ statement_key }) => (statement_key === null ? [] : [statement_key]));
  const statements = await readSpoken(db, keys);
  const hits = await readClaimHits(
    db,
    rows.map(({ key }) => key),
  );
  return hits.map((hit, index) => {
    const row = rows[index]!;
    const said = row.statement_key === null ? undefined : statements.get(row.statement_key);
    return {
      ...hit,
      ...{ speakers: said?.speakers ?? [], source: said?.statement.sourceName ?? null },
      ...{ isInner: Boolean(row.is_inner), isRated: Boolean(row.is_rated) },
    };
  });
}

async function readSpoken(db: Db, keys: readonly number[]) {
  const reviewed = await readReviewedStatements(db, keys);
  const found = keys.length ? await readStatements(db, { keys }) : [];
  return new Map(found.map((each) => [each.key, reviewed.get(each.key) ?? each]));
}

export async function countClaims(db: Db, backend: Backend, query: ClaimQuery): Promise<number> {
  const claims = await selectClaims(db, backend, query);
  const counted = await claims?.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(counted?.count ?? 0);
}

type Condition = RawBuilder<boolean>;

const IS_RATED: Condition = sql`exists (select 1 from journal_targets as target
  join journal on journal.key = target.journal_key
  where target.text_hash = texts.text_hash and target.layer = 'claims' and target.item_key = claims.item_key
    and journal.action = 'rate'
    and not exists (select 1 from journal_undone where journal_undone.journal_key = journal.key))`;

const SETS: Readonly<Record<NonNullable<ClaimQuery['set']>, Condition>> = {
  figures: sql`exists (select 1 from claim_quantities as figure
    where figure.reading_key = claims.reading_key and figure.claim_id = claims.id)`,
  own: sql`claims.statement_id is null`,
  unrated: sql`not ${IS_RATED}`,
};

/** Its words all stand in another claim of the document, which is longer. */
const IS_INNER: Condition = sql`exists (select 1 from claim_pieces as own
  join claim_pieces as other on other.reading_key = own.reading_key and other.claim_id <> own.claim_id
    and other.span_start <= own.span_start and own.span_end <= other.span_end
    and other.span_end - other.span_start > own.span_end - own.span_start
  where own.reading_key = claims.reading_key and own.claim_id = claims.id and own.seq = 0)`;

/** Null where nothing can be found. */
async function selectClaims(db: Db, backend: Backend, query: ClaimQuery) {
  const { words, set, speaker, document, withInner, items } = query;
  let claims = db
    .selectFrom('claims')
    .innerJoin('texts', 'texts.reading_key', 'claims.reading_key')
    .where('texts.is_replaced', '=', 0)
    .where(sql<boolean>`not exists (select 1 from refused_claims where refused_claims.key = claims.key)`);
  if (words !== undefined) {
    const phrases = parseSearchWords(words);
    if (!phrases.length) return null;
    const matches = backend.fullText.selectMatches('claims', phrases);
    claims = claims.where('claims.key', 'in', sql<number>`(select match.key from ${matches} as match)`);
  }
  if (document !== undefined) claims = claims.where('texts.id', '=', document);
  if (set !== undefined) claims = claims.where(SETS[set]);
  if (!withInner) claims = claims.where(sql<boolean>`not ${IS_INNER}`);
  if (items) claims = claims.where(holdsOneOf(items));
  if (speaker === undefined) return claims;
  const group = await findGroup(db, speaker);
  return group === null ? null : claims.where(isSaidBy(group));
}

const isSaidBy = (group: number): Condition => sql`exists (select 1 from statement_speakers as speaker
  join registry_facts as facts on facts.text_id = texts.id and facts.actor_id = speaker.actor_id
  join registry_actors as entry on entry.key = facts.registry_key
  where speaker.reading_key = claims.reading_key and speaker.statement_id = claims.statement_id
    and entry.group_key = ${group})`;

/** Many more than a database takes as values, so they come as JSON. */
function holdsOneOf(items: NonNullable<ClaimQuery['items']>): Condition {
  const given = JSON.stringify(items.map(({ document, id }) => [document, id]));
  const ids = sql`(select json_extract(value, '$[1]') from json_each(${given})
    where json_extract(value, '$[0]') = texts.id)`;
  return sql`texts.id in (select json_extract(value, '$[0]') from json_each(${given})) and (
    claims.id in ${ids} or claims.statement_id in ${ids}
    or exists (select 1 from claim_quantities as held where held.reading_key = claims.reading_key
      and held.claim_id = claims.id and held.quantity_id in ${ids})
    or exists (select 1 from claim_timexes as held where held.reading_key = claims.reading_key
      and held.claim_id = claims.id and held.timex_id in ${ids}))`;
}
