import { useQuery } from '@tanstack/react-query';
import type { Info } from '../../src/server/api-types.ts';
import { request } from './request.ts';

/** Whose name stands under what is decided here. */
export function useUser() {
  const { data } = useQuery({
    queryKey: ['user'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await request<Info>('/api', { signal })).data.user,
  });
  return data;
}
