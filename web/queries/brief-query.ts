import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Brief } from '../../src/server/api-types.ts';
import { type QuestionSearch, renderAskAddress } from '../logic/question-search.ts';
import { request } from './request.ts';

/** The brief of a question as the address asks it; null asks nothing. */
export function useBrief(question: string | null, search: QuestionSearch) {
  const address = question === null ? null : renderAskAddress(question, search);
  return useQuery({
    queryKey: ['brief', address],
    enabled: address !== null,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await request<Brief>(address ?? '', { signal })).data,
  });
}
