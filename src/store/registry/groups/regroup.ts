import type { Kysely } from 'kysely';
import { compareText, createIdentity } from '../../../registry/entry.ts';
import { groupEntries } from '../../../registry/group-entries.ts';
import { createFamilyKey } from '../../../registry/link-keys.ts';
import { listAparts, orderUnions } from '../../../registry/order-unions.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import { markUncountedOf } from '../counts/mark-uncounted.ts';
import { markBlocks } from '../marks.ts';
import { readMembers } from './read-members.ts';

type Db = Kysely<Tables>;

/** Groups these entries again, and all that depends on them. Gives the shared ones whose group is another now. */
export async function regroup(db: Db, keys: readonly number[]): Promise<readonly number[]> {
  const entries = await collectConnected(db, keys);
  const all = [...entries.keys()];
  if (!all.length) return [];
  const aparts = listAparts(await readMembers(db, all, ['apart']), await readFiles(db, entries));
  const unions = orderUnions({
    members: await readMembers(db, all, ['join', 'split']),
    authorities: [...entries.values()].flatMap((entry) =>
      entry.authority_key === null ? [] : [[entry.authority_key, entry.key] as const],
    ),
    links: (await readLinks(db, all)).map(({ one_key, other_key, confidence }) => [
      one_key,
      other_key,
      confidence,
      [entries.get(one_key)!.identity, entries.get(other_key)!.identity].toSorted(compareText).join('\n'),
    ]),
  });
  const sorted = all.toSorted((a, b) => compareText(entries.get(a)!.identity, entries.get(b)!.identity));
  const changed: Connected[] = [];
  for (const group of groupEntries(sorted, unions, aparts)) {
    const members = group.map((key) => entries.get(key)!);
    const first = members.toSorted((a, b) => a.drawn - b.drawn)[0]!;
    const moved = members.filter((member) => member.group_key !== first.key);
    await moveTo(
      db,
      moved.map(({ key }) => key),
      first.key,
    );
    changed.push(...moved);
  }
  // who bears a family name in most documents is told by groups
  await markBlocks(
    db,
    changed.flatMap(({ family }) => (family === null ? [] : [createFamilyKey(family)])),
  );
  return changed.map(({ key }) => key);
}

interface Connected {
  readonly key: number;
  readonly group_key: number;
  readonly authority_key: number | null;
  readonly drawn: number;
  readonly family: string | null;
  readonly isOwn: boolean;
  readonly identity: string;
}

/** These entries, those in their groups, and whatever a link, decision or authority ties to any of them, near or far; but for those that follow another. */
async function collectConnected(db: Db, keys: readonly number[]): Promise<ReadonlyMap<number, Connected>> {
  const entries = new Map<number, Connected>();
  let next = [...new Set(keys)];
  while (next.length) {
    const found = new Set<number>();
    for (const chunk of chunk1000(next)) {
      const rows = await db
        .selectFrom('registry_actors')
        .select(['key', 'group_key', 'authority_key', 'drawn', 'family', 'text_id', 'actor_key'])
        .select(['kind', 'normalized_name as normalizedName', 'sense'])
        .where('key', 'in', chunk)
        .where('anchor_key', 'is', null)
        .execute();
      for (const { text_id, actor_key, ...row } of rows) {
        const own = text_id === null ? null : { textId: text_id, actorKey: actor_key! };
        entries.set(row.key, { ...row, isOwn: own !== null, identity: createIdentity({ ...row, own }) });
      }
      for (const key of await readTied(
        db,
        rows.map(({ key }) => key),
        rows,
      )) {
        found.add(key);
      }
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
  if (!keys.length) return [];
  const links = await readLinks(db, keys);
  const members = await db
    .selectFrom('decision_members as mine')
    .innerJoin('decision_members as theirs', (join) =>
      join.onRef('theirs.decision_key', '=', 'mine.decision_key').onRef('theirs.side', '=', 'mine.side'),
    )
    .innerJoin('journal', 'journal.key', 'mine.decision_key')
    .innerJoin('registry_actors as entry', 'entry.key', 'theirs.registry_key')
    .select('entry.key')
    .distinct()
    .where('mine.registry_key', 'in', keys)
    .where('journal.action', 'in', ['join', 'split'])
    .where('entry.anchor_key', 'is', null)
    .execute();
  const groups = [...new Set(rows.map((row) => row.group_key))];
  const authorities = [...new Set(rows.flatMap((row) => row.authority_key ?? []))];
  const grouped = await db
    .selectFrom('registry_actors')
    .select('key')
    .where(({ or, eb }) =>
      or([eb('group_key', 'in', groups), ...(authorities.length ? [eb('authority_key', 'in', authorities)] : [])]),
    )
    .where('anchor_key', 'is', null)
    .execute();
  return [
    ...links.flatMap((link) => [link.one_key, link.other_key]),
    ...[...members, ...grouped].map(({ key }) => key),
  ];
}

/** Automatic links between shared entries. */
async function readLinks(db: Db, keys: readonly number[]) {
  const rows = new Map<string, { one_key: number; other_key: number; confidence: number }>();
  for (const chunk of chunk1000(keys)) {
    for (const column of ['one_key', 'other_key'] as const) {
      const found = await db
        .selectFrom('registry_links')
        .select(['one_key', 'other_key', 'confidence'])
        .where(column, 'in', chunk)
        .where('is_own', '=', 0)
        .where('is_automatic', '=', 1)
        .execute();
      for (const row of found) rows.set(`${row.one_key} ${row.other_key}`, row);
    }
  }
  return [...rows.values()];
}

/** The lines of authority files that entries are, by file: the lines of one file are two actors. */
async function readFiles(
  db: Db,
  entries: ReadonlyMap<number, Connected>,
): Promise<readonly (readonly (readonly number[])[])[]> {
  const byLine = new Map<number, number[]>();
  for (const { key, authority_key } of entries.values()) {
    if (authority_key !== null) byLine.set(authority_key, [...(byLine.get(authority_key) ?? []), key]);
  }
  const files = new Map<number, (readonly number[])[]>();
  for (const chunk of chunk1000([...byLine.keys()])) {
    const rows = await db
      .selectFrom('authority_entries')
      .select(['key', 'decision_key'])
      .where('key', 'in', chunk)
      .execute();
    for (const { key, decision_key } of rows) {
      files.set(decision_key, [...(files.get(decision_key) ?? []), byLine.get(key)!]);
    }
  }
  return [...files.values()];
}

/** Into the group of an entry, with all that follow. */
async function moveTo(db: Db, keys: readonly number[], group: number): Promise<void> {
  await markUncountedOf(db, keys);
  for (const chunk of chunk1000(keys)) {
    await db.updateTable('registry_actors').set({ group_key: group }).where('key', 'in', chunk).execute();
    await db.updateTable('registry_actors').set({ group_key: group }).where('anchor_key', 'in', chunk).execute();
  }
}
