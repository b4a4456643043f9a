import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
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
  useFollow(data);
  return data;
}

/** A browser holds six connections to a server, and other questions need some of them. A stream tells all from its beginning, so that none is late. */
const FOLLOWED = 2;

/** So long news are gathered before all lists are asked for anew. */
const GATHER_MS = 400;

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

/** One stream a reading, the oldest first. A browser comes again by itself, behind the last event that it saw. */
function useFollow(reads: readonly Read[]): void {
  const queryClient = useQueryClient();
  const sources = useRef(new Map<string, EventSource>());
  const refresh = useRef(0);
  const running = reads.filter(({ state }) => state === 'running').map(({ id }) => id);
  const followed = running.slice(-FOLLOWED).join(' ');
  useEffect(() => {
    const tell = (id: string, event: ReadEvent): void => {
      queryClient.setQueryData<Read[]>(readsKey, (before = []) => applyReadEvent(before, id, event));
      if (!isNews(event)) return;
      // What was read is in the store at once: every list may be another now.
      clearTimeout(refresh.current);
      refresh.current = window.setTimeout(() => {
        void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'reads' });
      }, GATHER_MS);
    };
    // The server may know the reading no more.
    const fail = () => void queryClient.invalidateQueries({ queryKey: readsKey });
    const ids = new Set(followed.split(' ').filter((id) => id !== ''));
    for (const id of ids) if (!sources.current.has(id)) sources.current.set(id, openStream(id, tell, fail));
    for (const [id, source] of sources.current) {
      if (ids.has(id)) continue;
      source.close();
      sources.current.delete(id);
    }
  }, [followed, queryClient]);
  useEffect(() => {
    const open = sources.current;
    return () => {
      for (const source of open.values()) source.close();
      open.clear();
    };
  }, []);
}

function openStream(id: string, tell: (id: string, event: ReadEvent) => void, fail: () => void): EventSource {
  const source = new EventSource(`/api/reads/${id}/events`);
  for (const name of ['item', 'progress', 'end'] as const) {
    source.addEventListener(name, (message: MessageEvent<string>) => {
      if (name === 'end') source.close();
      tell(id, { name, data: JSON.parse(message.data) } as ReadEvent);
    });
  }
  source.addEventListener('error', () => {
    // Refused, and no browser asks again then.
    if (source.readyState === EventSource.CLOSED) fail();
  });
  return source;
}

const isNews = (event: ReadEvent): boolean =>
  event.name === 'end' || (event.name === 'item' && event.data.item.documents.length > 0);
