import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { describeRegistryOrder } from '../registry-order.suite.ts';
import { openSqliteStore } from './open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-order-'));
let stores = 0;
afterAll(() => rmSync(folder, { recursive: true }));

describeRegistryOrder(() => {
  stores += 1;
  return openSqliteStore(join(folder, `store-${stores}.db`), { loadLanguage });
});
