import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Conflict, ConflictPage, ReadDocument } from '../../src/server/api-types.ts';
import { paintDecision } from '../logic/reader/paint-decision.ts';
import { pendingOf } from './pending-decisions.ts';
import { request } from './request.ts';

export const documentKey = (id: string) => ['document', id];

/** A document with its record, as people have put it. */
export function useDocument(id: string) {
  return useQuery({
    queryKey: documentKey(id),
    queryFn: async ({ signal }) => {
      const { data } = await request<ReadDocument>(`/api/documents/${encodeURIComponent(id)}`, { signal });
      return pendingOf(id).reduce(paintDecision, data);
    },
  });
}

export interface DocumentVersion {
  readonly id: string;
  readonly version: number;
  readonly title: string | null;
  readonly readAt: string;
  readonly statements: number;
}

export function useVersions(id: string) {
  return useQuery({
    queryKey: ['versions', id],
    queryFn: async ({ signal }) =>
      (await request<{ items: DocumentVersion[] }>(`/api/documents/${encodeURIComponent(id)}/versions`, { signal }))
        .data.items,
  });
}

/** The first conflict of each statement of a document, by the statement's id. */
export function useConflictsOf(id: string): ReadonlyMap<string, Conflict> | undefined {
  const { data } = useQuery({
    queryKey: ['conflicts-of', id],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const { data } = await request<ConflictPage>(`/api/conflicts?document=${encodeURIComponent(id)}&limit=200`, {
        signal,
      });
      return data.items;
    },
  });
  return useMemo(() => data && groupByStatement(id, data), [id, data]);
}

function groupByStatement(document: string, conflicts: readonly Conflict[]): ReadonlyMap<string, Conflict> {
  const sides = conflicts.flatMap((conflict) => conflict.sides.map((side) => ({ conflict, side })));
  const own = sides.filter(({ side }) => side.document === document && side.layer === 'statements').reverse();
  return new Map(own.map(({ conflict, side }) => [side.id, conflict]));
}
