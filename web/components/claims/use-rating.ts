import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ClaimDetail, JournalEntry } from '../../../src/server/api-types.ts';
import type { Verdict } from '../../logic/claims/verdicts.ts';
import { claimKey } from '../../queries/claims-query.ts';
import { ProblemError, request } from '../../queries/request.ts';
import { useDesk } from '../desk-context.ts';

interface Written {
  readonly entry: JournalEntry;
  readonly etag: string;
}

type Saying =
  | { readonly action: 'rate'; readonly verdict: string }
  | { readonly action: 'sign'; readonly rating: number };

/** Rates and signs one claim: drawn at once, written in the order it was said, each write with the mark of the one before. */
export function useRating(detail: ClaimDetail) {
  const client = useQueryClient();
  const { showToast } = useDesk();
  const [painted, setPainted] = useState<string | null>(null);
  const writes = useRef({ last: Promise.resolve(), waiting: 0, etag: '' });
  /** The rating that stands, and the evidence that was written down with it. */
  const standing = useRef<{ id: number; verdict: string; reason: string } | null>(null);
  const { document, claim, rating: told } = detail;
  useEffect(() => {
    if (writes.current.waiting === 0 && standing.current?.id !== told?.id) standing.current = null;
  }, [told]);
  const name = { document: document.id, claim: claim.id };
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: claimKey(name) }),
      client.invalidateQueries({ queryKey: ['claims'] }),
      client.invalidateQueries({ queryKey: ['document', document.id] }),
    ]);
  const write = async (saying: Saying, reason: string): Promise<Written> => {
    const items = [{ layer: 'claims', id: claim.id }];
    const body = { say: { ...saying, items }, ...(reason.trim() && { reason: reason.trim().slice(0, MOST_WORDS) }) };
    const { data } = await request<Written>(`/api/documents/${document.id}/annotations`, {
      ...{ method: 'POST', body, ifMatch: writes.current.etag },
    });
    writes.current.etag = data.etag;
    return data;
  };
  const queue = (work: () => Promise<void>) => {
    const state = writes.current;
    if (state.waiting === 0) state.etag = detail.etag;
    state.waiting += 1;
    state.last = state.last
      .then(work)
      .catch((error: unknown) => {
        setPainted(null);
        standing.current = null;
        // What comes next is said of what stands now, and not of what was seen here.
        state.etag = '*';
        showToast({ text: tellRefusal(error) });
      })
      .finally(() => {
        state.waiting -= 1;
        // What was painted gives way to what the server tells, once it has told it.
        if (state.waiting === 0) void refresh().then(() => state.waiting === 0 && setPainted(null));
      });
  };
  const undo = (entry: number) => async () => {
    try {
      await request('/api/journal/undo', { method: 'POST', body: { entry } });
      standing.current = null;
      setPainted(null);
      showToast({ text: 'Undone' });
    } catch (error) {
      showToast({ text: tellRefusal(error) });
    }
    await refresh();
  };
  const keepRating = async (verdict: string, reason: string): Promise<number> => {
    const kept = standing.current ?? (detail.rating && { ...detail.rating, reason: '' });
    if (kept?.verdict === verdict && kept.reason === reason) return kept.id;
    const { entry } = await write({ action: 'rate', verdict }, reason);
    standing.current = { id: entry.id, verdict, reason };
    return entry.id;
  };
  return {
    verdict: painted ?? detail.rating?.verdict ?? null,
    rate: (verdict: Verdict, reason: string) => {
      setPainted(verdict);
      queue(async () => {
        const id = await keepRating(verdict, reason);
        showToast({ text: `Rated: ${verdict}. Not signed yet.`, undo: () => void undo(id)() });
      });
    },
    sign: (verdict: string, reason: string) =>
      queue(async () => {
        const rating = await keepRating(verdict, reason);
        const { entry } = await write({ action: 'sign', rating }, '');
        showToast({ text: 'Signed and kept in the journal', undo: () => void undo(entry.id)() });
      }),
  };
}

/** So long a reason is kept by the server. */
const MOST_WORDS = 2000;

function tellRefusal(error: unknown): string {
  if (!(error instanceof ProblemError)) return `Not kept: ${String(error)}`;
  const { status, title, detail } = error.problem;
  if (status === 412) return 'Somebody else decided here in the meantime. It is shown as it stands now.';
  return `Not kept: ${detail ?? title}`;
}
