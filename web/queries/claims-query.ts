import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ClaimDetail, ClaimPage } from '../../src/server/api-types.ts';
import type { ClaimName, ClaimSearch } from '../logic/claims/claim-search.ts';
import { createPath } from '../logic/library/library-queries.ts';
import { request } from './request.ts';

/** Claims, those most worth checking first, a page after the other. */
export function useClaims({ set, speaker }: ClaimSearch) {
  return useInfiniteQuery({
    queryKey: ['claims', set, speaker],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      const path = createPath('/api/claims', { set, speaker, cursor: pageParam || undefined, limit: 100 });
      return (await request<ClaimPage>(path, { signal })).data;
    },
    getNextPageParam: ({ next }) => next,
  });
}

/** How many there are in all, rated or not. */
export function useClaimCount() {
  const { data } = useQuery({
    queryKey: ['claims', 'count'],
    queryFn: async ({ signal }) => (await request<ClaimPage>('/api/claims?limit=1', { signal })).data.total,
  });
  return data ?? null;
}

export const claimKey = ({ document, claim }: ClaimName) => ['claim', document, claim];

export const createClaimPath = ({ document, claim }: ClaimName): string => `/api/documents/${document}/claims/${claim}`;

export function useClaim(name: ClaimName | null) {
  return useQuery({
    queryKey: name ? claimKey(name) : ['claim'],
    enabled: name !== null,
    queryFn: async ({ signal }) => (await request<ClaimDetail>(createClaimPath(name!), { signal })).data,
  });
}

/** All claims of a document, also those inside others. */
export function useClaimsOf(document: string) {
  return useQuery({
    queryKey: ['claims-of', document],
    staleTime: 60_000,
    queryFn: async ({ signal }) =>
      (await request<ClaimPage>(createPath('/api/claims', { document, inner: 'true', limit: 200 }), { signal })).data
        .items,
  });
}

/** The ClaimReview of a signed rating; the server refuses any other, and says why. */
export function useClaimReview(name: ClaimName, rating: number | null, isAsked: boolean) {
  return useQuery({
    queryKey: ['claim-review', name.document, name.claim, rating],
    enabled: isAsked,
    retry: false,
    queryFn: async ({ signal }) =>
      (await request<Readonly<Record<string, unknown>>>(`${createClaimPath(name)}/claimreview`, { signal })).data,
  });
}
