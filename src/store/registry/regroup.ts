import type { Kysely } from 'kysely';
import { type Apart, groupEntries, type Union } from '../../engine/link/group-entries.ts';
import { chunk1000 } from '../chunk.ts';
import type { Tables } from '../tables.ts';
import { readMembers } from './decisions/members.ts';

type Db = Kysely<Tables>;

/**
 * Puts new entries, each by itself until now, into the groups that their links name. Those that a decision speaks of, or
 * that would bring groups together, are put there by `regroup`.
 */
export async function joinGroups(db: Db, keys: readonly number[], decided: ReadonlySet<number>): Promise<void> {
  const groupsOf = new Map<number, Set<number>>();
  const isNew = new Set(keys);
  const open = new Set(keys.filter((key) => decided.has(key)));
  for (const chunk of chunk1000(keys)) {
    const links = await readLinks(db, chunk);
    const others = links.flatMap((link) => [link.one_key, link.other_key]).filter((key) => !isNew.has(key));
    const groups = await readGroups(db, others);
    for (const { one_key, other_key } of links) {
      for (const [key, other] of [
        [one_key, other_key],
        [other_key, one_key],
      ] as const) {
        if (!isNew.has(key)) continue;
        if (isNew.has(other)) open.add(key);
        else groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(groups.get(other)!));
      }
    }
  }
  for (const [key, groups] of groupsOf) {
    const [group] = groups;
    if (groups.size > 1) open.add(key);
    if (open.has(key)) continue;
    await db.updateTable('registry_actors').set({ group_key: group! }).where('key', '=', key).execute();
  }
  await regroup(db, [...open]);
}

async function readGroups(db: Db, keys: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const groups = new Map<number, number>();
  for (const chunk of chunk1000([...new Set(keys)])) {
    const rows = await db
      .selectFrom('registry_actors')
      .select(['key', 'group_key'])
      .where('key', 'in', chunk)
      .execute();
    for (const row of rows) groups.set(row.key, row.group_key);
  }
  return groups;
}

/** Puts entries whose links or decisions changed into groups of one actor each, with all that hang on them. */
export async function regroup(db: Db, keys: readonly number[]): Promise<void> {
  if (!keys.length) return;
  const entries = await collectConnected(db, keys);
  const all = [...entries.keys()];
  if (all.length < 2) return;
  const groups = groupEntries(all, await readUnions(db, all, entries), [
    ...(await readAparts(db, all)),
    ...(await readAuthorityAparts(db, entries)),
  ]);
  for (const group of groups) {
    const changed = group.filter((key) => entries.get(key)!.groupKey !== group[0]);
    for (const chunk of chunk1000(changed)) {
      await db.updateTable('registry_actors').set({ group_key: group[0]! }).where('key', 'in', chunk).execute();
    }
  }
}

interface Connected {
  readonly groupKey: number;
  readonly authorityKey: number | null;
  /** A person of one name, who is somebody else in another document. */
  readonly isOneDocument: boolean;
}

/** These entries, those in their groups, and whatever a link, decision or authority ties to any of them, near or far. */
async function collectConnected(db: Db, keys: readonly number[]): Promise<Map<number, Connected>> {
  const entries = new Map<number, Connected>();
  let next = [...new Set(keys)];
  while (next.length) {
    const found = new Set<number>();
    for (const chunk of chunk1000(next)) {
      const rows = await db
        .selectFrom('registry_actors')
        .select(['key', 'group_key', 'authority_key', 'reading_key'])
        .where('key', 'in', chunk)
        .execute();
      for (const row of rows) {
        const [groupKey, authorityKey] = [row.group_key, row.authority_key];
        entries.set(row.key, { groupKey, authorityKey, isOneDocument: row.reading_key !== null });
      }
      for (const key of await readTied(db, chunk, rows)) found.add(key);
    }
    next = [...found].filter((key) => !entries.has(key));
  }
  return entries;
}

async function readTied(
  db: Db,
  keys: readonly number[],
  rows: readonly { group_key: number; authority_key: number | null }[],
): Promise<readonly number[]> {
  const links = await readLinks(db, keys);
  const members = await db
    .selectFrom('decision_members as mine')
    .innerJoin('decision_members as theirs', (join) =>
      join.onRef('theirs.decision_key', '=', 'mine.decision_key').onRef('theirs.side', '=', 'mine.side'),
    )
    .innerJoin('journal', 'journal.key', 'mine.decision_key')
    .select('theirs.registry_key as key')
    .distinct()
    .where('mine.registry_key', 'in', keys)
    .where('journal.action', 'in', ['merge', 'split'])
    .execute();
  const groups = [...new Set(rows.map((row) => row.group_key))];
  const authorities = [...new Set(rows.flatMap((row) => row.authority_key ?? []))];
  const grouped = await db
    .selectFrom('registry_actors')
    .select('key')
    .where(({ or, eb }) =>
      or([eb('group_key', 'in', groups), ...(authorities.length ? [eb('authority_key', 'in', authorities)] : [])]),
    )
    .execute();
  return [
    ...links.flatMap((link) => [link.one_key, link.other_key]),
    ...[...members, ...grouped].map(({ key }) => key),
  ];
}

async function readLinks(db: Db, keys: readonly number[]) {
  const select = (column: 'one_key' | 'other_key') =>
    db
      .selectFrom('registry_links')
      .select(['one_key', 'other_key', 'rule', 'confidence'])
      .where(column, 'in', keys)
      .where('is_automatic', '=', 1)
      .execute();
  return [...(await select('one_key')), ...(await select('other_key'))];
}

/** What holds entries together, the weightiest first: the latest decisions, authority files, the surest links. */
async function readUnions(
  db: Db,
  keys: readonly number[],
  entries: ReadonlyMap<number, Connected>,
): Promise<readonly Union[]> {
  const sides = new Map<string, number[]>();
  for (const row of await readMembers(db, keys, ['merge', 'split'])) {
    const side = `${row.decision_key} ${row.side}`;
    sides.set(side, [...(sides.get(side) ?? []), row.registry_key]);
  }
  const byAuthority = new Map<number, number[]>();
  for (const [key, { authorityKey }] of entries) {
    if (authorityKey !== null) byAuthority.set(authorityKey, [...(byAuthority.get(authorityKey) ?? []), key]);
  }
  const decided = new Set([...sides.values(), ...byAuthority.values()].flat());
  const isOverruled = (key: number) => decided.has(key) && entries.get(key)!.isOneDocument;
  const links = [];
  for (const chunk of chunk1000(keys)) links.push(...(await readLinks(db, chunk)));
  links.sort((a, b) => b.confidence - a.confidence || a.one_key - b.one_key || a.other_key - b.other_key);
  return [
    ...[...sides.values()].map((members) => ({ entries: members })),
    ...[...byAuthority.values()].map((members) => ({ entries: members })),
    // Who a family name alone stands for is settled where a person has said so.
    ...links
      .filter((link) => link.rule !== 'family-name' || !(isOverruled(link.one_key) || isOverruled(link.other_key)))
      .map((link) => ({ entries: [link.one_key, link.other_key] })),
  ];
}

async function readAparts(db: Db, keys: readonly number[]): Promise<readonly Apart[]> {
  const decisions = new Map<number, { one: number[]; other: number[] }>();
  for (const { decision_key, side, registry_key } of await readMembers(db, keys, ['apart'])) {
    const apart = decisions.get(decision_key) ?? { one: [], other: [] };
    (side === 0 ? apart.one : apart.other).push(registry_key);
    decisions.set(decision_key, apart);
  }
  return [...decisions.values()];
}

/** Entries that one file lists as two actors are two. */
async function readAuthorityAparts(db: Db, entries: ReadonlyMap<number, Connected>): Promise<readonly Apart[]> {
  const byAuthority = new Map<number, number[]>();
  for (const [key, { authorityKey }] of entries) {
    if (authorityKey !== null) byAuthority.set(authorityKey, [...(byAuthority.get(authorityKey) ?? []), key]);
  }
  if (byAuthority.size < 2) return [];
  const files = new Map<number, number[]>();
  for (const chunk of chunk1000([...byAuthority.keys()])) {
    const rows = await db
      .selectFrom('authority_entries')
      .select(['key', 'decision_key'])
      .where('key', 'in', chunk)
      .execute();
    for (const row of rows) files.set(row.decision_key, [...(files.get(row.decision_key) ?? []), row.key]);
  }
  return [...files.values()].flatMap((authorities) =>
    authorities.flatMap((one, at) =>
      authorities.slice(at + 1).map((other) => ({ one: byAuthority.get(one)!, other: byAuthority.get(other)! })),
    ),
  );
}
