import type { DatabaseSync } from '@photostructure/sqlite';
import { STATEMENT_HOWS, type StatementHow, type StatementQuery } from '../store.ts';

type Database = InstanceType<typeof DatabaseSync>;
type Row = Record<string, number | string | null>;

const toPlain = (rows: readonly unknown[]): Row[] => rows.map((row) => ({ ...(row as Row) }));

/** What the store keeps of actors. */
export const readKeptActors = (database: Database): readonly Row[] =>
  toPlain(
    database
      .prepare('select group_key, kind, name, documents, mentions, statements from actor_counts order by group_key')
      .all(),
  );

/** The same, counted over everything that follows from the documents. */
export function countActorsSlowly(database: Database): readonly Row[] {
  return toPlain(
    database
      .prepare(
        `select entries.group_key,
          (select own.kind from registry_actors as own where own.group_key = entries.group_key and own.anchor_key is null
            order by case when own.text_id is null then own.document_count else 0 end desc, own.normalized_name, own.kind,
              own.sense, own.text_id, own.actor_key limit 1) as kind,
          (select min(own.normalized_name) from registry_actors as own
            where own.group_key = entries.group_key and own.anchor_key is null) as name,
          count(distinct facts.text_id) as documents,
          sum((select count(*) from mentions
            where mentions.reading_key = texts.reading_key and mentions.actor_id = facts.actor_id)) as mentions,
          (select count(distinct statements.key) from registry_actors as own
            join registry_facts as said on said.registry_key = own.key
            join texts as stored on stored.id = said.text_id and stored.is_replaced = 0
            join statement_speakers as speaker
              on speaker.reading_key = stored.reading_key and speaker.actor_id = said.actor_id
            join statements on statements.reading_key = speaker.reading_key and statements.id = speaker.statement_id
            where own.group_key = entries.group_key) as statements
        from registry_actors as entries
        join registry_facts as facts on facts.registry_key = entries.key
        join texts on texts.id = facts.text_id and texts.is_replaced = 0
        group by entries.group_key order by entries.group_key`,
      )
      .all(),
  );
}

const HOWS: Readonly<Record<StatementHow, string>> = {
  quoted: "said.mode = 'direct'",
  partly: "said.mode = 'mixed'",
  reworded: "said.mode = 'indirect'",
  figure: `exists (select 1 from quantities
    where quantities.reading_key = said.reading_key and quantities.statement_id = said.id)`,
  denied: "said.polarity <> 'affirmed'",
  doubtful: 'said.confidence < 0.8',
};

const told = (field: string): string => `said.statement like '%${field}%'`;
const OWN_FIGURE = `exists (select 1 from statements as own join quantities
  on quantities.reading_key = own.reading_key and quantities.statement_id = own.id where own.key = said.key)`;
const TOLD: Readonly<Record<StatementHow, string>> = {
  quoted: told('"mode":"direct"'),
  partly: told('"mode":"mixed"'),
  reworded: told('"mode":"indirect"'),
  figure: OWN_FIGURE,
  denied: `(${told('"polarity":"denied"')} or ${told('"polarity":"not-said"')})`,
  doubtful: 'false',
};

/** How many statements such a query finds, as if it asked for no words and for nobody, and of each kind in principal readings. */
export function countFoundSlowly(database: Database, query: StatementQuery) {
  const { from, to, publisher, withReplaced, withFolded } = query;
  const stands = [
    ...(withReplaced ? [] : ['appearances.replaced_by is null']),
    ...(publisher === undefined ? [] : [`lower(appearances.publisher) like '%${publisher}%'`]),
  ];
  const conditions = [
    ...stands.map(
      (stand) => `exists (select 1 from appearances where appearances.reading_key = said.reading_key and ${stand})`,
    ),
    ...(from === undefined ? [] : [`said.last_day >= '${from}'`]),
    ...(to === undefined ? [] : [`said.day <= '${to}'`]),
  ];
  const found = [
    ...conditions,
    'said.key not in (select key from reviewed_statements)',
    ...(withFolded ? [] : ['said.minor_by is null']),
    ...(query.how ? [HOWS[query.how]] : []),
  ];
  const reviewed = [
    ...conditions,
    "said.state <> 'rejected'",
    ...(withFolded ? [] : [`said.statement not like '%"minor":true%'`]),
    ...(query.how ? [TOLD[query.how]] : []),
  ];
  const count = (table: string, where: readonly string[]): number =>
    (
      database
        .prepare(
          `select count(*) as count from (select distinct readings.text_key, coalesce(said.item_key, cast(said.key as text))
            from ${table} as said join readings on readings.key = said.reading_key
            where ${where.length ? where.join(' and ') : 'true'})`,
        )
        .get() as { count: number }
    ).count;
  const countHow = (table: string, where: readonly string[]): number =>
    (
      database
        .prepare(
          `select count(*) as count from ${table} as said join texts on texts.reading_key = said.reading_key
            where ${where.join(' and ')}`,
        )
        .get() as { count: number }
    ).count;
  return {
    statements: count('statements', found) + count('reviewed_statements', reviewed),
    hows: Object.fromEntries(
      STATEMENT_HOWS.map((how) => [
        how,
        countHow('statements', [...found, HOWS[how]]) + countHow('reviewed_statements', [...reviewed, TOLD[how]]),
      ]),
    ) as Record<StatementHow, number>,
  };
}
