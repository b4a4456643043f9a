import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { describeStore } from '../store.suite.ts';
import { openSqliteStore } from './open-store.ts';

describeStore('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'));
  const store = await openSqliteStore(join(folder, 'store.db'), { loadLanguage });
  return {
    store,
    async dispose() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
