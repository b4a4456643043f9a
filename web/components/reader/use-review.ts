import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { JournalEntry, ReadDocument } from '../../../src/server/api-types.ts';
import { paintDecision } from '../../logic/reader/paint-decision.ts';
import type { Said } from '../../logic/reader/said.ts';
import { documentKey } from '../../queries/document-query.ts';
import { addPending, removePending } from '../../queries/pending-decisions.ts';
import { ProblemError, request } from '../../queries/request.ts';
import { queueWrite } from '../../queries/write-queue.ts';
import { useDesk } from '../desk-context.ts';

export type Say = (said: Said, told: string) => void;

/**
 * Says something of a document: drawn at once, written behind in the order it was said, each write with the mark of the
 * one before. What the server refuses is taken off the page again, and told.
 */
export function useReview(id: string, onUndo: () => void): Say {
  const client = useQueryClient();
  const { showToast } = useDesk();
  const writes = useRef({ waiting: 0, etag: null as string | null });
  return useCallback(
    (said, told) => {
      const state = writes.current;
      const key = documentKey(id);
      const before = client.getQueryData<ReadDocument>(key);
      if (!before) return;
      if (state.waiting === 0) state.etag = before.etag;
      state.waiting += 1;
      addPending(id, said);
      void client.cancelQueries({ queryKey: key });
      client.setQueryData(key, paintDecision(before, said));
      showToast({ text: told, undo: onUndo });
      const write = async () => {
        try {
          const path = `/api/documents/${encodeURIComponent(id)}/annotations`;
          const body = { say: said };
          const { data } = await request<{ entry: JournalEntry; etag: string }>(path, {
            method: 'POST',
            body,
            ifMatch: state.etag,
          });
          state.etag = data.etag;
          // Known here before the document is asked for anew: what is said until then is said of this state.
          client.setQueryData<ReadDocument>(key, (old) => old && { ...old, etag: data.etag });
        } catch (error) {
          // After a 412 what waits behind meets one too: it was said of what was seen here, and not of what stands now.
          showToast({ text: tellRefusal(error) });
        } finally {
          state.waiting -= 1;
          removePending(id, said);
          if (state.waiting === 0) await client.invalidateQueries({ queryKey: key });
        }
      };
      void queueWrite(write);
    },
    [id, client, showToast, onUndo],
  );
}

function tellRefusal(error: unknown): string {
  if (!(error instanceof ProblemError)) return `Not kept: ${String(error)}`;
  const { status, title, detail } = error.problem;
  if (status === 412)
    return 'Somebody else decided here in the meantime. It is shown as it stands now; say yours again if it still holds.';
  return `Not kept: ${detail ?? title}`;
}
