import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { OnrecordError } from '../../errors.ts';
import { createAnnotation, type Said } from '../../review/create-annotation.ts';
import { createNumberedReading } from '../record.fixture.ts';
import { openSqliteStore } from './open-store.ts';

/**
 * A process that judges the statements of document 1 and reads it again in between, for tests with several processes:
 * `annotator.fixture.ts STORE WHO COUNT STATEMENTS` says something so many times, and writes the number of each entry, or
 * "told" where somebody else had spoken of the same statement meanwhile.
 */
const [path, who, count, statements] = process.argv.slice(2) as [string, string, string, string];
const { document, record } = createNumberedReading(1, Number(statements));
const id = document.textHash.slice(0, 20);
const at = '2031-03-05T10:00:00.000Z';
const store = await openSqliteStore(path, { loadLanguage });
for (let index = 0; index < Number(count); index++) {
  const seen = (await store.readReviewed(id))!;
  const draft = createAnnotation(seen.record, seen.place, { by: who, at, reason: null }, say(index));
  try {
    const { id: entry } = await store.appendEntry(draft, seen.seen);
    process.stdout.write(`${entry}\n`);
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.code !== 'annotation-conflict') throw error;
    process.stdout.write('told\n');
  }
  if (index % 4 === 3) {
    const engine = { ...record.engine, version: `9.${who}.${index}` };
    await store.addReading(document, { ...record, engine }, at);
  }
}
await store.close();

function say(index: number): Said {
  const items = [{ layer: 'statements', id: `s${(index % Number(statements)) + 1}` }] as const;
  if (index % 3 === 0) return { action: 'accept', items };
  if (index % 3 === 1) return { action: 'reject', items };
  return { action: 'correct', items, patch: { speakers: [{ from: 'new', name: `${who} ${index}`, kind: 'person' }] } };
}
