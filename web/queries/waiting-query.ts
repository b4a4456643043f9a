import { useQuery } from '@tanstack/react-query';
import type { ConflictPage, Info, SavedQuestion } from '../../src/server/api-types.ts';
import { request } from './request.ts';

/** What waits in each view, as far as it is known without making anybody wait. */
export interface Waiting {
  readonly documents: number;
  readonly statements: number;
  readonly questions: number;
  readonly claims: number;
  readonly actors: number;
  /** Null in a store so large that comparing it takes long. */
  readonly conflicts: number | null;
  /** Of the engine that reads now. */
  readonly version: string;
}

export const waitingKey = ['waiting'];

/** So many documents are compared while nobody waits for it. */
const COMPARED = 200;

export function useWaiting(): { waiting: Waiting | undefined } {
  const { data } = useQuery({
    queryKey: waitingKey,
    queryFn: async ({ signal }): Promise<Omit<Waiting, 'conflicts'>> => {
      const [info, questions] = await Promise.all([
        request<Info>('/api', { signal }),
        request<{ items: SavedQuestion[] }>('/api/questions', { signal }),
      ]);
      const { counts, version } = info.data;
      return { ...counts, questions: questions.data.items.length, version };
    },
  });
  const conflicts = useQuery({
    queryKey: [...waitingKey, 'conflicts', data?.documents],
    enabled: data !== undefined && data.documents > 1 && data.documents <= COMPARED,
    queryFn: async ({ signal }) =>
      (await request<ConflictPage>('/api/conflicts?state=to-review&limit=1', { signal })).data.total,
  });
  return { waiting: data && { ...data, conflicts: conflicts.data ?? null } };
}
