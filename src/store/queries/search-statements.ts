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

async function findKeys(db: Kysely<Tables>, backend: Backend, query: StatementQuery): Promise<readonly number[]> {
  const phrases = query.words === null ? null : parseSearchWords(query.words);
  const speakerPhrases = query.speaker === undefined ? null : parseSearchWords(query.speaker);
  if (phrases?.length === 0 || speakerPhrases?.length === 0) return [];

  let statements = db.selectFrom('statements').select('statements.key');
  if (!query.withReplaced) {
    statements = statements
      .innerJoin('documents', 'documents.key', 'statements.document_key')
      .where('documents.replaced_by', 'is', null);
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
            on speaker.document_key = actors.document_key and speaker.actor_id = actors.id
          join statements as s on s.document_key = speaker.document_key and s.id = speaker.statement_id
          union select match.key from ${sourced} as match))`,
    );
  }
  if (phrases) {
    const matches = backend.fullText.selectMatches('statements', phrases);
    statements = statements.innerJoin(matches.as('match'), 'match.key', 'statements.key').orderBy('match.rank');
  }
  const rows = await statements
    .orderBy('statements.day', (order) => order.desc().nullsLast())
    .orderBy('statements.document_key', 'desc')
    .orderBy('statements.seq')
    .limit(query.limit ?? DEFAULT_LIMIT)
    .execute();
  return rows.map((row) => row.key);
}

/** Statements by their keys, in this order. */
export async function readHits(db: Kysely<Tables>, keys: readonly number[]): Promise<readonly StatementHit[]> {
  const statements = await readStatements(db, { keys });
  const byKey = new Map(statements.map((statement) => [statement.key, statement]));
  const summaries = await readSummaries(
    db,
    statements.map(({ documentKey }) => documentKey),
  );
  return keys.map((key) => {
    const { documentKey, statement, source, cue, content, speakers, day } = byKey.get(key)!;
    const told = statement as StatementHit['statement'];
    return { document: summaries.get(documentKey)!, statement: told, source, cue, content, speakers, at: day };
  });
}
