import { type Kysely, sql } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { chunk1000 } from '../../chunk.ts';
import { groupRows } from '../../queries/rows.ts';
import type { Tables } from '../../tables.ts';
import { COMPARED_COLUMNS, type StoredEntry, toStoredEntry } from './read-compared.ts';

type Db = Kysely<Tables>;

/** What stands under a key, as far as it has to be known before it is compared. */
export interface Block {
  readonly linkKey: string;
  /** Entries over all documents. */
  readonly shared: readonly StoredEntry[];
  /** Entries of one document that were not compared yet. */
  readonly fresh: readonly StoredEntry[];
  /** What was kept of the last comparison; "" if nothing. */
  readonly digest: string;
}

/** Blocks by a few queries however many they are: but for those that hold one entry alone, in which there is nothing to compare. */
export async function readBlocks(db: Db, linkKeys: readonly string[], language: Language): Promise<readonly Block[]> {
  const shared = groupRows(await readKeys(db, linkKeys, 0), (row) => row.link_key);
  const fresh = groupRows(await readKeys(db, linkKeys, 1), (row) => row.link_key);
  const digests = await readDigests(db, linkKeys);
  const worthwhile = linkKeys.filter(
    (key) => shared(key).length > 1 || fresh(key).length > 0 || digests.get(key) !== undefined,
  );
  const entries = await readEntries(
    db,
    worthwhile.flatMap((key) => [...shared(key), ...fresh(key)].map((row) => row.registry_key)),
    language,
  );
  return worthwhile.map((linkKey) => ({
    linkKey,
    shared: shared(linkKey).map((row) => entries.get(row.registry_key)!),
    fresh: fresh(linkKey).map((row) => entries.get(row.registry_key)!),
    digest: digests.get(linkKey) ?? '',
  }));
}

async function readKeys(db: Db, linkKeys: readonly string[], isOwn: 0 | 1) {
  const rows: { link_key: string; registry_key: number }[] = [];
  for (const chunk of chunk1000(linkKeys)) {
    let query = db
      .selectFrom('registry_keys')
      .select(['link_key', 'registry_key'])
      .where('link_key', 'in', chunk)
      .where('is_own', '=', isOwn);
    // as a literal: else the index on those that are fresh does not serve
    if (isOwn) query = query.where('is_fresh', '=', sql.lit(1));
    rows.push(...(await query.execute()));
  }
  return rows;
}

async function readDigests(db: Db, linkKeys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const chunk of chunk1000(linkKeys)) {
    const rows = await db.selectFrom('registry_blocks').selectAll().where('link_key', 'in', chunk).execute();
    for (const { link_key, digest } of rows) digests.set(link_key, digest);
  }
  return digests;
}

async function readEntries(
  db: Db,
  keys: readonly number[],
  language: Language,
): Promise<ReadonlyMap<number, StoredEntry>> {
  const entries = new Map<number, StoredEntry>();
  for (const chunk of chunk1000([...new Set(keys)])) {
    const rows = await db.selectFrom('registry_actors').select(COMPARED_COLUMNS).where('key', 'in', chunk).execute();
    for (const row of rows) entries.set(row.key, toStoredEntry(row, language));
  }
  return entries;
}

/** All entries of one document under these keys, by the key. */
export async function readOwnEntries(
  db: Db,
  linkKeys: readonly string[],
  language: Language,
): Promise<(linkKey: string) => readonly StoredEntry[]> {
  const found: { readonly linkKey: string; readonly entry: StoredEntry }[] = [];
  for (const chunk of chunk1000(linkKeys)) {
    const rows = await db
      .selectFrom('registry_keys')
      .innerJoin('registry_actors', 'registry_actors.key', 'registry_keys.registry_key')
      .select(COMPARED_COLUMNS)
      .select('registry_keys.link_key')
      .where('registry_keys.link_key', 'in', chunk)
      .where('registry_keys.is_own', '=', 1)
      .execute();
    found.push(...rows.map((row) => ({ linkKey: row.link_key, entry: toStoredEntry(row, language) })));
  }
  const own = groupRows(found, ({ linkKey }) => linkKey);
  return (linkKey) => own(linkKey).map(({ entry }) => entry);
}

/** Keeps what tells whether blocks look otherwise the next time; "" for nothing. */
export async function keepDigests(db: Db, digests: ReadonlyMap<string, string>): Promise<void> {
  const kept = [...digests].filter(([, digest]) => digest !== '');
  for (const chunk of chunk1000(kept)) {
    await db
      .insertInto('registry_blocks')
      .values(chunk.map(([link_key, digest]) => ({ link_key, digest })))
      .onConflict((conflict) =>
        conflict.column('link_key').doUpdateSet(({ ref }) => ({ digest: ref('excluded.digest') })),
      )
      .execute();
  }
  for (const chunk of chunk1000([...digests].filter(([, digest]) => digest === ''))) {
    await db
      .deleteFrom('registry_blocks')
      .where(
        'link_key',
        'in',
        chunk.map(([linkKey]) => linkKey),
      )
      .execute();
  }
}
