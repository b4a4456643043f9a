import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RegistryActor } from '../../src/server/api-types.ts';
import { request } from './request.ts';

/** Actors of the store whose names begin with some words; none before two letters are typed. */
export function useStoreActors(words: string) {
  const q = words.trim();
  return useQuery({
    queryKey: ['store-actors', q],
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await request<{ items: RegistryActor[] }>(`/api/actors?limit=12&q=${encodeURIComponent(q)}`, { signal })).data
        .items,
  });
}
