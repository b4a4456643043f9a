import { useQuery } from '@tanstack/react-query';
import { request } from './request.ts';

/** What waits in each view. */
export interface Waiting {
  readonly documents: number;
  readonly questions: number;
  readonly claims: number;
  readonly actors: number;
  readonly conflicts: number;
  readonly findings: number;
}

export const waitingKey = ['waiting'];

export function useWaiting() {
  return useQuery({
    queryKey: waitingKey,
    queryFn: async ({ signal }) => (await request<Waiting>('/api/waiting', { signal })).data,
  });
}
