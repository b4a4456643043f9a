import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * What the door knew of each place where a text stood: what told its day, whether the text can be trusted to be the
 * document, from which lines it came, and whose the turns and entries of its form are. Never changed once released.
 */
export async function keepIntake(db: Kysely<Tables>): Promise<void> {
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
