import { DatabaseSync } from '@photostructure/sqlite';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { parseAnnotation } from '../../review/annotation.ts';
import { createNumberedReading } from '../record.fixture.ts';
import { openSqliteStore } from './open-store.ts';

/**
 * Faults of a store in which `annotator.fixture.ts` was at work: entries that were told to be written and are not there,
 * entries without all that belongs to them, and rows that do not follow from the journal. None if nothing was lost.
 */
export async function findJournalFaults(
  path: string,
  statements: number,
  told: readonly number[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const store = await openSqliteStore(path, { loadLanguage });
  const entries = await store.listJournal();
  const numbers = new Set(entries.map(({ id }) => id));
  faults.push(...told.filter((id) => !numbers.has(id)).map((id) => `entry ${id} was lost`));
  for (const { isInForce: _, ...entry } of entries) {
    try {
      parseAnnotation(entry);
    } catch (error) {
      faults.push(`entry ${entry.id}: ${(error as Error).message}`);
    }
  }
  const { document, record } = createNumberedReading(1, statements);
  const reviewed = (await store.readReviewed(document.textHash.slice(0, 20)))!;
  if (reviewed.record.statements.length !== record.statements.length) faults.push('a statement was lost');
  const found = await store.searchStatements({ words: null, limit: 10_000, withRejected: true });
  for (const { statement, speakers, review } of found) {
    const own = reviewed.record.statements.find(({ id }) => id === statement.id);
    const names = own?.speakers.map((id) => reviewed.record.actors.find((actor) => actor.id === id)!.name);
    if (own?.review.state !== review.state || String(names) !== String(speakers.map(({ name }) => name))) {
      faults.push(`${statement.id} is searched as something else than it is`);
    }
  }
  if (found.length !== record.statements.length) faults.push(`${found.length} statements are found`);
  await store.close();
  return [...faults, ...checkFile(path)];
}

function checkFile(path: string): readonly string[] {
  const database = new DatabaseSync(path, { readOnly: true });
  const [check] = database.prepare('pragma integrity_check').all() as { integrity_check: string }[];
  const broken = database.prepare('pragma foreign_key_check').all();
  database.close();
  return [
    ...(check?.integrity_check === 'ok' ? [] : ['the file is damaged']),
    ...broken.map(() => 'a row hangs on nothing'),
  ];
}
