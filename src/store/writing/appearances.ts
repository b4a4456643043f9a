import type { Insertable, Kysely, Selectable } from 'kysely';
import { encodeStructure } from '../../rows/given-structure.ts';
import type { Backend } from '../backend.ts';
import { encodeMap } from '../given-maps.ts';
import { parseOrigin } from '../origin.ts';
import { markTexts } from '../registry/marks.ts';
import { toIndexText } from '../search-words.ts';
import type { DocumentToStore } from '../store.ts';
import type { Tables } from '../tables.ts';
import { findPlace, findSeries, readNewestVersion } from './versions.ts';

type Db = Kysely<Tables>;
export type AppearanceRow = Selectable<Tables['appearances']>;

/** The appearance that a document is, if the text is known to have stood there. */
export async function readAppearance(db: Db, document: DocumentToStore): Promise<AppearanceRow | null> {
  const row = await db
    .selectFrom('appearances')
    .innerJoin('texts', 'texts.key', 'appearances.text_key')
    .selectAll('appearances')
    .where('texts.text_hash', '=', document.textHash)
    .where('appearances.place', '=', findPlace(document))
    .executeTakeFirst();
  return row ?? null;
}

/** What is given now, with what was given before where now there is nothing: a date that was given once is not lost. */
export function fillIn(document: DocumentToStore, known: AppearanceRow | null): DocumentToStore {
  if (!known) return document;
  return {
    ...document,
    title: document.title ?? known.title,
    publishedAt: document.publishedAt ?? known.published_at,
    ...(document.publishedAt === null && known.published_basis && { publishedBasis: known.published_basis }),
    publisher: document.publisher ?? known.publisher,
    language: document.language ?? known.language,
    byline: document.byline.length ? document.byline : (JSON.parse(known.byline) as string[]),
  };
}

/** Enters where a text stood, behind the text that stood there before; gives that one. */
export async function addAppearanceRow(
  db: Db,
  backend: Backend,
  document: DocumentToStore,
  { textKey, readingKey, at }: { readonly textKey: number; readonly readingKey: number; readonly at: string },
): Promise<{ readonly version: number; readonly previous: string | null }> {
  const series = findSeries(document);
  const previous = await readNewestVersion(db, series);
  const version = (previous?.version ?? 0) + 1;
  await db
    .insertInto('appearances')
    .values({
      text_key: textKey,
      place: findPlace(document),
      series,
      version,
      replaced_by: null,
      added_at: at,
      ...createGivenColumns(document, readingKey),
    })
    .execute();
  if (previous) {
    const replacedBy = document.textHash.slice(0, 20);
    await db.updateTable('appearances').set({ replaced_by: replacedBy }).where('key', '=', previous.key).execute();
    await refreshText(db, backend, previous.textKey);
  }
  return { version, previous: previous?.id ?? null };
}

export const updateAppearance = (db: Db, key: number, document: DocumentToStore, readingKey: number) =>
  db.updateTable('appearances').set(createGivenColumns(document, readingKey)).where('key', '=', key).execute();

/** Is the place kept as the document is given now? What the reading's hash covers needs no comparing. */
export function isAsGiven(known: AppearanceRow, document: DocumentToStore): boolean {
  const given = createGivenColumns(document, known.reading_key);
  return COMPARED_COLUMNS.every((column) => known[column] === given[column]);
}

const COMPARED_COLUMNS = [
  'byline',
  'url',
  'origin',
  'published_basis',
  'intake_verdict',
  'intake_reasons',
  'line_map',
  'time_map',
] as const;

/** What was said of the document when it was given. */
function createGivenColumns(document: DocumentToStore, readingKey: number) {
  const { path, fileName, fileStem } = parseOrigin(document.origin);
  return {
    reading_key: readingKey,
    given_id: document.id,
    title: document.title,
    byline: JSON.stringify(document.byline),
    publisher: document.publisher,
    url: document.url,
    origin: document.origin,
    file_name: path === null ? '' : fileName,
    file_stem: path === null ? '' : fileStem,
    published_at: document.publishedAt,
    published_basis: document.publishedAt === null ? null : (document.publishedBasis ?? null),
    language: document.language,
    intake_verdict: document.intake?.verdict ?? 'ok',
    intake_reasons: JSON.stringify(document.intake?.reasons ?? []),
    line_map: encodeMap(document.lines),
    time_map: encodeMap(document.times),
    structure: encodeStructure(document),
  } satisfies Partial<Insertable<Tables['appearances']>>;
}

/** Chooses again which appearance stands for a text, and makes the text findable by all its headlines. */
export async function refreshText(db: Db, backend: Backend, textKey: number): Promise<void> {
  const rows = await db.selectFrom('appearances').selectAll().where('text_key', '=', textKey).execute();
  const principal = chooseAppearance(rows);
  await db
    .updateTable('texts')
    .set({
      appearance_key: principal.key,
      reading_key: principal.reading_key,
      published_at: principal.published_at,
      is_replaced: principal.replaced_by === null ? 0 : 1,
    })
    .where('key', '=', textKey)
    .execute();
  const { id, text } = await db
    .selectFrom('texts')
    .select(['id', 'text'])
    .where('key', '=', textKey)
    .executeTakeFirstOrThrow();
  await markTexts(db, [id]);
  const titles = [...new Set(rows.map(({ title }) => title ?? ''))].sort().join(' ; ');
  await backend.fullText.removeEntries(db, 'documents', [textKey]);
  await backend.fullText.addEntries(db, 'documents', [
    { key: textKey, columns: { title: toIndexText(titles), text: toIndexText(text) } },
  ]);
}

/**
 * The appearance that stands for its text: one that was not replaced, the earliest by day, those without a day last. Told
 * by what is known of them alone, so that the order in which they came makes no difference.
 */
function chooseAppearance(rows: readonly AppearanceRow[]): AppearanceRow {
  const [first] = rows.toSorted(
    (a, b) =>
      Number(a.replaced_by !== null) - Number(b.replaced_by !== null) ||
      compareText(a.published_at ?? '9', b.published_at ?? '9') ||
      compareText(a.place, b.place),
  );
  return first!;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
