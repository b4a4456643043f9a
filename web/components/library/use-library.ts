import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { groupChains } from '../../logic/library/group-chains.ts';
import { asksForStatements, changeSearch, type LibrarySearch } from '../../logic/library/library-search.ts';
import { createDayBars, createMonthBars } from '../../logic/library/time-bars.ts';
import { useDocumentFacets, useDocuments, useStatementFacets, useStatements } from '../../queries/library-query.ts';

export type ChangeSearch = (
  changes: {
    readonly [K in keyof LibrarySearch]: LibrarySearch[K] | undefined;
  },
) => void;

const route = getRouteApi('/');

/** The Library's address and how it is changed. What is typed leaves one step in the history, and not one a letter. */
export function useLibrarySearch(): { search: LibrarySearch; change: ChangeSearch; type: ChangeSearch } {
  const search = route.useSearch();
  const navigate = useNavigate();
  return useMemo(() => {
    const go =
      (replace: boolean): ChangeSearch =>
      (changes) =>
        void navigate({ to: '/', search: changeSearch(search, changes), resetScroll: false, replace });
    return { search, change: go(false), type: go(true) };
  }, [search, navigate]);
}

/** What the page shows for an address: documents, or statements with those inside them joined to them. */
export function useFoundRows(search: LibrarySearch) {
  const isOfStatements = asksForStatements(search);
  const documents = useDocuments(isOfStatements ? NOTHING : search, !isOfStatements);
  const statements = useStatements(isOfStatements ? search : NOTHING, isOfStatements);
  const found = isOfStatements ? statements : documents;
  const rows = useMemo(() => documents.data?.pages.flatMap(({ page }) => page.items) ?? [], [documents.data]);
  const hits = useMemo(() => statements.data?.pages.flatMap(({ page }) => page.items) ?? [], [statements.data]);
  const chains = useMemo(() => groupChains(hits), [hits]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    ...{ isOfStatements, rows, chains, loadMore, error: found.error, refetch: found.refetch },
    isLoading: found.isLoading,
    loaded: isOfStatements ? hits.length : rows.length,
    total: found.data?.pages[0]?.page.total ?? (isOfStatements ? hits.length : rows.length),
  };
}

const NOTHING: LibrarySearch = {};

/** Counts beside the filters: what each would leave of the rest. A filter is not narrowed by itself. */
export function useLibraryFacets(search: LibrarySearch) {
  const documents = useDocumentFacets(search);
  const speakers = useStatementFacets(changeSearch(search, { speaker: undefined }));
  const words = useStatementFacets(changeSearch(search, { words: undefined }));
  const statements = speakers.data && {
    ...speakers.data,
    words: words.data?.words ?? [],
  };
  return { documents: documents.data, statements, total: words.data?.total };
}

const NO_MONTHS = { months: [], undated: 0 };

/** Bars a day for a library that is seen whole, else a month. */
export function useTimeBars(found: ReturnType<typeof useFoundRows>, facets: ReturnType<typeof useLibraryFacets>) {
  const { rows, total } = found;
  const { documents } = facets;
  return useMemo(
    () => (rows.length === total ? createDayBars(rows) : createMonthBars(documents ?? NO_MONTHS)),
    [rows, total, documents],
  );
}
