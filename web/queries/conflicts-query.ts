import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ConflictDetail, ConflictPage, JournalEntry } from '../../src/server/api-types.ts';
import type { ConflictSearch } from '../logic/conflicts/conflict-search.ts';
import { createPath } from '../logic/library/library-queries.ts';
import { request } from './request.ts';

/** Where documents say what cannot both be so, a page after the other. */
export function useConflicts({ kind, state }: ConflictSearch) {
  return useInfiniteQuery({
    queryKey: ['conflicts', kind, state],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      const path = createPath('/api/conflicts', { kind, state, cursor: pageParam || undefined, limit: 100 });
      return (await request<ConflictPage>(path, { signal })).data;
    },
    getNextPageParam: ({ next }) => next,
  });
}

export function useConflict(id: string | null) {
  return useQuery({
    queryKey: ['conflict', id],
    enabled: id !== null,
    queryFn: async ({ signal }) => (await request<ConflictDetail>(`/api/conflicts/${id}`, { signal })).data,
  });
}

export interface Settling {
  readonly id: string;
  readonly action: 'stands' | 'dismiss';
  readonly reason?: string;
}

export function useSettle() {
  const tell = useTellSettled();
  return useMutation({
    mutationFn: async ({ id, action, reason }: Settling) => {
      const body = { action, ...(reason !== undefined && { reason }) };
      return (await request<JournalEntry>(`/api/conflicts/${id}/state`, { method: 'POST', body })).data;
    },
    onSettled: tell,
  });
}

function useTellSettled() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['conflicts', 'conflict', 'waiting', 'claim'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
}
