import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { openSqliteStore } from './open-store.ts';

/** A process that rebuilds the registry, for tests with several processes: `settler.fixture.ts STORE` writes a line for each portion. */
const [path] = process.argv.slice(2) as [string];
const store = await openSqliteStore(path, { loadLanguage });
process.stdout.write('begun\n');
await store.rebuildRegistry({ onProgress: ({ done, total }) => void process.stdout.write(`${done} of ${total}\n`) });
await store.close();
