import { type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { parseSearchWords } from '../search-words.ts';
import type { StatementHit, StatementQuery } from '../store.ts';
import type { Tables } from '../tables.ts';
import { readSummaries } from './document-summary.ts';
import { readReviewedStatements } from './read-reviewed-statements.ts';
import { readStatements } from './read-statements.ts';

const DEFAULT_LIMIT = 50;

/** Statements by words, speaker and days: the best first where words are asked for, else the newest first. */
export async function searchStatements(
  db: Kysely<Tables>,
  backend: Backend,
  query: StatementQuery,
): Promise<readonly StatementHit[]> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const keys = await findKeys(transaction, backend, query);
      return keys.length ? readHits(transaction, keys) : [];
    });
}

/** Keys of statements, of one text each only once, however many of its readings have it. */
async function findKeys(db: Kysely<Tables>, backend: Backend, query: StatementQuery): Promise<readonly number[]> {
  const phrases = query.words === null ? null : parseSearchWords(query.words);
  const speaker = query.speaker === undefined ? null : parseSearchWords(query.speaker);
  if (phrases?.length === 0 || speaker?.length === 0) return [];
  const asked = { phrases, speaker, query };
  const selections = [selectFound(db, backend, asked), selectReviewed(db, backend, asked)];
  const limit = query.limit ?? DEFAULT_LIMIT;
  for (let most = limit; ; most *= 4) {
    const lists: FoundRow[][] = [];
    for (const selection of selections) lists.push(await inOrder(selection).limit(most).execute());
    const folded = foldRows(lists.flat().sort(compareRows));
    // what stands behind the end of a list that was cut short may belong before the end of the other
    if (folded.length >= limit || lists.every((rows) => rows.length < most)) return folded.slice(0, limit);
  }
}

interface FoundRow {
  readonly key: number;
  readonly text_key: number;
  readonly reading_key: number;
  readonly seq: number;
  readonly item_key: string | null;
  readonly day: string | null;
  readonly rank: number;
  readonly is_principal: number;
  readonly is_from_engine: number;
}

/** The best first, then the newest, then the text last read. */
const compareRows = (a: FoundRow, b: FoundRow): number =>
  a.rank - b.rank ||
  compareDays(b.day, a.day) ||
  b.reading_key - a.reading_key ||
  a.seq - b.seq ||
  a.is_from_engine - b.is_from_engine;

const compareDays = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1);

/** A statement that several readings of a text have takes the place of the first, and is shown as the principal one has it. */
function foldRows(rows: readonly FoundRow[]): readonly number[] {
  const folded = new Map<string, FoundRow>();
  for (const row of rows) {
    const item = `${row.text_key} ${row.item_key ?? row.key}`;
    const known = folded.get(item);
    if (!known || row.is_principal > known.is_principal) folded.set(item, row);
  }
  return [...folded.values()].map(({ key }) => key);
}

interface Asked {
  readonly phrases: readonly string[] | null;
  readonly speaker: readonly string[] | null;
  readonly query: StatementQuery;
}

/** Statements as the engine found them, of which nobody has said anything. */
function selectFound(db: Kysely<Tables>, backend: Backend, { phrases, speaker, query }: Asked) {
  let statements = selectCurrent(db, 'statements', query).where(({ not, exists, selectFrom }) =>
    not(exists(selectFrom('reviewed_statements as r').select('r.key').whereRef('r.key', '=', 'said.key'))),
  );
  if (speaker) {
    const named = backend.fullText.selectMatches('actors', speaker);
    // by the names of the text too: the registry knows nothing of versions that were replaced
    const sourced = backend.fullText.selectMatches('statements', speaker, ['source', 'speakers']);
    statements = statements.where(
      sql<boolean>`(said.key in (
          select s.key from ${named} as match
          join registry_names on registry_names.key = match.key
          join registry_actors as named on named.key = registry_names.registry_key
          join registry_actors as entry on entry.group_key = named.group_key
          join registry_facts as facts on facts.registry_key = entry.key
          join texts as own on own.id = facts.text_id
          join statement_speakers as speaker
            on speaker.reading_key = own.reading_key and speaker.actor_id = facts.actor_id
          join statements as s on s.reading_key = speaker.reading_key and s.id = speaker.statement_id
          union select match.key from ${sourced} as match))`,
    );
  }
  return joinMatches(statements, backend, phrases);
}

/** Statements of which people have said something, or which they added, as they stand now. */
function selectReviewed(db: Kysely<Tables>, backend: Backend, { phrases, speaker, query }: Asked) {
  let statements = selectCurrent(db, 'reviewed_statements', query);
  if (!query.withRejected) statements = statements.where(sql<boolean>`said.state <> 'rejected'`);
  if (speaker) {
    const named = backend.fullText.selectMatches('actors', speaker);
    const told = backend.fullText.selectMatches('statements', speaker, ['source', 'speakers']);
    statements = statements.where(
      sql<boolean>`(said.key in (
          select speaker.statement_key from ${named} as match
          join registry_names on registry_names.key = match.key
          join registry_actors as named on named.key = registry_names.registry_key
          join registry_actors as entry on entry.group_key = named.group_key
          join registry_facts as facts on facts.registry_key = entry.key
          join texts as own on own.id = facts.text_id
          join reviewed_speakers as speaker
            on speaker.reading_key = own.reading_key and speaker.actor_id = facts.actor_id
          union select match.key from ${told} as match))`,
    );
  }
  return joinMatches(statements, backend, phrases);
}

/** Statements of appearances that were not replaced, between two days. */
function selectCurrent(db: Kysely<Tables>, table: 'statements' | 'reviewed_statements', query: StatementQuery) {
  let statements = db
    .selectFrom(`${table as 'statements'} as said`)
    .innerJoin('readings', 'readings.key', 'said.reading_key')
    .innerJoin('texts', 'texts.key', 'readings.text_key')
    .select(['said.key', 'said.item_key', 'said.reading_key', 'said.seq', 'said.day', 'readings.text_key'])
    .select((table === 'statements' ? sql<number>`1` : sql<number>`said.is_from_engine`).as('is_from_engine'))
    .select(sql<number>`case when texts.reading_key = readings.key then 1 else 0 end`.as('is_principal'));
  if (!query.withReplaced) {
    statements = statements.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('appearances')
          .select('appearances.key')
          .whereRef('appearances.reading_key', '=', 'said.reading_key')
          .where('appearances.replaced_by', 'is', null),
      ),
    );
  }
  if (query.from !== undefined) statements = statements.where('said.last_day', '>=', query.from);
  if (query.to !== undefined) statements = statements.where('said.day', '<=', query.to);
  return statements;
}

function joinMatches(
  statements: ReturnType<typeof selectCurrent>,
  backend: Backend,
  phrases: readonly string[] | null,
) {
  if (!phrases) return statements.select(sql<number>`0`.as('rank'));
  const matches = backend.fullText.selectMatches('statements', phrases);
  return statements.innerJoin(matches.as('match'), 'match.key', 'said.key').select('match.rank').orderBy('match.rank');
}

const inOrder = (statements: ReturnType<typeof joinMatches>) =>
  statements
    .orderBy('said.day', (order) => order.desc().nullsLast())
    .orderBy('said.reading_key', 'desc')
    .orderBy('said.seq');

/** Statements by their keys, in this order, as people have put them. */
export async function readHits(db: Kysely<Tables>, keys: readonly number[]): Promise<readonly StatementHit[]> {
  const reviewed = await readReviewedStatements(db, keys);
  const found = await readStatements(db, { keys: keys.filter((key) => !reviewed.has(key)) });
  const byKey = new Map(found.map((statement) => [statement.key, { ...statement, review: PROPOSED }]));
  const all = keys.map((key) => reviewed.get(key) ?? byKey.get(key)!);
  const summaries = await readSummaries(
    db,
    all.map(({ readingKey }) => readingKey),
  );
  return all.map(({ readingKey, statement, source, cue, content, speakers, day, review }) => ({
    document: summaries.get(readingKey)!,
    ...{ statement, source, cue, content, speakers, at: statement.saidOn?.value ?? day, review },
  }));
}

const PROPOSED: StatementHit['review'] = { state: 'proposed', by: null, at: null };
