import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { DocumentFacets, DocumentPage, StatementFacets, StatementPage } from '../../src/server/api-types.ts';
import {
  createDocumentFacetsPath,
  createDocumentsPath,
  createStatementFacetsPath,
  createStatementsPath,
  markUnfinished,
} from '../logic/library/library-queries.ts';
import type { LibrarySearch } from '../logic/library/library-search.ts';
import { request } from './request.ts';

/** All that the Library asked for; what was read or decided makes it stale. */
export const libraryKey = ['library'];

const PAGE = 40;

/** A page, and the words that it was found by. */
interface Found<Page> {
  readonly page: Page;
  readonly q: string | undefined;
}

export const useDocuments = (search: LibrarySearch, isAsked: boolean) =>
  useFound<DocumentPage>('documents', search, createDocumentsPath, isAsked);

export const useStatements = (search: LibrarySearch, isAsked: boolean) =>
  useFound<StatementPage>('statements', search, createStatementsPath, isAsked);

export function useDocumentFacets(search: LibrarySearch) {
  return useQuery({
    queryKey: [...libraryKey, 'document-facets', search],
    queryFn: async ({ signal }) => (await request<DocumentFacets>(createDocumentFacetsPath(search), { signal })).data,
    placeholderData: keepPreviousData,
  });
}

export function useStatementFacets(search: LibrarySearch) {
  return useQuery({
    queryKey: [...libraryKey, 'statement-facets', search],
    queryFn: async ({ signal }) => (await request<StatementFacets>(createStatementFacetsPath(search), { signal })).data,
    placeholderData: keepPreviousData,
  });
}

/** Pages of a list. Where nothing holds the words, the last one is taken for half typed. */
function useFound<Page extends DocumentPage | StatementPage>(
  name: string,
  search: LibrarySearch,
  createPath: (search: LibrarySearch) => string,
  isAsked: boolean,
) {
  const ask = async (q: string | undefined, cursor: string | null, signal: AbortSignal): Promise<Found<Page>> => {
    const path = new URL(createPath({ ...search, ...(q !== undefined && { q }) }), location.origin);
    path.searchParams.set('limit', String(PAGE));
    if (cursor !== null) path.searchParams.set('cursor', cursor);
    const { data } = await request<Page>(path.pathname + path.search, { signal });
    const begun = q === undefined ? undefined : markUnfinished(q);
    return data.items.length || cursor !== null || begun === q ? { page: data, q } : ask(begun, null, signal);
  };
  return useInfiniteQuery({
    queryKey: [...libraryKey, name, search],
    enabled: isAsked,
    placeholderData: keepPreviousData,
    initialPageParam: { q: search.q, cursor: null as string | null },
    queryFn: ({ pageParam, signal }) => ask(pageParam.q, pageParam.cursor, signal),
    getNextPageParam: ({ page, q }) => (page.next === null ? undefined : { q, cursor: page.next }),
  });
}
