import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { JournalEntry } from '../../src/server/api-types.ts';
import { ProblemError, request } from '../queries/request.ts';
import { queueWrite } from '../queries/write-queue.ts';
import { useDesk } from './desk-context.ts';

/** Takes back the last that this person decided, anywhere; `onUndone` goes there. */
export function useUndoLast(onUndone: (entry: JournalEntry) => void = () => {}): () => void {
  const client = useQueryClient();
  const { showToast } = useDesk();
  const newest = useRef(onUndone);
  newest.current = onUndone;
  return useCallback(() => {
    const undo = async () => {
      try {
        // Behind what was said before: else something older would be taken back.
        const { data } = await queueWrite(() =>
          request<JournalEntry>('/api/journal/undo', { method: 'POST', body: {} }),
        );
        showToast({ text: `Taken back: entry ${data.undoes ?? ''}` });
        await client.invalidateQueries();
        newest.current(data);
      } catch (error) {
        const isNone = error instanceof ProblemError && error.problem.status === 404;
        showToast({ text: isNone ? 'Nothing to undo' : `Not undone: ${String(error)}` });
      }
    };
    void undo();
  }, [client, showToast]);
}
