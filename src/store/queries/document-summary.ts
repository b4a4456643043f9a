import { type Kysely, sql } from 'kysely';
import { chunk1000 } from '../chunk.ts';
import type { Appearance, DocumentSummary } from '../store.ts';
import type { Tables } from '../tables.ts';
import { groupRows, isFolded } from './rows.ts';

type Db = Kysely<Tables>;

/** Appearances with their texts and readings, as far as summaries need them; the text is long and stays where it is. */
export const selectSummaries = (db: Db) =>
  db
    .selectFrom('appearances')
    .innerJoin('texts', 'texts.key', 'appearances.text_key')
    .innerJoin('readings', 'readings.key', 'appearances.reading_key')
    .select(['texts.key as text_key', 'texts.id', 'texts.word_count', 'texts.appearance_key as principal_key'])
    .select(['appearances.key as appearance_key', 'appearances.reading_key', 'appearances.series'])
    .select(APPEARANCE_COLUMNS)
    .select(['readings.language', 'readings.read_at', 'readings.engine_version', 'readings.statement_count']);

const APPEARANCE_COLUMNS = [
  'appearances.title',
  'appearances.byline',
  'appearances.publisher',
  'appearances.published_at',
  'appearances.published_basis',
  'appearances.url',
  'appearances.origin',
  'appearances.intake_verdict',
  'appearances.intake_reasons',
  'appearances.version',
  'appearances.replaced_by',
  'appearances.added_at',
] as const;

export type SummaryRow = Awaited<ReturnType<ReturnType<typeof selectSummaries>['execute']>>[number];

/** Each row as the summary of its text, seen from its appearance. */
export async function createSummaries(db: Db, rows: readonly SummaryRow[]): Promise<readonly DocumentSummary[]> {
  const appearances = await readAppearances(
    db,
    rows.map((row) => row.text_key),
  );
  const reviews = await countReviews(
    db,
    rows.map((row) => row.reading_key),
  );
  const folded = await countFolded(
    db,
    rows.map((row) => row.reading_key),
  );
  return rows.map((row) => {
    const { addedAt: _, ...shown } = createAppearance(row);
    return {
      id: row.id,
      appearance: row.appearance_key,
      ...shown,
      language: row.language,
      readAt: row.read_at,
      engineVersion: row.engine_version,
      statements: row.statement_count,
      folded: folded.get(row.reading_key) ?? 0,
      words: row.word_count,
      appearances: appearances(row.text_key)
        .filter((other) => other.key !== row.appearance_key)
        .map(createAppearance),
      review: reviews(row.reading_key),
    };
  });
}

/** All appearances of these texts, the principal one first, then as they were added. */
async function readAppearances(db: Db, textKeys: readonly number[]) {
  const keys = [...new Set(textKeys)];
  const rows = keys.length
    ? await db
        .selectFrom('appearances')
        .innerJoin('texts', 'texts.key', 'appearances.text_key')
        .select(['appearances.key', 'appearances.text_key', ...APPEARANCE_COLUMNS])
        .where('appearances.text_key', 'in', keys)
        .orderBy((eb) => eb('appearances.key', '<>', eb.ref('texts.appearance_key')))
        .orderBy('appearances.key')
        .execute()
    : [];
  return groupRows(rows, (row) => row.text_key);
}

/** How many statements of each reading are folded away; not those of which people have said anything. */
async function countFolded(db: Db, readingKeys: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  for (const chunk of chunk1000([...new Set(readingKeys)])) {
    const rows = await db
      .selectFrom('statements')
      .select(({ fn }) => ['reading_key', fn.countAll<number>().as('count')])
      .where('reading_key', 'in', chunk)
      .where('minor_by', 'is not', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('reviewed_statements as reviewed')
              .select('reviewed.key')
              .whereRef('reviewed.key', '=', 'statements.key')
              .where(sql<boolean>`not ${isFolded('reviewed')}`),
          ),
        ),
      )
      .groupBy('reading_key')
      .execute();
    for (const { reading_key, count } of rows) counts.set(reading_key, count);
  }
  return counts;
}

/** How many statements of each reading people have judged, by state. */
async function countReviews(db: Db, readingKeys: readonly number[]) {
  const counts = new Map<number, Record<string, number>>();
  for (const chunk of chunk1000([...new Set(readingKeys)])) {
    const rows = await db
      .selectFrom('reviewed_statements')
      .select(({ fn }) => ['reading_key', 'state', fn.countAll<number>().as('count')])
      .where('reading_key', 'in', chunk)
      .groupBy(['reading_key', 'state'])
      .execute();
    for (const { reading_key, state, count } of rows) {
      const own = counts.get(reading_key) ?? {};
      counts.set(reading_key, { ...own, [state]: count });
    }
  }
  return (readingKey: number): DocumentSummary['review'] => {
    const { accepted = 0, corrected = 0, rejected = 0, added = 0 } = counts.get(readingKey) ?? {};
    return { accepted, corrected, rejected, added };
  };
}

type AppearanceRow = Pick<
  SummaryRow,
  (typeof APPEARANCE_COLUMNS)[number] extends `appearances.${infer Column extends keyof SummaryRow}` ? Column : never
>;

const createAppearance = (row: AppearanceRow): Appearance => ({
  title: row.title,
  byline: JSON.parse(row.byline) as string[],
  publisher: row.publisher,
  publishedAt: row.published_at,
  publishedBasis: row.published_basis,
  url: row.url,
  origin: row.origin,
  intake: { verdict: row.intake_verdict, reasons: JSON.parse(row.intake_reasons) as string[] },
  version: row.version,
  replacedBy: row.replaced_by,
  addedAt: row.added_at,
});

/** Summaries by the keys of readings: of each the principal appearance, or else the first that shares the reading. */
export async function readSummaries(
  db: Db,
  readingKeys: readonly number[],
): Promise<ReadonlyMap<number, DocumentSummary>> {
  if (!readingKeys.length) return new Map();
  const rows = await selectSummaries(db)
    .where('appearances.reading_key', 'in', [...new Set(readingKeys)])
    .orderBy((eb) => eb('appearances.key', '=', eb.ref('texts.appearance_key')))
    .orderBy('appearances.key', 'desc')
    .execute();
  const chosen = [...new Map(rows.map((row) => [row.reading_key, row])).values()];
  const summaries = await createSummaries(db, chosen);
  return new Map(chosen.map((row, at) => [row.reading_key, summaries[at]!]));
}
