import type { CompiledQuery, Kysely, Selectable } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { parseFields } from '../../../registry/choose-senses.ts';
import { chooseSpelling, countStep, createLinkNames, isSplit, SAMPLE_SIZE } from '../../../registry/entry.ts';
import { createFamilyKey, isFamilyKey } from '../../../registry/link-keys.ts';
import { findFamily } from '../../../registry/list-entry-keys.ts';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import { groupRows } from '../../queries/rows.ts';
import type { Tables } from '../../tables.ts';
import { markBlocks } from '../marks.ts';
import { findRowInserter } from '../row-inserter.ts';
import { dropEntries } from './drop-entries.ts';
import type { Changes, EntryChange, FactRow } from './entry-changes.ts';
import { countNames, readNames, recountNames } from './entry-names.ts';
import { listRowKeys } from './list-row-keys.ts';

type Db = Kysely<Tables>;
type EntryRow = Selectable<Tables['registry_actors']>;

/** Brings what is counted and chosen of entries up to date, and marks the blocks of those that look otherwise now. */
export async function refreshEntries(db: Db, backend: Backend, changes: Changes, language: Language): Promise<void> {
  const rows = await readEntries(db, [...changes.entries.keys()]);
  const counts = await countDocuments(db, changes, rows);
  await countNames(db, backend, changes);
  await recountNames(
    db,
    backend,
    rows.filter(({ key }) => changes.entries.get(key)!.isRecounted).map(({ key }) => key),
  );
  const standing = rows.filter(({ key }) => counts.get(key)! > 0);
  const samples = await readSamples(
    db,
    standing.filter((row) => mayChangeSample(row, counts.get(row.key)!, changes.entries.get(row.key)!)),
    counts,
  );
  const names = await readNames(
    db,
    standing.map(({ key }) => key),
  );
  const fields = await readFields(
    db,
    standing.map(({ key }) => key),
  );
  const next = new Map(
    standing.map((row) => [
      row,
      describeEntry(
        row,
        counts.get(row.key)!,
        samples.get(row.key) ?? null,
        names(row.key),
        fields.get(row.key) ?? '',
        language,
      ),
    ]),
  );
  await updateEntries(db, backend, next, changes, language);
  await dropEntries(
    db,
    backend,
    rows.filter(({ key }) => counts.get(key) === 0),
    changes,
    language,
  );
}

async function readEntries(db: Db, keys: readonly number[]): Promise<readonly EntryRow[]> {
  const rows: EntryRow[] = [];
  for (const chunk of chunk1000(keys)) {
    rows.push(...(await db.selectFrom('registry_actors').selectAll().where('key', 'in', chunk).execute()));
  }
  return rows;
}

async function countDocuments(
  db: Db,
  { entries }: Changes,
  rows: readonly EntryRow[],
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map(rows.map(({ key, document_count }) => [key, document_count + entries.get(key)!.documents]));
  for (const { key } of rows.filter((row) => entries.get(row.key)!.isRecounted)) {
    const { count } = await db
      .selectFrom('registry_facts')
      .select(({ fn }) => fn.count<number>('text_id').distinct().as('count'))
      .where('registry_key', '=', key)
      .where('is_counted', '=', 1)
      .executeTakeFirstOrThrow();
    counts.set(key, count);
  }
  return counts;
}

/** Is one of the texts among those that are looked at, or may it come to be? */
function mayChangeSample(row: EntryRow, count: number, { texts, isRecounted }: EntryChange): boolean {
  const sample = JSON.parse(row.sample) as string[];
  const last = sample.at(-1);
  return isRecounted || count < SAMPLE_SIZE || sample.length < SAMPLE_SIZE || [...texts].some((id) => id <= last!);
}

/** The facts of the texts that are looked at, by entry: of those in few documents by one query, of the others by one each. */
async function readSamples(
  db: Db,
  rows: readonly EntryRow[],
  counts: ReadonlyMap<number, number>,
): Promise<ReadonlyMap<number, readonly FactRow[]>> {
  const select = () =>
    db
      .selectFrom('registry_facts')
      .selectAll()
      .where('is_counted', '=', 1)
      .orderBy('registry_key')
      .orderBy('text_id')
      .orderBy('actor_key');
  const found: FactRow[] = [];
  const few = rows.filter(({ key }) => counts.get(key)! <= SAMPLE_SIZE).map(({ key }) => key);
  for (const chunk of chunk1000(few)) found.push(...(await select().where('registry_key', 'in', chunk).execute()));
  for (const { key } of rows.filter((row) => counts.get(row.key)! > SAMPLE_SIZE)) {
    found.push(...(await select().where('registry_key', '=', key).limit(SAMPLE_SIZE).execute()));
  }
  const byEntry = groupRows(found, (row) => row.registry_key);
  return new Map(rows.map(({ key }) => [key, byEntry(key).slice(0, SAMPLE_SIZE)]));
}

/** What roles say of shared entries, over all their documents. */
async function readFields(db: Db, keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const fields = new Map<number, Set<string>>();
  for (const chunk of chunk1000(keys)) {
    const rows = await db
      .selectFrom('registry_actors')
      .innerJoin('registry_signatures', (join) =>
        join
          .onRef('registry_signatures.normalized_name', '=', 'registry_actors.normalized_name')
          .onRef('registry_signatures.kind', '=', 'registry_actors.kind')
          .onRef('registry_signatures.registry_key', '=', 'registry_actors.key'),
      )
      .select(['registry_actors.key', 'registry_signatures.fields'])
      .where('registry_actors.key', 'in', chunk)
      .where('registry_signatures.count', '>', 0)
      .execute();
    for (const row of rows) {
      const known = fields.get(row.key) ?? new Set();
      for (const field of parseFields(row.fields)) known.add(field);
      fields.set(row.key, known);
    }
  }
  return new Map([...fields].map(([key, each]) => [key, [...each].sort().join(' ')]));
}

type Described = Pick<
  EntryRow,
  'name' | 'document_count' | 'fields' | 'link_names' | 'sample' | 'roles' | 'is_open' | 'family'
>;

function describeEntry(
  row: EntryRow,
  documents: number,
  sampled: readonly FactRow[] | null,
  names: readonly string[],
  sharedFields: string,
  language: Language,
): Described {
  const [first] = sampled ?? [];
  const name = sampled
    ? chooseSpelling(
        sampled.map((fact) => fact.name),
        row.kind,
      )
    : row.name;
  const linkNames = listLinkNames(row, name, names, first ?? null, language);
  const isOwn = row.text_id !== null;
  return {
    name,
    document_count: documents,
    fields: isOwn ? (first?.fields ?? row.fields) : sharedFields,
    link_names: JSON.stringify(linkNames),
    sample: sampled ? JSON.stringify([...new Set(sampled.map((fact) => fact.text_id))]) : row.sample,
    roles: sampled
      ? JSON.stringify([...new Set(sampled.flatMap((fact) => JSON.parse(fact.roles) as string[]))].sort())
      : row.roles,
    is_open: isOwn ? (first?.is_open ?? row.is_open) : 0,
    family: isOwn ? null : findFamily({ kind: row.kind, linkNames }, language),
  };
}

/** None of an entry that is compared with no other. */
function listLinkNames(
  row: EntryRow,
  name: string,
  names: readonly string[],
  fact: FactRow | null,
  language: Language,
): readonly string[] {
  if (isSplit(row.sense)) return [];
  if (row.text_id === null) {
    const owner = row.sense.startsWith('of:') ? row.sense.slice('of:'.length) : null;
    return createLinkNames(name, row.kind, names, owner, language);
  }
  if (fact) return fact.reach === 'own' ? [] : [name];
  return JSON.parse(row.link_names) as string[];
}

async function updateEntries(
  db: Db,
  backend: Backend,
  entries: ReadonlyMap<EntryRow, Described>,
  changes: Changes,
  language: Language,
): Promise<void> {
  const marked = new Set<string>();
  const keys: Tables['registry_keys'][] = [];
  const touched: number[] = [];
  // compiled once for all
  let update: CompiledQuery | null = null;
  for (const [row, next] of entries) {
    const isTouched = isOtherwise(row, next) || isInSample(next, changes.entries.get(row.key)!);
    const revision = isTouched ? row.revision + 1 : row.revision;
    const values = { ...next, revision };
    update ??= db.updateTable('registry_actors').set(values).where('key', '=', row.key).compile();
    await db.executeQuery({ ...update, parameters: [...Object.values(values), row.key] });
    // one more document may change whom a family name means
    if (next.family !== null) marked.add(createFamilyKey(next.family));
    if (!isTouched) continue;
    touched.push(row.key);
    for (const key of listRowKeys(row, row.link_names, language)) marked.add(key);
    for (const link_key of listRowKeys(row, next.link_names, language)) {
      const isOwn = row.text_id === null ? 0 : 1;
      marked.add(link_key);
      // who bears a family name in full is found by the name itself
      if (!isOwn && isFamilyKey(link_key)) continue;
      keys.push({ link_key, is_own: isOwn, registry_key: row.key, is_fresh: isOwn });
    }
  }
  for (const chunk of chunk1000(touched)) {
    await db.deleteFrom('registry_keys').where('registry_key', 'in', chunk).execute();
  }
  await findRowInserter(backend).insert(db, { registry_keys: keys });
  await markBlocks(db, marked);
}

/** Does it look otherwise to those with whom it is compared? */
const isOtherwise = (row: EntryRow, next: Described): boolean =>
  (Object.keys(next) as (keyof Described)[]).some(
    (column) => column !== 'document_count' && next[column] !== row[column],
  ) || countStep(row.document_count) !== countStep(next.document_count);

/** The others in the texts that are looked at may have changed. */
const isInSample = ({ sample }: Described, { texts }: EntryChange): boolean =>
  (JSON.parse(sample) as string[]).some((id) => texts.has(id));
