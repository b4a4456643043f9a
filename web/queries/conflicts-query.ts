import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ConflictDetail, ConflictPage, JournalEntry } from '../../src/server/api-types.ts';
import type { ConflictSearch } from '../logic/conflicts/conflict-search.ts';
import { createPath } from '../logic/library/library-queries.ts';
import { request } from './request.ts';
import { queueWrite } from './write-queue.ts';

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
  /** Of what was seen of it. */
  readonly etag: string;
  readonly action: 'stands' | 'dismiss';
  readonly reason?: string;
}

/** Settles a conflict as it was seen: where somebody else was faster, nothing is written. */
export function useSettle() {
  const client = useQueryClient();
  const tell = useTellSettled();
  return useMutation({
    mutationFn: ({ id, etag, action, reason }: Settling) =>
      queueWrite(async () => {
        const body = { action, ...(reason !== undefined && { reason }) };
        // told anew after each write, so that what one says oneself is in nobody's way
        const ifMatch = client.getQueryData<ConflictDetail>(['conflict', id])?.etag ?? etag;
        try {
          return (await request<JournalEntry>(`/api/conflicts/${id}/state`, { method: 'POST', body, ifMatch })).data;
        } finally {
          await tell();
        }
      }),
  });
}

function useTellSettled() {
  const client = useQueryClient();
  return () => {
    // a conflict that nobody sees now is shown as it stands when somebody comes back to it
    client.removeQueries({ queryKey: ['conflict'], type: 'inactive' });
    return Promise.all(
      ['conflicts', 'conflict', 'waiting', 'claim'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  };
}
