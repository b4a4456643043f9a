import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqliteStore } from './open-store.ts';

let folder: string;
let database: InstanceType<typeof DatabaseSync>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-plans-'));
  const path = join(folder, 'store.db');
  await (await openSqliteStore(path)).close();
  database = new DatabaseSync(path, { readOnly: true });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

// What placing and linking a document's actors asks for most: no work may grow with the registry.
test.each([
  ["select * from registry_actors where reading_key is null and normalized_name in ('a', 'b')", 'registry_actors_name'],
  [
    "select * from registry_actors where group_key in (1, 2) and reading_key is null and kind = 'person'",
    'registry_actors_group',
  ],
  ['select * from registry_actors where reading_key = 1', 'registry_actors_document'],
  ['select * from registry_links where one_key in (1, 2, 3) and is_automatic = 1', 'PRIMARY KEY'],
  ['select * from registry_links where other_key in (1, 2, 3) and is_automatic = 1', 'registry_links_other'],
])('%s finds its rows by %s', (query, index) => {
  const plan = database.prepare(`explain query plan ${query}`).all() as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join('\n')).toMatch(new RegExp(`^SEARCH \\w+ USING (?:INDEX )?${index} `));
});
