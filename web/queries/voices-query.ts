import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Voice } from '../../src/server/api-types.ts';
import { createHues, type Hues } from '../logic/voice-hues.ts';
import { request } from './request.ts';

export const voicesKey = ['voices'];

/** The actors that have a hue in this store, everywhere the same. */
export function useVoices() {
  return useQuery({
    queryKey: voicesKey,
    queryFn: async ({ signal }) => (await request<{ items: Voice[] }>('/api/voices', { signal })).data.items,
    staleTime: 60_000,
  });
}

export function useHues(): Hues {
  const { data } = useVoices();
  return useMemo(() => createHues(data ?? []), [data]);
}
