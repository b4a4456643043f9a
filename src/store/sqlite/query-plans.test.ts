import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { openSqliteStore } from './open-store.ts';

let folder: string;
let database: InstanceType<typeof DatabaseSync>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-plans-'));
  const path = join(folder, 'store.db');
  await (await openSqliteStore(path, { loadLanguage })).close();
  database = new DatabaseSync(path, { readOnly: true });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

// What settling the registry asks for most: no work may grow with the registry.
test.each([
  ["select * from registry_actors where normalized_name in ('a', 'b') and text_id is null", 'registry_actors_shared'],
  [
    "select * from registry_actors where normalized_name = 'a' and kind = 'person' and text_id is not null",
    'registry_actors_own_name',
  ],
  ["select * from registry_actors where text_id in ('a', 'b')", 'registry_actors_own'],
  ['select key from registry_actors where group_key in (1, 2) and anchor_key is null', 'registry_actors_group'],
  ['update registry_actors set group_key = 3 where anchor_key in (1, 2)', 'registry_actors_anchor'],
  [
    "select * from registry_actors where family = 'a' order by document_count desc, normalized_name, sense limit 64",
    'registry_actors_family',
  ],
  [
    'select * from registry_facts where is_counted = 1 and registry_key = 1 order by registry_key, text_id, actor_key limit 20',
    'registry_facts_entry',
  ],
  ["select * from registry_facts where text_id in ('a', 'b')", 'sqlite_autoindex_registry_facts_1'],
  [
    "select * from registry_facts where normalized_name = 'a' and kind = 'person' and fields = ''",
    'registry_facts_name',
  ],
  ["select * from registry_keys where link_key in ('a', 'b') and is_own = 0", 'PRIMARY KEY'],
  ["select * from registry_keys where link_key in ('a', 'b') and is_own = 1 and is_fresh = 1", 'registry_keys_fresh'],
  ['select * from registry_links where one_key in (1, 2, 3) and is_own = 0 and is_automatic = 1', 'PRIMARY KEY'],
  [
    'select * from registry_links where other_key in (1, 2, 3) and is_own = 0 and is_automatic = 1',
    'registry_links_other',
  ],
])('%s finds its rows by %s', (query, index) => {
  const plan = database.prepare(`explain query plan ${query}`).all() as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join('\n')).toMatch(
    new RegExp(`^SEARCH \\w+ USING (?:COVERING )?(?:INDEX )?${index} `),
  );
});

// The first page of a list comes from an index, however many actors there are.
test.each([
  ['documents desc, mentions desc, name, group_key', 'actor_counts_documents'],
  ['statements desc, documents desc, name, group_key', 'actor_counts_statements'],
  ['name, group_key', 'actor_counts_name'],
])('actors by %s are read by %s', (order, index) => {
  const query = `select * from actor_counts order by ${order} limit 50`;
  const plan = database.prepare(`explain query plan ${query}`).all() as { detail: string }[];
  expect(plan.map(({ detail }) => detail)).toEqual([`SCAN actor_counts USING INDEX ${index}`]);
});
