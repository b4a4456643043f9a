import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { DocumentPage, DraftFindings, DraftText, Read, Rule } from '../../src/server/api-types.ts';
import { createPath, markUnfinished } from '../logic/library/library-queries.ts';
import { request } from './request.ts';

export interface CheckedDraft extends DraftFindings {
  /** The draft as it was sent: the place of a finding is a place of this text. */
  readonly draft: string;
}

/** What an editor should hear of a draft. A check that a newer draft has overtaken is called off. */
export function useDraftFindings(draft: DraftText) {
  return useQuery({
    queryKey: ['check', draft],
    enabled: draft.text.trim() !== '',
    placeholderData: keepPreviousData,
    // A draft is nobody's but the writer's: it does not stay in memory when it was left.
    gcTime: 60_000,
    staleTime: 30_000,
    queryFn: async ({ signal }): Promise<CheckedDraft> => {
      const { data } = await request<DraftFindings>('/api/check', { method: 'POST', body: draft, signal });
      return { ...data, draft: draft.text };
    },
  });
}

/** The same findings as SARIF 2.1.0, for other programs. */
export async function fetchSarif(draft: DraftText): Promise<string> {
  const { data } = await request('/api/check', { method: 'POST', body: { ...draft, sarif: true } });
  return JSON.stringify(data, null, 2);
}

export function useRules() {
  const { data } = useQuery({
    queryKey: ['rules'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await request<{ items: Rule[] }>('/api/rules', { signal })).data.items,
  });
  return data ?? [];
}

/** Documents of the store that a draft can be held against. */
export function useStoreDocuments(words: string, isAsked: boolean) {
  return useQuery({
    queryKey: ['store-documents', words],
    enabled: isAsked,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const path = createPath('/api/documents', { q: words ? markUnfinished(words) : undefined, limit: 100 });
      return (await request<DocumentPage>(path, { signal })).data;
    },
  });
}

/** Puts the draft on the record, because somebody asked for it. */
export function useAddDraft() {
  return useMutation({
    mutationFn: async ({ text, publishedAt }: { readonly text: string; readonly publishedAt?: string }) => {
      const body = { inputs: [{ text }], ...(publishedAt !== undefined && { publishedAt }) };
      return (await request<Read>('/api/reads', { method: 'POST', body })).data;
    },
  });
}
