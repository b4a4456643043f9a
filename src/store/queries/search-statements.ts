import { type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { parseSearchWords } from '../search-words.ts';
import type { StatementHit, StatementQuery } from '../store.ts';
import type { Tables } from '../tables.ts';
import { readSummaries } from './document-summary.ts';
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
  const select = createSelection(db, backend, query);
  if (!select) return [];
  const limit = query.limit ?? DEFAULT_LIMIT;
  for (let asked = limit; ; asked *= 4) {
    const rows = await select.limit(asked).execute();
    const folded = foldRows(rows);
    if (folded.length >= limit || rows.length < asked) return folded.slice(0, limit);
  }
}

interface FoundRow {
  readonly key: number;
  readonly text_key: number;
  readonly item_key: string | null;
  readonly is_principal: number;
}

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

/** The rows in the order in which they are shown; null where the query asks for no words. */
function createSelection(db: Kysely<Tables>, backend: Backend, query: StatementQuery) {
  const phrases = query.words === null ? null : parseSearchWords(query.words);
  const speakerPhrases = query.speaker === undefined ? null : parseSearchWords(query.speaker);
  if (phrases?.length === 0 || speakerPhrases?.length === 0) return null;

  let statements = db
    .selectFrom('statements')
    .innerJoin('readings', 'readings.key', 'statements.reading_key')
    .innerJoin('texts', 'texts.key', 'readings.text_key')
    .select(['statements.key', 'statements.item_key', 'readings.text_key'])
    .select(sql<number>`case when texts.reading_key = readings.key then 1 else 0 end`.as('is_principal'));
  if (!query.withReplaced) {
    statements = statements.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('appearances')
          .select('appearances.key')
          .whereRef('appearances.reading_key', '=', 'statements.reading_key')
          .where('appearances.replaced_by', 'is', null),
      ),
    );
  }
  if (query.from !== undefined) statements = statements.where('statements.day', '>=', query.from);
  if (query.to !== undefined) statements = statements.where('statements.day', '<=', query.to);
  if (speakerPhrases) {
    const named = backend.fullText.selectMatches('actors', speakerPhrases);
    const sourced = backend.fullText.selectMatches('statements', speakerPhrases, ['source']);
    statements = statements.where(
      sql<boolean>`(statements.key in (
          select s.key from ${named} as match
          join registry_names on registry_names.key = match.key
          join registry_actors as named on named.key = registry_names.registry_key
          join registry_actors as entry on entry.group_key = named.group_key
          join actors on actors.registry_key = entry.key
          join statement_speakers as speaker
            on speaker.reading_key = actors.reading_key and speaker.actor_id = actors.id
          join statements as s on s.reading_key = speaker.reading_key and s.id = speaker.statement_id
          union select match.key from ${sourced} as match))`,
    );
  }
  if (phrases) {
    const matches = backend.fullText.selectMatches('statements', phrases);
    statements = statements.innerJoin(matches.as('match'), 'match.key', 'statements.key').orderBy('match.rank');
  }
  return statements
    .orderBy('statements.day', (order) => order.desc().nullsLast())
    .orderBy('statements.reading_key', 'desc')
    .orderBy('statements.seq');
}

/** Statements by their keys, in this order. */
export async function readHits(db: Kysely<Tables>, keys: readonly number[]): Promise<readonly StatementHit[]> {
  const statements = await readStatements(db, { keys });
  const byKey = new Map(statements.map((statement) => [statement.key, statement]));
  const summaries = await readSummaries(
    db,
    statements.map(({ readingKey }) => readingKey),
  );
  return keys.map((key) => {
    const { readingKey, statement, source, cue, content, speakers, day } = byKey.get(key)!;
    return { document: summaries.get(readingKey)!, statement, source, cue, content, speakers, at: day };
  });
}
