import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ActorDetail,
  ActorPage,
  Decision,
  DecisionDraft,
  MergePreview,
  ReadDocument,
  StatementPage,
  Voice,
} from '../../src/server/api-types.ts';
import type { ActorsSearch } from '../logic/actor-search.ts';
import { findGivenAway } from '../logic/find-given-away.ts';
import { request } from './request.ts';

/** Actors over all documents, a page after the other. */
export function useActors({ q, kind, sort = 'statements' }: ActorsSearch) {
  return useInfiniteQuery({
    queryKey: ['actors', q, kind, sort],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      const given = { q, kind, sort, cursor: pageParam || undefined, limit: '100' };
      const pairs = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined);
      return (await request<ActorPage>(`/api/actors?${new URLSearchParams(pairs)}`, { signal })).data;
    },
    getNextPageParam: ({ next }) => next,
  });
}

export function useActor(id: string) {
  return useQuery({
    queryKey: ['actor', id],
    queryFn: async ({ signal }) => (await request<ActorDetail>(`/api/actors/${id}`, { signal })).data,
  });
}

/** What an actor is on record with, the newest first, a page after the other. */
export function useActorStatements(id: string) {
  return useInfiniteQuery({
    queryKey: ['actor', id, 'statements'],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) => {
      const cursor = pageParam ? `&cursor=${pageParam}` : '';
      return (await request<StatementPage>(`/api/actors/${id}/statements?limit=200${cursor}`, { signal })).data;
    },
    getNextPageParam: ({ next }) => next,
  });
}

/** Documents that are looked through for statements that were given away. */
const MOST_DOCUMENTS = 20;

/** Statements that the engine gave to an actor and a person gave to others. Only documents that were corrected are asked. */
export function useGivenAway(actor: ActorDetail | undefined) {
  const corrected = actor?.documentList.filter(({ review }) => review.corrected > 0).slice(0, MOST_DOCUMENTS) ?? [];
  return useQuery({
    queryKey: ['actor', actor?.id, 'given-away', corrected.map(({ id }) => id)],
    enabled: corrected.length > 0,
    queryFn: async ({ signal }) => {
      const documents = await Promise.all(
        corrected.map(async ({ id }) => (await request<ReadDocument>(`/api/documents/${id}`, { signal })).data),
      );
      return documents.flatMap((document) => findGivenAway(document, actor?.id ?? ''));
    },
  });
}

/** The actors that keep a hue everywhere. */
export function useVoices() {
  return useQuery({
    queryKey: ['voices'],
    queryFn: async ({ signal }) => (await request<{ items: Voice[] }>('/api/voices', { signal })).data.items,
  });
}

export function useMergePreview(actors: readonly string[]) {
  return useQuery({
    queryKey: ['merge', ...actors],
    enabled: actors.length > 1,
    queryFn: async ({ signal }) => {
      const pairs = actors.map((id) => ['actor', id]);
      return (await request<MergePreview>(`/api/actors/merge?${new URLSearchParams(pairs)}`, { signal })).data;
    },
  });
}

/** Who is one actor and who is not, as a person decides it. */
export function useDecide() {
  const tell = useTellChange();
  return useMutation({
    mutationFn: async (decision: DecisionDraft) =>
      (await request<Decision>('/api/actors/decisions', { method: 'POST', body: { decision } })).data,
    onSettled: tell,
  });
}

export function usePin(id: string) {
  const tell = useTellChange();
  return useMutation({
    mutationFn: async (isPinned: boolean) => request(`/api/actors/${id}/pin`, { method: 'POST', body: { isPinned } }),
    onSettled: tell,
  });
}

/** A decision about actors can change every page that names one. */
function useTellChange() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'answer' });
}
