import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Backend } from '../../backend.ts';
import { parseSearchWords } from '../../search-words.ts';
import type { StatementQuery } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { foundHow, reviewedHow } from '../how-conditions.ts';
import { isBy } from '../is-by.ts';
import { isFolded } from '../rows.ts';

/** What a query asks for, its words as phrases. */
export interface Asked {
  readonly query: StatementQuery;
  readonly phrases: readonly string[] | null;
  readonly speaker: readonly string[] | null;
  readonly subject: readonly string[] | null;
  /** Only those of these readings, by key. */
  readonly readings?: readonly number[];
}

/** Null where it asks for words that hold neither letters nor digits: nothing is found by those. */
export function parseQuery(query: StatementQuery): Asked | null {
  const parse = (words: string | null | undefined) =>
    words === null || words === undefined ? null : parseSearchWords(words);
  const asked = { query, phrases: parse(query.words), speaker: parse(query.speaker), subject: parse(query.of) };
  const isEmpty = [asked.phrases, asked.speaker, asked.subject].some((phrases) => phrases?.length === 0);
  return isEmpty ? null : asked;
}

/** Statements as the engine found them, of which nobody has said anything. */
export function selectFound(db: Kysely<Tables>, backend: Backend, asked: Asked) {
  const { query } = asked;
  let statements = selectCurrent(db, 'statements', query).where(({ not, exists, selectFrom }) =>
    not(exists(selectFrom('reviewed_statements as r').select('r.key').whereRef('r.key', '=', 'said.key'))),
  );
  if (!query.withFolded) statements = statements.where('said.minor_by', 'is', null);
  if (query.how) statements = statements.where(foundHow('said')[query.how]);
  if (asked.readings) {
    const readings = sql`(select value from json_each(${JSON.stringify(asked.readings)}))`;
    // found by their words, or else by their readings: never each under every one
    statements = statements.where(sql<boolean>`${sql.raw(asked.phrases ? '+' : '')}said.reading_key in ${readings}`);
  }
  return joinMatches(keepNamed(statements, backend, asked, SPOKEN), backend, asked.phrases);
}

/** Statements of which people have said something, or which they added, as they stand now. */
export function selectReviewed(db: Kysely<Tables>, backend: Backend, asked: Asked) {
  const { query } = asked;
  let statements = selectCurrent(db, 'reviewed_statements', query);
  if (!query.withRejected) statements = statements.where(sql<boolean>`said.state <> 'rejected'`);
  if (!query.withFolded) statements = statements.where(sql<boolean>`not ${isFolded('said')}`);
  if (query.how) statements = statements.where(reviewedHow('said')[query.how]);
  return joinMatches(keepNamed(statements, backend, asked, REVIEWED), backend, asked.phrases);
}

export type Selection = ReturnType<typeof selectFound>;

/** Statements of appearances that were not replaced, between two days. */
function selectCurrent(db: Kysely<Tables>, table: 'statements' | 'reviewed_statements', query: StatementQuery) {
  let statements = db
    .selectFrom(`${table as 'statements'} as said`)
    .innerJoin('readings', 'readings.key', 'said.reading_key')
    .innerJoin('texts', 'texts.key', 'readings.text_key')
    .select(['said.key', 'said.item_key', 'said.reading_key', 'said.seq', 'said.day', 'readings.text_key'])
    .select((table === 'statements' ? sql<number>`1` : sql<number>`said.is_from_engine`).as('is_from_engine'))
    .select(sql<number>`case when texts.reading_key = readings.key then 1 else 0 end`.as('is_principal'))
    .select(SORT_WORDS[table][query.sort ?? 'relevance'].as('sort_words'));
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
  if (query.publisher !== undefined) {
    statements = statements.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('appearances')
          .select('appearances.key')
          .whereRef('appearances.reading_key', '=', 'said.reading_key')
          .where(isBy(query.publisher!)),
      ),
    );
  }
  return statements;
}

type Words = RawBuilder<string | null>;

const OUTLET: Words = sql`(select lower(stood.publisher) from appearances as stood where stood.key = texts.appearance_key)`;
const NO_WORDS: Words = sql`null`;

/** By which words statements are put in order; without a name by what the text calls the source. */
const SORT_WORDS: Readonly<
  Record<'statements' | 'reviewed_statements', Record<NonNullable<StatementQuery['sort']>, Words>>
> = {
  statements: {
    relevance: NO_WORDS,
    date: NO_WORDS,
    outlet: OUTLET,
    speaker: sql`lower(coalesce((select actors.name from statement_speakers as speaker
        join actors on actors.reading_key = speaker.reading_key and actors.id = speaker.actor_id
        where speaker.reading_key = said.reading_key and speaker.statement_id = said.id
        order by speaker.seq limit 1), said.source_name))`,
  },
  reviewed_statements: {
    relevance: NO_WORDS,
    date: NO_WORDS,
    outlet: OUTLET,
    speaker: sql`lower(coalesce((select min(actors.name) from reviewed_speakers as speaker
        join actors on actors.reading_key = speaker.reading_key and actors.id = speaker.actor_id
        where speaker.statement_key = said.key),
        (select found.source_name from statements as found where found.key = said.key)))`,
  },
};

type Current = ReturnType<typeof selectCurrent>;

/** From the actors of a document, as `facts` of `own`, to the keys of statements. */
interface Paths {
  readonly by: RawBuilder<unknown>;
}

const SPOKEN: Paths = {
  by: sql`select s.key from matched
      join statement_speakers as speaker
        on speaker.reading_key = matched.reading_key and speaker.actor_id = matched.actor_id
      join statements as s on s.reading_key = speaker.reading_key and s.id = speaker.statement_id`,
};

const REVIEWED: Paths = {
  by: sql`select speaker.statement_key from matched
      join reviewed_speakers as speaker
        on speaker.reading_key = matched.reading_key and speaker.actor_id = matched.actor_id`,
};

/** Statements by whom, and of whom: by the names of the registry, and by those of the text, which replaced versions have too. */
function keepNamed(statements: Current, backend: Backend, { speaker, subject }: Asked, { by }: Paths): Current {
  const told = (phrases: readonly string[]) =>
    sql`(with matched as ${selectActors(backend, phrases)} ${by}
        union select match.key from ${backend.fullText.selectMatches('statements', phrases, ['source', 'speakers'])} as match)`;
  let kept = statements;
  if (speaker) kept = kept.where(sql<boolean>`said.key in ${told(speaker)}`);
  if (subject) {
    const named = backend.fullText.selectMatches('statements', subject, ['content']);
    kept = kept
      .where(
        sql<boolean>`said.key in (with matched as ${selectActors(backend, subject)}
          select s.key from matched
          join mentions as mention
            on mention.reading_key = matched.reading_key and mention.actor_id = matched.actor_id
          join statement_pieces as piece
            on piece.reading_key = mention.reading_key and piece.role = 'content'
            and piece.span_start <= mention.span_start and mention.span_end <= piece.span_end
          join statements as s on s.reading_key = piece.reading_key and s.id = piece.statement_id
          union select match.key from ${named} as match)`,
      )
      // what somebody says of himself is said by him
      .where(sql<boolean>`said.key not in ${told(subject)}`);
  }
  return kept;
}

/** The actors of documents whom these words name in any of them. */
const selectActors = (backend: Backend, phrases: readonly string[]) =>
  sql`(select own.reading_key, facts.actor_id from ${backend.fullText.selectMatches('actors', phrases)} as match
      join registry_names on registry_names.key = match.key
      join registry_actors as named on named.key = registry_names.registry_key
      join registry_actors as entry on entry.group_key = named.group_key
      join registry_facts as facts on facts.registry_key = entry.key
      join texts as own on own.id = facts.text_id)`;

function joinMatches(statements: Current, backend: Backend, phrases: readonly string[] | null) {
  if (!phrases) return statements.select(sql<number>`0`.as('rank'));
  const matches = backend.fullText.selectMatches('statements', phrases);
  return statements.innerJoin(matches.as('match'), 'match.key', 'said.key').select('match.rank');
}
