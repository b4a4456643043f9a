import type { Kysely, Selectable } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { chooseSenses } from '../../../registry/choose-senses.ts';
import { createIdentity } from '../../../registry/entry.ts';
import { isRoleSense } from '../../../registry/find-meant-sense.ts';
import { matchSenses } from '../../../registry/match-senses.ts';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import { groupRows } from '../../queries/rows.ts';
import type { Tables } from '../../tables.ts';
import { markUncounted } from '../counts/mark-uncounted.ts';
import { findRowInserter } from '../row-inserter.ts';
import { addEntries, type EntryToAdd } from './add-entries.ts';
import { type Changes, type FactRow, noteEntry, noteMove } from './entry-changes.ts';

type Db = Kysely<Tables>;
type SignatureRow = Selectable<Tables['registry_signatures']>;
type Name = Pick<FactRow, 'normalized_name' | 'kind'>;

/** Is it one of those of its name that only roles tell apart? */
export const hasRoleSense = (row: FactRow): boolean =>
  row.reach === 'shared' && row.owner === null && row.split_by === null;

export const nameOf = ({ normalized_name, kind }: Name): string => `${normalized_name}\t${kind}`;

/**
 * Chooses again how many actors bear each name that the texts give or take, and lets the facts that stand follow. Gives by
 * name the entry of each signature; null where it could be several.
 */
export async function placeNames(
  db: Db,
  backend: Backend,
  changes: Changes,
  language: Language,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number | null>>> {
  const names = countByName(changes);
  const known = await readKnown(
    db,
    [...names.values()].map(({ name }) => name.normalized_name),
  );
  const plans = [...names].map(([key, { name, steps }]) =>
    createPlan({ name, steps, before: known.signatures(key), entries: known.entries(key) }, language),
  );
  const made = await addEntries(
    db,
    plans.flatMap(({ missing }) => missing),
  );
  for (const key of made.values()) changes.renewed.add(key);
  const placed = new Map<string, ReadonlyMap<string, number | null>>();
  const signatures: SignatureRow[] = [];
  for (const plan of plans) {
    const keyOf = await followPlan(db, changes, plan, made);
    signatures.push(...listChanged(plan, keyOf));
    placed.set(nameOf(plan.name), new Map([...plan.senseOf.keys()].map((fields) => [fields, keyOf(fields)])));
  }
  await keepSignatures(db, backend, signatures);
  return placed;
}

interface Counted {
  readonly name: Name;
  /** How many more facts have each signature. */
  readonly steps: Map<string, number>;
}

function countByName({ texts }: Changes): ReadonlyMap<string, Counted> {
  const names = new Map<string, Counted>();
  const count = (rows: readonly FactRow[], step: number) => {
    for (const row of rows.filter(hasRoleSense)) {
      const { steps } = names.get(nameOf(row)) ?? { steps: new Map<string, number>() };
      const { normalized_name, kind } = row;
      steps.set(row.fields, (steps.get(row.fields) ?? 0) + step);
      names.set(nameOf(row), { name: { normalized_name, kind }, steps });
    }
  };
  for (const { gone, added } of texts) {
    count(
      gone.filter((row) => row.is_counted),
      -1,
    );
    count(added, 1);
  }
  return names;
}

type EntryRow = Pick<Selectable<Tables['registry_actors']>, 'key' | 'kind' | 'normalized_name' | 'sense'>;

async function readKnown(db: Db, normalizedNames: readonly string[]) {
  const entries: EntryRow[] = [];
  const signatures: SignatureRow[] = [];
  for (const chunk of chunk1000([...new Set(normalizedNames)])) {
    entries.push(
      ...(await db
        .selectFrom('registry_actors')
        .select(['key', 'kind', 'normalized_name', 'sense'])
        .where('normalized_name', 'in', chunk)
        .where('text_id', 'is', null)
        .execute()),
    );
    signatures.push(
      ...(await db.selectFrom('registry_signatures').selectAll().where('normalized_name', 'in', chunk).execute()),
    );
  }
  return {
    entries: groupRows(
      entries.filter(({ sense }) => isRoleSense(sense)),
      nameOf,
    ),
    signatures: groupRows(signatures, nameOf),
  };
}

interface NameToPlace extends Counted {
  readonly before: readonly SignatureRow[];
  readonly entries: readonly EntryRow[];
}

/** What is to become of a name: its senses, which of its entries go on as which, and which are to be made. */
interface Plan extends NameToPlace {
  readonly counts: ReadonlyMap<string, number>;
  readonly senseOf: ReadonlyMap<string, string | null>;
  readonly matched: ReadonlyMap<string, number>;
  readonly missing: readonly EntryToAdd[];
}

function createPlan(placed: NameToPlace, language: Language): Plan {
  const { name, steps, before, entries } = placed;
  const counts = new Map(before.map(({ fields, count }) => [fields, count]));
  for (const [fields, step] of steps) counts.set(fields, (counts.get(fields) ?? 0) + step);
  const senseOf = chooseSenses(
    [...counts].filter(([, count]) => count > 0).map(([fields]) => fields),
    language,
  );
  const matched = matchSenses(
    senseOf,
    entries.map(({ key, sense }) => ({ entry: key, sense, counts: countOf(before, key) })),
  );
  const missing = [...new Set(senseOf.values())]
    .filter((sense) => sense !== null)
    .filter((sense) => !matched.has(sense))
    .map((sense) => createEntry(name, sense));
  return { ...placed, counts, senseOf, matched, missing };
}

/** What is shown of it is chosen later. */
const createEntry = ({ kind, normalized_name }: Name, sense: string): EntryToAdd => ({
  kind,
  name: normalized_name,
  normalizedName: normalized_name,
  sense,
  own: null,
});

/** Labels entries again, and lets the facts that stand follow; gives the entry of each signature. */
async function followPlan(
  db: Db,
  changes: Changes,
  { name, before, entries, senseOf, matched }: Plan,
  made: ReadonlyMap<string, number>,
): Promise<(fields: string) => number | null> {
  for (const [sense, key] of matched) {
    if (entries.find((entry) => entry.key === key)!.sense === sense) continue;
    await db.updateTable('registry_actors').set({ sense }).where('key', '=', key).execute();
    changes.renewed.add(key);
    noteEntry(changes, key).isRecounted = true;
  }
  const keyOf = (fields: string): number | null => {
    const sense = senseOf.get(fields) ?? null;
    return sense === null ? null : (matched.get(sense) ?? made.get(createIdentity(createEntry(name, sense)))!);
  };
  for (const row of before) {
    const isMoved = row.count > 0 && senseOf.has(row.fields) && keyOf(row.fields) !== row.registry_key;
    if (isMoved) await moveFacts(db, changes, row, keyOf(row.fields));
  }
  return keyOf;
}

function listChanged({ name, before, counts }: Plan, keyOf: (fields: string) => number | null): SignatureRow[] {
  const known = new Map(before.map((row) => [row.fields, row]));
  return [...counts]
    .map(([fields, count]) => ({ ...name, fields, registry_key: keyOf(fields), count }))
    .filter((row) => {
      const was = known.get(row.fields);
      return was?.count !== row.count || was.registry_key !== row.registry_key;
    });
}

/** A signature that nothing has any more still tells whose it was, while the registry is rebuilt. */
const countOf = (before: readonly SignatureRow[], key: number): ReadonlyMap<string, number> =>
  new Map(
    before.filter((row) => row.registry_key === key).map(({ fields, count }) => [fields, Math.max(count, 1)] as const),
  );

/** Facts of one signature, which mean another entry now; null for each one of its own. */
async function moveFacts(db: Db, changes: Changes, signature: SignatureRow, to: number | null): Promise<void> {
  const rows = await db
    .selectFrom('registry_facts')
    .selectAll()
    .where('normalized_name', '=', signature.normalized_name)
    .where('kind', '=', signature.kind)
    .where('fields', '=', signature.fields)
    .where('is_counted', '=', 1)
    .execute();
  const moved = rows.filter((row) => hasRoleSense(row) && row.registry_key !== to);
  await markUncounted(
    db,
    moved.map(({ text_id }) => text_id),
  );
  const own = to === null ? await addOwn(db, changes, moved) : null;
  for (const row of moved) {
    const key = to ?? own!.get(`${row.text_id}\t${row.actor_key}`)!;
    await db
      .updateTable('registry_facts')
      .set({ registry_key: key })
      .where('text_id', '=', row.text_id)
      .where('actor_key', '=', row.actor_key)
      .execute();
    for (const end of [row.registry_key, key]) {
      const change = noteEntry(changes, end);
      change.isRecounted = true;
      change.texts.add(row.text_id);
    }
    noteMove(changes, row.registry_key, key, 1);
  }
}

async function addOwn(db: Db, changes: Changes, rows: readonly FactRow[]): Promise<ReadonlyMap<string, number>> {
  const entries = rows.map((row) => ({
    kind: row.kind,
    name: row.name,
    normalizedName: row.normalized_name,
    sense: '',
    own: { textId: row.text_id, actorKey: row.actor_key },
  }));
  const made = await addEntries(db, entries);
  const keys = new Map<string, number>();
  for (const entry of entries) {
    const key = made.get(createIdentity(entry))!;
    keys.set(`${entry.own.textId}\t${entry.own.actorKey}`, key);
    changes.renewed.add(key);
  }
  return keys;
}

async function keepSignatures(db: Db, backend: Backend, rows: readonly SignatureRow[]): Promise<void> {
  await findRowInserter(backend).upsert(
    db,
    'registry_signatures',
    rows.filter(({ count }) => count > 0),
    { keys: ['normalized_name', 'kind', 'fields'], columns: ['registry_key', 'count'] },
  );
  for (const { normalized_name, kind, fields } of rows.filter(({ count }) => count <= 0)) {
    await db
      .deleteFrom('registry_signatures')
      .where('normalized_name', '=', normalized_name)
      .where('kind', '=', kind)
      .where('fields', '=', fields)
      .execute();
  }
}
