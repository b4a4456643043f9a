import type { Kysely, Selectable } from 'kysely';
import { compareText, createIdentity } from '../../registry/entry.ts';
import { chunk1000 } from '../chunk.ts';
import type { ExportedActor, ExportedEntry, ExportedLine } from '../store.ts';
import type { Tables } from '../tables.ts';
import { chooseEntry } from './describe-actors.ts';
import { readDecisions } from './read-decisions.ts';
import { groupRows } from './rows.ts';

type Db = Kysely<Tables>;

/** So many entries are read at once. */
const PAGE = 500;

const COLUMNS = ['key', 'kind', 'name', 'normalized_name', 'sense', 'text_id', 'actor_key', 'group_key'] as const;
const FURTHER_COLUMNS = ['document_count', 'preferred_name', 'preferred_by'] as const;

type EntryRow = Pick<
  Selectable<Tables['registry_actors']>,
  (typeof COLUMNS)[number] | (typeof FURTHER_COLUMNS)[number]
>;

/**
 * The registry as lines: each actor where the first of its entries stands, by name, kind and sense; then the decisions in
 * force. The same texts and decisions give the same lines, in whatever order the texts came.
 */
export async function* exportActors(db: Db): AsyncGenerator<ExportedLine> {
  const keys = await listKeys(db);
  for (let at = 0; at < keys.length; at += PAGE) yield* exportPage(db, keys.slice(at, at + PAGE));
  yield* exportDecisions(db);
}

/** The first entry of each group, in the order of their identities. */
async function listKeys(db: Db): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('registry_actors')
    .select(['kind', 'normalized_name', 'sense', 'text_id', 'actor_key', 'group_key'])
    .execute();
  const first = new Map<number, string>();
  for (const row of rows) {
    const identity = identityOf(row);
    const known = first.get(row.group_key);
    if (known === undefined || identity < known) first.set(row.group_key, identity);
  }
  return [...first].toSorted(([, a], [, b]) => compareText(a, b)).map(([group]) => group);
}

const identityOf = (row: Pick<EntryRow, 'kind' | 'normalized_name' | 'sense' | 'text_id' | 'actor_key'>): string =>
  createIdentity({
    kind: row.kind,
    normalizedName: row.normalized_name,
    sense: row.sense,
    own: row.text_id === null ? null : { textId: row.text_id, actorKey: row.actor_key! },
  });

async function* exportPage(db: Db, groups: readonly number[]): AsyncGenerator<ExportedActor> {
  const rows = await db
    .selectFrom('registry_actors')
    .select([...COLUMNS, ...FURTHER_COLUMNS])
    .where('group_key', 'in', groups)
    .execute();
  const entries = groupRows(
    rows.toSorted((a, b) => compareText(identityOf(a), identityOf(b))),
    (row) => row.group_key,
  );
  const keys = rows.map(({ key }) => key);
  const names = groupRows(await readNames(db, keys), (row) => row.registry_key);
  const texts = groupRows(await readTexts(db, keys), (row) => row.registry_key);
  const links = await readLinks(db, keys);
  for (const group of groups) {
    const own = entries(group);
    yield {
      type: 'actor',
      ...chooseEntry(own),
      entries: own.map((row) => ({
        ...toEntry(row),
        names: names(row.key)
          .map(({ name }) => name)
          .toSorted(compareText),
        documents: [...new Set(texts(row.key).map((text) => text.text_id))].toSorted(compareText),
      })),
      links: own.flatMap((row) => links(row.key)),
    };
  }
}

const toEntry = (row: End): ExportedEntry => ({
  name: row.name,
  kind: row.kind,
  sense: row.sense,
  document: row.text_id,
  key: row.actor_key,
});

const readNames = (db: Db, keys: readonly number[]) =>
  inChunks(keys, (chunk) =>
    db.selectFrom('registry_names').select(['registry_key', 'name']).where('registry_key', 'in', chunk).execute(),
  );

const readTexts = (db: Db, keys: readonly number[]) =>
  inChunks(keys, (chunk) =>
    db.selectFrom('registry_facts').select(['registry_key', 'text_id']).where('registry_key', 'in', chunk).execute(),
  );

async function inChunks<Row>(
  keys: readonly number[],
  read: (chunk: readonly number[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const chunk of chunk1000(keys)) rows.push(...(await read(chunk)));
  return rows;
}

type ExportedLink = ExportedActor['links'][number];
type End = Pick<EntryRow, (typeof COLUMNS)[number]>;

/** Links by the end that comes first. */
async function readLinks(db: Db, keys: readonly number[]): Promise<(key: number) => readonly ExportedLink[]> {
  const select = (column: 'one_key' | 'other_key') =>
    inChunks(keys, (chunk) => db.selectFrom('registry_links').selectAll().where(column, 'in', chunk).execute());
  const rows = new Map(
    [...(await select('one_key')), ...(await select('other_key'))].map((row) => [
      `${row.one_key} ${row.other_key}`,
      row,
    ]),
  );
  const ends = new Map(
    (
      await inChunks([...new Set([...rows.values()].flatMap((row) => [row.one_key, row.other_key]))], (chunk) =>
        db
          .selectFrom('registry_actors')
          .select([...COLUMNS])
          .where('key', 'in', chunk)
          .execute(),
      )
    ).map((row) => [row.key, row]),
  );
  const links = [...rows.values()].map(({ one_key, other_key, rule, confidence, is_automatic, reason }) => {
    const [one, other] = [ends.get(one_key)!, ends.get(other_key)!].toSorted((a, b) =>
      compareText(identityOf(a), identityOf(b)),
    ) as [End, End];
    return {
      first: one.key,
      order: identityOf(other),
      link: { one: toEntry(one), other: toEntry(other), rule, confidence, isAutomatic: is_automatic === 1, reason },
    };
  });
  const byFirst = groupRows(
    links.toSorted((a, b) => compareText(a.order, b.order)),
    ({ first }) => first,
  );
  return (key) => byFirst(key).map(({ link }) => link);
}

async function* exportDecisions(db: Db): AsyncGenerator<ExportedLine> {
  for (const { action, isInForce, reason, newName, references } of await readDecisions(db)) {
    if (!isInForce || action === 'undo') continue;
    const told = references.map(({ actor: _, ...reference }) => reference);
    yield { type: 'decision', action, reason, newName, references: told };
  }
}
