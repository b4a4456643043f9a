import { useQuery } from '@tanstack/react-query';
import type { Read } from '../../src/server/api-types.ts';
import { request } from './request.ts';

export interface ReadingProgress {
  readonly read: number;
  readonly all: number;
}

const ASK_AGAIN_MS = 2_000;

/** How far the readings that run now have come; null where none runs. */
export function useReadingProgress() {
  return useQuery({
    queryKey: ['reading-progress'],
    queryFn: async ({ signal }): Promise<ReadingProgress | null> => {
      const { items } = (await request<{ items: Read[] }>('/api/reads', { signal })).data;
      const running = items.filter(({ state }) => state === 'running').flatMap((read) => read.items);
      if (running.length === 0) return null;
      const read = running.filter(({ status }) => status !== 'waiting' && status !== 'reading').length;
      return { read, all: running.length };
    },
    refetchInterval: ({ state }) => (state.data ? ASK_AGAIN_MS : false),
  });
}
