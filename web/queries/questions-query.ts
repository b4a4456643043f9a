import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnsweredQuestion, SavedQuestion } from '../../src/server/api-types.ts';
import type { QuestionSearch } from '../logic/question-search.ts';
import { request } from './request.ts';
import { waitingKey } from './waiting-query.ts';

const questionsKey = ['questions'];

/** The questions that are followed. */
export function useQuestions() {
  return useQuery({
    queryKey: questionsKey,
    queryFn: async ({ signal }) => (await request<{ items: SavedQuestion[] }>('/api/questions', { signal })).data.items,
  });
}

/** Answering tells what is new since the answer before, once: the answer is kept until the page is loaded anew. */
export function useAnswer(key: number | null) {
  return useQuery({
    queryKey: ['answer', key],
    enabled: key !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await request<AnsweredQuestion>(`/api/questions/${key}`)).data,
  });
}

export type Followed = Pick<QuestionSearch, 'that' | 'from' | 'to' | 'publisher' | 'actor'> & {
  readonly question: string;
};

/** Follows a question as it is asked now. */
export function useSaveQuestion() {
  const tell = useTellChange();
  return useMutation({
    mutationFn: async ({ question, that, from, to, publisher, actor }: Followed) => {
      const given = { question, that, since: from, until: to, publisher, actors: actor ? [actor] : undefined };
      return (await request<AnsweredQuestion>('/api/questions', { method: 'POST', body: given })).data;
    },
    onSettled: tell,
  });
}

export function useRemoveQuestion() {
  const tell = useTellChange();
  return useMutation({
    mutationFn: async (key: number) => request(`/api/questions/${key}`, { method: 'DELETE' }),
    onSettled: tell,
  });
}

function useTellChange() {
  const client = useQueryClient();
  return () => Promise.all([questionsKey, waitingKey].map((queryKey) => client.invalidateQueries({ queryKey })));
}
