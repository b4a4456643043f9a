import { type Kysely, sql } from 'kysely';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import { findRowInserter } from '../row-inserter.ts';
import { describeCounted } from './describe-counted.ts';

type Db = Kysely<Tables>;
type TextRow = Tables['actor_texts'];

const TEXTS_AT_ONCE = 500;

/**
 * Counts again what marked texts say of whom, and lets the sums follow by the difference. Called at the end of every
 * transaction that changes who is who, so that no other ever sees a mark.
 */
export async function settleCounts(db: Db, backend: Backend): Promise<void> {
  for (;;) {
    const marked = await db.selectFrom('uncounted_texts').select('text_id').limit(TEXTS_AT_ONCE).execute();
    if (!marked.length) return;
    const textIds = marked.map(({ text_id }) => text_id);
    const before = await db.selectFrom('actor_texts').selectAll().where('text_id', 'in', textIds).execute();
    const after = await countTexts(db, textIds);
    await db.deleteFrom('actor_texts').where('text_id', 'in', textIds).execute();
    await findRowInserter(backend).insert(db, { actor_texts: after });
    await addSteps(db, backend, listSteps(before, after));
    await db.deleteFrom('uncounted_texts').where('text_id', 'in', textIds).execute();
  }
}

/** Whom these texts name how often, and who says how much in them: a statement of two who are one actor is one. */
async function countTexts(db: Db, textIds: readonly string[]): Promise<readonly TextRow[]> {
  const from = sql`from registry_facts as facts
    join registry_actors as entries on entries.key = facts.registry_key
    join texts on texts.id = facts.text_id and texts.is_replaced = 0`;
  const where = sql`where facts.text_id in (${sql.join(textIds)}) and facts.is_counted = 1
    group by facts.text_id, entries.group_key`;
  const named = await sql<Omit<TextRow, 'statements'>>`select facts.text_id, entries.group_key,
    sum((select count(*) from mentions
      where mentions.reading_key = texts.reading_key and mentions.actor_id = facts.actor_id)) as mentions,
    sum((select count(*) from actor_roles
      where actor_roles.reading_key = texts.reading_key and actor_roles.actor_id = facts.actor_id)) as roles
    ${from} ${where}`.execute(db);
  const spoken = await sql<Omit<TextRow, 'mentions' | 'roles'>>`select facts.text_id, entries.group_key,
    count(distinct speaker.statement_id) as statements ${from}
    join statement_speakers as speaker
      on speaker.reading_key = texts.reading_key and speaker.actor_id = facts.actor_id ${where}`.execute(db);
  const statements = new Map(spoken.rows.map((row) => [`${row.text_id} ${row.group_key}`, Number(row.statements)]));
  return named.rows.map(({ text_id, group_key, mentions, roles }) => ({
    ...{ text_id, group_key, mentions: Number(mentions), roles: Number(roles) },
    statements: statements.get(`${text_id} ${group_key}`) ?? 0,
  }));
}

type Step = Pick<Tables['actor_counts'], 'documents' | 'mentions' | 'statements'>;

function listSteps(before: readonly TextRow[], after: readonly TextRow[]): ReadonlyMap<number, Step> {
  const steps = new Map<number, Step>();
  const add = (rows: readonly TextRow[], sign: 1 | -1) => {
    for (const { group_key, mentions, statements } of rows) {
      const step = steps.get(group_key) ?? { documents: 0, mentions: 0, statements: 0 };
      steps.set(group_key, {
        documents: step.documents + sign,
        mentions: step.mentions + sign * mentions,
        statements: step.statements + sign * statements,
      });
    }
  };
  add(before, -1);
  add(after, 1);
  return steps;
}

async function addSteps(db: Db, backend: Backend, steps: ReadonlyMap<number, Step>): Promise<void> {
  for (const chunk of chunk1000([...steps.keys()])) {
    const known = new Map(
      (await db.selectFrom('actor_counts').selectAll().where('group_key', 'in', chunk).execute()).map((row) => [
        row.group_key,
        row,
      ]),
    );
    const described = await describeCounted(db, chunk);
    const rows = chunk.flatMap((group_key) => {
      const [step, was] = [steps.get(group_key)!, known.get(group_key)];
      const documents = (was?.documents ?? 0) + step.documents;
      const shown = described.get(group_key);
      if (!documents || !shown) return [];
      const mentions = (was?.mentions ?? 0) + step.mentions;
      return [{ group_key, ...shown, documents, mentions, statements: (was?.statements ?? 0) + step.statements }];
    });
    await db.deleteFrom('actor_counts').where('group_key', 'in', chunk).execute();
    await findRowInserter(backend).insert(db, { actor_counts: rows });
  }
}
