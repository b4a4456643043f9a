import type { Kysely } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';

/**
 * What the door knew of each place where a text stood: what told its day, whether the text can be trusted to be the
 * document, from which lines it came, and whose the turns and entries of its form are; and the layers of a reading that
 * follow from these. Never changed once released.
 */
export async function keepIntake(db: Kysely<Tables>, backend: Backend): Promise<void> {
  await extendAppearances(db);
  await addLayers(db, backend);
}

async function extendAppearances(db: Kysely<Tables>): Promise<void> {
  const add = (name: string) => db.schema.alterTable('appearances').addColumn(name, 'text').execute();
  await add('published_basis');
  await db.schema
    .alterTable('appearances')
    .addColumn('intake_verdict', 'text', (column) => column.notNull().defaultTo('ok'))
    .execute();
  await db.schema
    .alterTable('appearances')
    .addColumn('intake_reasons', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
  await add('line_map');
  await add('structure');
  await db.schema
    .createIndex('appearances_doubtful')
    .on('appearances')
    .columns(['text_key'])
    .where('intake_verdict' as never, '<>', 'ok')
    .execute();
}

async function addLayers(db: Kysely<Tables>, backend: Backend): Promise<void> {
  const createLayer = (name: 'turns' | 'entries') =>
    db.schema
      .createTable(name)
      .addColumn('reading_key', 'bigint', (column) => column.notNull().references('readings.key').onDelete('cascade'))
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('span_start', 'integer', (column) => column.notNull())
      .addColumn('span_end', 'integer', (column) => column.notNull())
      .addColumn('label_start', 'integer')
      .addColumn('label_end', 'integer')
      .addPrimaryKeyConstraint(`${name}_key`, ['reading_key', 'seq']);
  const turns = createLayer('turns')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('found_by', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('speaker', 'text')
    .addColumn('name', 'text');
  const entries = createLayer('entries')
    .addColumn('at', 'text')
    .addColumn('byline', 'text', (column) => column.notNull());
  for (const table of [turns, entries]) await backend.clusterRows(table as never).execute();
}
