import { asksForStatements, type LibrarySearch } from './library-search.ts';

/** The addresses that the Library asks, by what its own address asks for. */
export const createDocumentsPath = (search: LibrarySearch): string => createPath('/api/documents', listFilters(search));

export const createDocumentFacetsPath = ({ sort: _, ...search }: LibrarySearch): string =>
  createPath('/api/documents/facets', listFilters(search));

export const createStatementsPath = ({ sort: _, state: __, ...search }: LibrarySearch): string =>
  createPath('/api/statements', listFilters(search));

export const createStatementFacetsPath = ({ sort: _, state: __, ...search }: LibrarySearch): string =>
  createPath('/api/statements/facets', listFilters(search));

/** Where a program finds what the page shows. */
export const createDataPath = (search: LibrarySearch): string =>
  asksForStatements(search) ? createStatementsPath(search) : createDocumentsPath(search);

/** An address with these parameters; those that are absent are left out. */
export function createPath(path: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.set(name, String(value));
  const rendered = query.toString();
  return rendered === '' ? path : `${path}?${rendered}`;
}

function listFilters({ q, speaker, from, to, publisher, words, state, sort }: LibrarySearch) {
  return { q, speaker, since: from, until: to, publisher, words, state, sort };
}

/** Words of which the last may be half typed: it asks for what begins so. What stands in quotation marks is whole. */
export function markUnfinished(words: string): string {
  return /[\p{L}\p{N}]$/u.test(words) && countMarks(words) % 2 === 0 ? `${words}*` : words;
}

const countMarks = (words: string): number => [...words].filter((char) => '"“”„'.includes(char)).length;
