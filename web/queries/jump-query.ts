import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ActorPage, ClaimPage, DocumentPage, SavedQuestion } from '../../src/server/api-types.ts';
import { type FoundThings, filterQuestions } from '../logic/jump/jump.ts';
import { createPath, markUnfinished } from '../logic/library/library-queries.ts';
import { request } from './request.ts';

/** So many of each kind are offered. */
const OFFERED = 5;

/** Documents, actors, claims and questions that these words name, as somebody types. */
export function useFoundThings(words: string, isAsked: boolean) {
  return useQuery({
    queryKey: ['jump', words],
    enabled: isAsked && words !== '',
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<FoundThings> => {
      const ask = async <Page extends { items: unknown[] }>(path: string): Promise<Page> =>
        (await request<Page>(createPath(path, { q: markUnfinished(words), limit: OFFERED }), { signal })).data;
      const [documents, actors, claims, questions] = await Promise.all([
        ask<DocumentPage>('/api/documents'),
        ask<ActorPage>('/api/actors'),
        ask<ClaimPage>('/api/claims'),
        request<{ items: SavedQuestion[] }>('/api/questions', { signal }),
      ]);
      return {
        ...{ documents: documents.items, actors: actors.items, claims: claims.items },
        questions: filterQuestions(questions.data.items, words).slice(0, OFFERED),
      };
    },
  });
}
