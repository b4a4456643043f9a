import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { openSqliteStore } from './open-store.ts';

/**
 * A process that corrects who is who, for tests with several processes: `decider.fixture.ts STORE WHO COUNT` renames the
 * only actor so many times, and writes a line after each.
 */
const [path, who, count] = process.argv.slice(2) as [string, string, string];
const store = await openSqliteStore(path, { loadLanguage });
for (let index = 0; index < Number(count); index++) {
  const [actor] = await store.listActors();
  await store.decide(
    { action: 'rename', actors: [actor!.id], newName: `${who} ${index}` },
    { by: who, at: '2031-03-05T10:00:00.000Z', reason: null },
  );
  process.stdout.write(`${index}\n`);
}
await store.close();
