import type { Kysely } from 'kysely';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import { groupRows } from '../../queries/rows.ts';
import { toIndexText } from '../../search-words.ts';
import type { Tables } from '../../tables.ts';
import type { Changes } from './entry-changes.ts';

type Db = Kysely<Tables>;

interface NameStep {
  readonly registry_key: number;
  readonly name: string;
  readonly step: number;
}

/** Counts the names that texts give to entries and take from them; entries are found by those that are left. */
export async function countNames(db: Db, backend: Backend, { entries }: Changes): Promise<void> {
  const steps: NameStep[] = [];
  for (const [registry_key, { names, isRecounted }] of entries) {
    if (isRecounted) continue;
    for (const [name, step] of names) if (step !== 0) steps.push({ registry_key, name, step });
  }
  await addCounts(
    db,
    backend,
    steps.filter(({ step }) => step > 0),
  );
  for (const { registry_key, name, step } of steps.filter((each) => each.step < 0)) {
    await db
      .updateTable('registry_names')
      .set(({ eb }) => ({ count: eb('count', '+', step) }))
      .where('registry_key', '=', registry_key)
      .where('name', '=', name)
      .execute();
  }
  await dropNames(
    db,
    backend,
    steps.filter(({ step }) => step < 0).map(({ registry_key }) => registry_key),
  );
}

async function addCounts(db: Db, backend: Backend, steps: readonly NameStep[]): Promise<void> {
  for (const chunk of chunk1000(steps)) {
    const rows = await db
      .insertInto('registry_names')
      .values(chunk.map(({ registry_key, name, step }) => ({ registry_key, name, count: step, is_accepted: 0 })))
      .onConflict((conflict) =>
        conflict
          .columns(['registry_key', 'name'])
          .doUpdateSet(({ eb, ref }) => ({ count: eb(ref('registry_names.count'), '+', ref('excluded.count')) })),
      )
      .returning(['key', 'registry_key', 'name', 'count', 'is_accepted'])
      .execute();
    const stepOf = new Map(chunk.map(({ registry_key, name, step }) => [`${registry_key} ${name}`, step]));
    const isNew = (row: (typeof rows)[number]) =>
      !row.is_accepted && row.count === stepOf.get(`${row.registry_key} ${row.name}`);
    await enter(db, backend, rows.filter(isNew));
  }
}

const enter = (db: Db, backend: Backend, rows: readonly { readonly key: number; readonly name: string }[]) =>
  backend.fullText.addEntries(
    db,
    'actors',
    rows.map(({ key, name }) => ({ key, columns: { name: toIndexText(name) } })),
  );

/** Takes the names of these entries out that no document and no decision gives them. */
async function dropNames(db: Db, backend: Backend, registryKeys: readonly number[]): Promise<void> {
  for (const chunk of chunk1000([...new Set(registryKeys)])) {
    const rows = await db
      .deleteFrom('registry_names')
      .where('registry_key', 'in', chunk)
      .where('count', '<=', 0)
      .where('is_accepted', '=', 0)
      .returning('key')
      .execute();
    await backend.fullText.removeEntries(
      db,
      'actors',
      rows.map(({ key }) => key),
    );
  }
}

/** Counts the names of entries again, from all their facts. */
export async function recountNames(db: Db, backend: Backend, registryKeys: readonly number[]): Promise<void> {
  for (const chunk of chunk1000(registryKeys)) {
    await db.updateTable('registry_names').set({ count: 0 }).where('registry_key', 'in', chunk).execute();
    const facts = await db
      .selectFrom('registry_facts')
      .select(['registry_key', 'names'])
      .where('registry_key', 'in', chunk)
      .where('is_counted', '=', 1)
      .execute();
    const counts = new Map<string, NameStep>();
    for (const { registry_key, names } of facts) {
      for (const name of JSON.parse(names) as string[]) {
        const known = counts.get(`${registry_key} ${name}`);
        counts.set(`${registry_key} ${name}`, { registry_key, name, step: (known?.step ?? 0) + 1 });
      }
    }
    await addRecounted(db, backend, [...counts.values()]);
    await dropNames(db, backend, chunk);
  }
}

async function addRecounted(db: Db, backend: Backend, steps: readonly NameStep[]): Promise<void> {
  const known = new Set<string>();
  for (const chunk of chunk1000([...new Set(steps.map(({ registry_key }) => registry_key))])) {
    const rows = await db
      .selectFrom('registry_names')
      .select(['registry_key', 'name'])
      .where('registry_key', 'in', chunk)
      .execute();
    for (const row of rows) known.add(`${row.registry_key} ${row.name}`);
  }
  const isKnown = ({ registry_key, name }: NameStep) => known.has(`${registry_key} ${name}`);
  await addCounts(
    db,
    backend,
    steps.filter((step) => !isKnown(step)),
  );
  for (const { registry_key, name, step } of steps.filter(isKnown)) {
    await db
      .updateTable('registry_names')
      .set({ count: step })
      .where('registry_key', '=', registry_key)
      .where('name', '=', name)
      .execute();
  }
}

/** The names that documents give to entries. */
export async function readNames(db: Db, registryKeys: readonly number[]): Promise<(key: number) => readonly string[]> {
  const rows: { registry_key: number; name: string }[] = [];
  for (const chunk of chunk1000(registryKeys)) {
    rows.push(
      ...(await db
        .selectFrom('registry_names')
        .select(['registry_key', 'name'])
        .where('registry_key', 'in', chunk)
        .where('count', '>', 0)
        .execute()),
    );
  }
  const names = groupRows(rows, (row) => row.registry_key);
  return (key) => names(key).map(({ name }) => name);
}

/** Gives entries the names that decisions and authority files prefer, in the place of those that they preferred before. */
export async function acceptNames(
  db: Db,
  backend: Backend,
  registryKeys: readonly number[],
  preferred: ReadonlyMap<number, string>,
): Promise<void> {
  for (const chunk of chunk1000(registryKeys)) {
    await db
      .updateTable('registry_names')
      .set({ is_accepted: 0 })
      .where('registry_key', 'in', chunk)
      .where('is_accepted', '=', 1)
      .execute();
  }
  await dropNames(db, backend, registryKeys);
  for (const chunk of chunk1000([...preferred])) {
    const rows = await db
      .insertInto('registry_names')
      .values(chunk.map(([registry_key, name]) => ({ registry_key, name, count: 0, is_accepted: 1 })))
      .onConflict((conflict) => conflict.columns(['registry_key', 'name']).doUpdateSet({ is_accepted: 1 }))
      .returning(['key', 'name', 'count'])
      .execute();
    await enter(
      db,
      backend,
      rows.filter(({ count }) => count === 0),
    );
  }
}

/** Takes all names of entries out. */
export async function removeNames(db: Db, backend: Backend, registryKeys: readonly number[]): Promise<void> {
  for (const chunk of chunk1000(registryKeys)) {
    const rows = await db.deleteFrom('registry_names').where('registry_key', 'in', chunk).returning('key').execute();
    await backend.fullText.removeEntries(
      db,
      'actors',
      rows.map(({ key }) => key),
    );
  }
}
