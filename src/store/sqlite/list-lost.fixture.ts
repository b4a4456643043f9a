import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import type { ActorKind } from '../../schema/actor.ts';
import type { Store } from '../store.ts';
import { openSqliteStore } from './open-store.ts';

/** What an older Onrecord itself said of its store, before today's took it over. */
export interface ToldBefore {
  /** Lines of `onrecord export`. */
  readonly documents: AsyncIterable<ExportedBefore> | Iterable<ExportedBefore>;
  /** `onrecord actor list --json`. */
  readonly actors: readonly NamedBefore[];
  /** Lines of `onrecord actor journal --jsonl`. */
  readonly journal: readonly DecisionBefore[];
}

interface ExportedBefore {
  readonly id: string;
  readonly record: { readonly polls: readonly { readonly by?: unknown }[] };
  readonly [field: string]: unknown;
}

interface DecisionBefore {
  readonly id: number;
  readonly action: string;
  readonly references: readonly {
    readonly kind: ActorKind;
    readonly name: string;
    readonly document: unknown;
  }[];
  readonly newName: string | null;
  readonly isInForce: boolean;
}

interface NamedBefore {
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * What today's code no longer tells of a store that an older one made: one line for each thing, none where nothing was
 * lost. `oldPath` is the store as it was, `path` the copy that today's code opens, which brings it up to date.
 */
export async function listLost(oldPath: string, path: string, told: ToldBefore): Promise<readonly string[]> {
  const store = await openSqliteStore(path, { loadLanguage });
  const lost: string[] = [];
  try {
    await store.settleRegistry();
    let count = 0;
    for await (const document of told.documents) {
      count++;
      lost.push(...listDifferences(nameAsToday(document), await store.readDocument(document.id), document.id));
    }
    const kept = (await store.listDocumentIds({ withReplaced: true })).length;
    if (kept !== count) lost.push(`documents: ${kept} for ${count}`);
    lost.push(...(await listLostActors(store, told)));
  } finally {
    await store.close();
  }
  return [...lost, ...compareTables(oldPath, path, told.journal)];
}

/** Without the words of the spans, which follow from the text; and with the names that fields have today. */
const nameAsToday = ({ record, evidence: _, ...document }: ExportedBefore) => ({
  ...document,
  record: {
    ...record,
    polls: record.polls.map((poll) => {
      if (!('by' in poll)) return poll;
      const { by, ...rest } = poll;
      return { ...rest, askedBy: by };
    }),
  },
});

/** Where `found` lacks what `expected` has; what it has besides does not count. */
function listDifferences(expected: unknown, found: unknown, place: string): string[] {
  if (typeof expected !== 'object' || expected === null) {
    return Object.is(expected, found) ? [] : [`${place}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}`];
  }
  if (typeof found !== 'object' || found === null) return [`${place}: not there`];
  if (Array.isArray(expected) && expected.length !== (found as unknown[]).length) {
    return [`${place}: ${(found as unknown[]).length} for ${expected.length}`];
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    listDifferences(value, (found as Record<string, unknown>)[key], `${place}.${key}`),
  );
}

/** Every name is still an actor's of its kind; merges and renamings that were in force still are. */
async function listLostActors(store: Store, { actors, journal }: ToldBefore): Promise<string[]> {
  const today = await store.listActors({ limit: 1_000_000 });
  const names = new Set(today.flatMap(listKindNames));
  const lost = actors.flatMap(listKindNames).flatMap((each) => (names.has(each) ? [] : [`actor: ${each}`]));
  // Without the kind: actors of two kinds may have been merged.
  const owners = new Map<string, Set<number>>();
  for (const [index, { name, aliases }] of today.entries()) {
    for (const each of [name, ...aliases]) owners.set(each, (owners.get(each) ?? new Set()).add(index));
  }
  for (const { id, action, references, newName, isInForce } of journal) {
    if (!isInForce) continue;
    if (action === 'rename') {
      if (!today.some(({ name }) => name === newName)) lost.push(`decision ${id}: nobody is called ${newName}`);
    } else if (action === 'merge' && references.every(({ document }) => document === null)) {
      const [first, ...others] = references.map(({ name }) => owners.get(name) ?? new Set<number>());
      const areOne = [...(first ?? [])].some((actor) => others.every((other) => other.has(actor)));
      if (!areOne) lost.push(`decision ${id}: ${references.map(({ name }) => name).join(' and ')} are not one`);
    }
  }
  return lost;
}

const listKindNames = ({ kind, name, aliases }: NamedBefore): string[] =>
  [name, ...aliases].map((each) => `${kind} ${each}`);

function compareTables(oldPath: string, path: string, journal: readonly DecisionBefore[]): string[] {
  const [before, after] = [oldPath, path].map((each) => new DatabaseSync(each, { timeout: 5_000 })) as [
    DatabaseSyncInstance,
    DatabaseSyncInstance,
  ];
  try {
    return [
      ...listDifferences(journal, readJournal(after), 'journal'),
      ...AUTHORITY_QUERIES.flatMap((query) =>
        listDifferences(before.prepare(query).all(), after.prepare(query).all(), query),
      ),
      ...listFaults(after),
    ];
  } finally {
    before.close();
    after.close();
  }
}

/** What authority files said; no command tells it in full. */
const AUTHORITY_QUERIES = [
  'select key, decision_key, line, kind, name from authority_entries order by key',
  'select entry_key, seq, name from authority_names order by entry_key, seq',
  'select entry_key, seq, text, from_day, to_day from authority_roles order by entry_key, seq',
];

/** The entries of the journal about actors, in the words of the decisions that they were. */
function readJournal(database: DatabaseSyncInstance): unknown[] {
  const undone = new Set(
    database
      .prepare('select journal_key from journal_undone')
      .all()
      .map((row) => (row as { journal_key: number }).journal_key),
  );
  const targets = database.prepare('select * from journal_targets where journal_key = ? order by seq');
  const entries = database.prepare('select * from journal order by key').all() as Record<string, unknown>[];
  return entries.map(({ key, made_at, made_by, action, reason, new_name, undoes }) => ({
    id: key,
    action: action === 'join' ? 'merge' : action,
    at: made_at,
    by: made_by,
    reason,
    references: targets.all(key as number).map((target) => readReference(target as Record<string, string | null>)),
    newName: new_name,
    undoes,
    isInForce: !undone.has(key as number),
  }));
}

function readReference({ side, kind, name, sense, text_hash, series, evidence }: Record<string, string | null>) {
  const [mention] = JSON.parse(evidence!) as { role: string }[];
  const { role: _, ...words } = mention ?? { role: '' };
  return {
    side,
    kind,
    name,
    sense,
    document: text_hash === null ? null : { textHash: text_hash, series, mention: mention ? words : null },
  };
}

/** What SQLite itself finds wrong with a file. */
function listFaults(database: DatabaseSyncInstance): string[] {
  const indexes = database
    .prepare("select name from sqlite_schema where sql like 'create virtual table%using fts5%'")
    .all() as { name: string }[];
  for (const { name } of indexes) database.exec(`insert into ${name}(${name}) values ('integrity-check')`);
  return [
    ...listDifferences([{ integrity_check: 'ok' }], database.prepare('pragma integrity_check').all(), 'integrity'),
    ...listDifferences([], database.prepare('pragma foreign_key_check').all(), 'foreign keys'),
  ];
}
