import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Read, ReadRequest } from '../../src/server/api-types.ts';
import { addRead, applyReadEvent, type ReadEvent } from '../logic/library/apply-read-event.ts';
import { request } from './request.ts';

const readsKey = ['reads'];

/** Readings that run, and the last ones; each that runs is followed as the server tells of it, also after a reload. */
export function useReads(): readonly Read[] {
  const { data = [] } = useQuery({
    queryKey: readsKey,
    queryFn: async ({ signal }) => (await request<{ items: Read[] }>('/api/reads', { signal })).data.items,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const running = data
    .filter(({ state }) => state === 'running')
    .map(({ id }) => id)
    .sort()
    .join(' ');
  useFollow(running);
  return data;
}

export interface ReadTexts {
  readonly inputs: ReadRequest['inputs'];
}

export interface ReadFiles {
  readonly files: readonly File[];
  /** The day of files that bear none themselves. */
  readonly publishedAt?: string | undefined;
}

/** Files, texts and addresses are read; several such readings may run at once. */
export function useStartRead() {
  return useStart((asked: ReadTexts | ReadFiles) =>
    request<Read>('/api/reads', { method: 'POST', body: 'files' in asked ? createForm(asked) : asked }),
  );
}

/** Stored texts are read again: those chosen, or all that another engine read. */
export function useStartReread() {
  return useStart((documents: readonly string[] | 'stale') =>
    request<Read>('/api/rereads', { method: 'POST', body: { documents } }),
  );
}

export const useStopRead = () =>
  useMutation({ mutationFn: (id: string) => request(`/api/reads/${id}`, { method: 'DELETE' }) });

function useStart<Asked>(start: (asked: Asked) => Promise<{ data: Read }>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (asked: Asked) => (await start(asked)).data,
    onSuccess: (read) => queryClient.setQueryData<Read[]>(readsKey, (reads = []) => addRead(reads, read)),
  });
}

function createForm({ files, publishedAt }: ReadFiles): FormData {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  if (publishedAt !== undefined) form.append('publishedAt', publishedAt);
  return form;
}

/** One stream a reading. A browser comes again by itself, behind the last event that it saw. */
function useFollow(running: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const follow = (id: string): EventSource => {
      const source = new EventSource(`/api/reads/${id}/events`);
      for (const name of ['item', 'progress', 'end'] as const) {
        source.addEventListener(name, (message: MessageEvent<string>) => {
          const event = { name, data: JSON.parse(message.data) } as ReadEvent;
          queryClient.setQueryData<Read[]>(readsKey, (reads = []) => applyReadEvent(reads, id, event));
          if (name === 'end') source.close();
          // What was read is in the store at once: every list may be another now.
          if (isNews(event))
            void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'reads' });
        });
      }
      source.addEventListener('error', () => {
        // The server refused it, and no browser asks again then: it may know the reading no more.
        if (source.readyState === EventSource.CLOSED) void queryClient.invalidateQueries({ queryKey: readsKey });
      });
      return source;
    };
    const sources = running === '' ? [] : running.split(' ').map(follow);
    return () => {
      for (const source of sources) source.close();
    };
  }, [running, queryClient]);
}

const isNews = (event: ReadEvent): boolean =>
  event.name === 'end' || (event.name === 'item' && event.data.item.documents.length > 0);
