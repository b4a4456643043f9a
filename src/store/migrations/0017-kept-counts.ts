import { type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/**
 * Keeps what lists and filters over the whole store count: of actors in each text and in all, of statements in each reading.
 * Never changed once released.
 */
export async function keepCounts(db: Db, backend: Backend): Promise<void> {
  await createActorCounts(db, backend);
  await countActors(db);
  await createStatementCounts(db);
  await countStatements(db);
}

async function createActorCounts(db: Db, backend: Backend): Promise<void> {
  const texts = db.schema
    .createTable('actor_texts')
    .addColumn('text_id', 'text', (column) => column.notNull())
    .addColumn('group_key', 'bigint', (column) => column.notNull())
    .addColumn('mentions', 'integer', (column) => column.notNull())
    .addColumn('roles', 'integer', (column) => column.notNull())
    .addColumn('statements', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('actor_texts_pk', ['text_id', 'group_key']);
  await backend.clusterRows(texts as never).execute();
  await db.schema
    .createIndex('actor_texts_roles')
    .on('actor_texts')
    .columns(['group_key', 'text_id'])
    .where('roles' as never, '>', sql.lit(0))
    .execute();
  await db.schema
    .createTable('actor_counts')
    .addColumn('group_key', backend.keyType, (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('documents', 'integer', (column) => column.notNull())
    .addColumn('mentions', 'integer', (column) => column.notNull())
    .addColumn('statements', 'integer', (column) => column.notNull())
    .execute();
  for (const [name, columns] of [
    ['documents', ['documents desc', 'mentions desc', 'name', 'group_key']],
    ['statements', ['statements desc', 'documents desc', 'name', 'group_key']],
    ['name', ['name', 'group_key']],
    ['kind', ['kind', 'documents desc', 'mentions desc', 'name', 'group_key']],
  ] as const) {
    await db.schema
      .createIndex(`actor_counts_${name}`)
      .on('actor_counts')
      .columns([...columns] as never)
      .execute();
  }
  await db.schema
    .createTable('uncounted_texts')
    .addColumn('text_id', 'text', (column) => column.primaryKey())
    .execute();
}

/** Of what the registry has taken in; the texts that wait for it are counted when it does. */
async function countActors(db: Db): Promise<void> {
  const named = sql`registry_facts as facts
    join registry_actors as entries on entries.key = facts.registry_key
    join texts on texts.id = facts.text_id and texts.is_replaced = 0`;
  await sql`insert into actor_texts (text_id, group_key, mentions, roles, statements)
    select facts.text_id, entries.group_key,
      sum((select count(*) from mentions
        where mentions.reading_key = texts.reading_key and mentions.actor_id = facts.actor_id)),
      sum((select count(*) from actor_roles
        where actor_roles.reading_key = texts.reading_key and actor_roles.actor_id = facts.actor_id)), 0
    from ${named} where facts.is_counted = 1 group by facts.text_id, entries.group_key`.execute(db);
  await sql`update actor_texts set statements = said.count
    from (select facts.text_id, entries.group_key, count(distinct speaker.statement_id) as count from ${named}
      join statement_speakers as speaker
        on speaker.reading_key = texts.reading_key and speaker.actor_id = facts.actor_id
      where facts.is_counted = 1 group by facts.text_id, entries.group_key) as said
    where said.text_id = actor_texts.text_id and said.group_key = actor_texts.group_key`.execute(db);
  // the entry of a group that stands in most documents tells its kind, of equal ones the first by name
  await sql`insert into actor_counts (group_key, kind, name, documents, mentions, statements)
    select sums.group_key, shown.kind, shown.first, sums.documents, sums.mentions, sums.statements
    from (select group_key, count(*) as documents, sum(mentions) as mentions, sum(statements) as statements
      from actor_texts group by group_key) as sums
    join (select group_key, kind, min(normalized_name) over (partition by group_key) as first,
        row_number() over (partition by group_key
          order by case when text_id is null then document_count else 0 end desc, normalized_name, kind, sense, text_id,
            actor_key) as place
      from registry_actors where anchor_key is null) as shown
      on shown.group_key = sums.group_key and shown.place = 1`.execute(db);
}

async function createStatementCounts(db: Db): Promise<void> {
  const count = ['statements', 'repeated', 'quoted', 'partly', 'reworded', 'figure', 'denied', 'doubtful'];
  let table = db.schema
    .createTable('statement_counts')
    .addColumn('reading_key', 'bigint', (column) => column.notNull().references('readings.key').onDelete('cascade'))
    .addColumn('is_folded', 'integer', (column) => column.notNull())
    .addColumn('day', 'text')
    .addColumn('last_day', 'text');
  for (const name of count) table = table.addColumn(name, 'integer', (column) => column.notNull()) as never;
  await table.execute();
  await db.schema.createIndex('statement_counts_reading').on('statement_counts').columns(['reading_key']).execute();
}

async function countStatements(db: Db): Promise<void> {
  await sql`insert into statement_counts (reading_key, is_folded, day, last_day, statements, repeated, quoted, partly,
      reworded, figure, denied, doubtful)
    select reading_key, case when minor_by is null then 0 else 1 end as is_folded, day, last_day, count(*),
      sum(case when (reading_key, item_key) in (select reading_key, item_key from statements
        group by reading_key, item_key having count(*) > 1) then 1 else 0 end),
      sum(case when mode = 'direct' then 1 else 0 end),
      sum(case when mode = 'mixed' then 1 else 0 end),
      sum(case when mode = 'indirect' then 1 else 0 end),
      sum(case when exists (select 1 from quantities
        where quantities.reading_key = said.reading_key and quantities.statement_id = said.id) then 1 else 0 end),
      sum(case when polarity <> 'affirmed' then 1 else 0 end),
      sum(case when confidence < 0.8 then 1 else 0 end)
    from statements as said group by reading_key, is_folded, day, last_day`.execute(db);
}
