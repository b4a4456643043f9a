import type { Kysely } from 'kysely';
import type { Backend } from '../backend.ts';
import { parseOrigin } from '../origin.ts';
import type { DocumentSummary } from '../store.ts';
import type { Tables } from '../tables.ts';
import { createSummaries, type SummaryRow } from './document-summary.ts';
import { listDocuments, selectNewestFirst } from './list-documents.ts';

type Db = Kysely<Tables>;

/** As short as the beginning of an id may be. */
const SHORTEST_ID = 4;

/** Documents that a person may mean: the first of these readings that fits any. */
export async function findDocuments(db: Db, backend: Backend, reference: string): Promise<readonly DocumentSummary[]> {
  const wanted = reference.trim();
  if (!wanted) return [];
  for (const find of [findById, findByAddress, findByFileName, findByIdBeginning]) {
    const found = await find(db, wanted);
    if (found.length) return found;
  }
  const titled = await listDocuments(db, backend, { words: wanted, columns: ['title'] });
  return titled.length ? titled : findByPathWords(db, wanted);
}

async function findById(db: Db, id: string): Promise<readonly DocumentSummary[]> {
  return selectPrincipal(db)
    .where('texts.id', '=', id)
    .execute()
    .then((rows) => createSummaries(db, rows));
}

async function findByIdBeginning(db: Db, beginning: string): Promise<readonly DocumentSummary[]> {
  if (beginning.length < SHORTEST_ID || !/^[0-9a-f]+$/.test(beginning)) return [];
  const rows = await selectPrincipal(db)
    .where('texts.id', '>=', beginning)
    .where('texts.id', '<', `${beginning}g`)
    .execute();
  return createSummaries(db, rows);
}

const selectPrincipal = (db: Db) => selectNewestFirst(db).whereRef('appearances.key', '=', 'texts.appearance_key');

/** A place means the text as it stood there: each text once, from the appearance that fits. */
const createEach = (db: Db, rows: readonly SummaryRow[]) =>
  createSummaries(db, [...new Map(rows.toReversed().map((row) => [row.text_key, row])).values()].toReversed());

async function findByAddress(db: Db, address: string): Promise<readonly DocumentSummary[]> {
  const rows = await selectNewestFirst(db)
    .where('appearances.replaced_by', 'is', null)
    .where(({ or, eb }) => or([eb('appearances.url', '=', address), eb('appearances.origin', '=', address)]))
    .execute();
  return createEach(db, rows);
}

/** "negotiate", "negotiate.txt" and "articles/negotiate.txt" all mean ".../articles/negotiate.txt". */
async function findByFileName(db: Db, reference: string): Promise<readonly DocumentSummary[]> {
  const { path, part, fileName } = parseOrigin(reference);
  if (path === null || !fileName) return [];
  const rows = await selectNewestFirst(db)
    .where('appearances.replaced_by', 'is', null)
    .where(({ or, eb }) => or([eb('appearances.file_name', '=', fileName), eb('appearances.file_stem', '=', fileName)]))
    .execute();
  const folders = foldersOf(path);
  const fitting = rows.filter(({ origin }) => {
    const parts = parseOrigin(origin);
    if (part !== null && parts.part !== part) return false;
    return folders === '' || foldersOf(parts.path ?? '').endsWith(`/${folders}`);
  });
  return createEach(db, fitting);
}

/** "spring-talks" means ".../spring-talks-in-geneva/article.txt": a beginning of a folder's or file's name. */
async function findByPathWords(db: Db, reference: string): Promise<readonly DocumentSummary[]> {
  if (reference.length < SHORTEST_ID) return [];
  const wanted = `/${reference.toLowerCase()}`;
  const rows = await selectNewestFirst(db)
    .where('appearances.replaced_by', 'is', null)
    .where((eb) => eb(eb.fn('lower', ['appearances.origin']), 'like', `%${wanted}%`))
    .execute();
  // what LIKE takes for wildcards is meant as it stands
  return createEach(
    db,
    rows.filter(({ origin }) => origin.toLowerCase().includes(wanted)),
  );
}

/** The folders of a path in lower case, without "." and ".." at its beginning. */
function foldersOf(path: string): string {
  const segments = path.toLowerCase().split(/[/\\]/).slice(0, -1);
  const named = segments.slice(segments.findLastIndex((segment) => segment === '.' || segment === '..') + 1);
  return named.join('/');
}
