import type { Kysely } from 'kysely';
import type { Link } from '../../../registry/keep-links.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import type { StoredEntry } from './read-compared.ts';

type Db = Kysely<Tables>;
type LinkRow = Tables['registry_links'];

/** Which links of a block were found this time. */
export interface Comparison {
  readonly linkKey: string;
  /** Those between shared entries too. */
  readonly isWhole: boolean;
  /** Entries of one document that were compared. */
  readonly own: readonly number[];
}

/** Puts links in the place of those that the block gave before. Gives the entries whose automatic links changed. */
export async function replaceLinks(
  db: Db,
  comparison: Comparison,
  links: readonly Link[],
  entries: ReadonlyMap<string, StoredEntry>,
): Promise<readonly number[]> {
  const rows = links.map((link) => toRow(comparison.linkKey, link, entries));
  const before = await removeLinks(db, comparison);
  for (const chunk of chunk1000(rows)) await db.insertInto('registry_links').values(chunk).execute();
  for (const chunk of chunk1000(comparison.own)) {
    await db
      .updateTable('registry_keys')
      .set({ is_fresh: 0 })
      .where('link_key', '=', comparison.linkKey)
      .where('is_own', '=', 1)
      .where('registry_key', 'in', chunk)
      .execute();
  }
  return listChanged(before, rows);
}

function toRow(block: string, link: Link, entries: ReadonlyMap<string, StoredEntry>): LinkRow {
  const ends = [link.one, link.other];
  const isOwn = ends.some(({ entry }) => entry.own !== null);
  const keys = ends.map(({ identity }) => entries.get(identity)!.key);
  const [one_key, other_key] = (isOwn ? keys : keys.toSorted((a, b) => a - b)) as [number, number];
  return {
    one_key,
    other_key,
    block,
    is_own: isOwn ? 1 : 0,
    rule: link.rule,
    confidence: link.confidence,
    is_automatic: link.isAutomatic ? 1 : 0,
    reason: link.reason,
  };
}

async function removeLinks(db: Db, { linkKey, isWhole, own }: Comparison): Promise<readonly LinkRow[]> {
  const removed: LinkRow[] = [];
  const remove = () => db.deleteFrom('registry_links').where('block', '=', linkKey).returningAll();
  if (isWhole) removed.push(...(await remove().where('is_own', '=', 0).execute()));
  for (const chunk of chunk1000(own)) {
    removed.push(...(await remove().where('is_own', '=', 1).where('one_key', 'in', chunk).execute()));
  }
  return removed;
}

function listChanged(before: readonly LinkRow[], after: readonly LinkRow[]): readonly number[] {
  const nameOf = ({ one_key, other_key, confidence }: LinkRow) => `${one_key} ${other_key} ${confidence}`;
  const [were, are] = [before, after].map(
    (rows) => new Map(rows.filter((row) => row.is_automatic).map((row) => [nameOf(row), row])),
  ) as [Map<string, LinkRow>, Map<string, LinkRow>];
  const changed = [
    ...[...were].filter(([name]) => !are.has(name)),
    ...[...are].filter(([name]) => !were.has(name)),
  ].map(([, row]) => row);
  return [...new Set(changed.flatMap((row) => (row.is_own ? [row.one_key] : [row.one_key, row.other_key])))];
}
