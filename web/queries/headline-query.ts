import { useQuery } from '@tanstack/react-query';
import type { NearQuestion } from '../../src/ask/brief/brief.ts';
import type { DocumentPage } from '../../src/server/api-types.ts';
import { request } from './request.ts';

/** Headlines of the newest documents that ask something themselves. */
export function useHeadlineQuestions() {
  return useQuery({
    queryKey: ['headline-questions'],
    queryFn: async ({ signal }): Promise<NearQuestion[]> => {
      const { items } = (await request<DocumentPage>('/api/documents?limit=100', { signal })).data;
      const asking = items.filter(({ title }) => title?.trim().endsWith('?'));
      return asking.slice(0, 6).map(({ title, publisher }) => ({
        ...{ question: title?.trim() ?? '', lines: null, note: publisher },
      }));
    },
  });
}
