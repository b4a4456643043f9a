import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import type { JournalEntry, ReadDocument } from '../../../src/server/api-types.ts';
import { documentKey } from '../../queries/document-query.ts';
import { ProblemError, request } from '../../queries/request.ts';
import { queueWrite } from '../../queries/write-queue.ts';
import { useDesk } from '../desk-context.ts';

type Undone = JournalEntry & { readonly documents?: readonly string[] };

/** Takes back the last that this person decided, anywhere, and goes there. */
export function useUndo(document: string, onFocus: (id: string) => void): () => void {
  const client = useQueryClient();
  const { navigate } = useRouter();
  const { showToast } = useDesk();
  const focus = useRef(onFocus);
  focus.current = onFocus;
  return useCallback(() => {
    const undo = async () => {
      try {
        const { data } = await queueWrite(() => request<Undone>('/api/journal/undo', { method: 'POST', body: {} }));
        showToast({ text: `Taken back: entry ${data.undoes ?? ''}` });
        const elsewhere = data.documents?.find((id) => id !== document);
        await client.invalidateQueries({ queryKey: documentKey(document) });
        const found = findTarget(client.getQueryData<ReadDocument>(documentKey(document)), data);
        if (found) focus.current(found.id);
        if (elsewhere && !data.documents?.includes(document))
          await navigate({ to: '/d/$document', params: { document: elsewhere } });
      } catch (error) {
        showToast({
          text:
            error instanceof ProblemError && error.problem.status === 404
              ? 'Nothing to undo'
              : `Not undone: ${String(error)}`,
        });
      }
    };
    void undo();
  }, [client, navigate, showToast, document]);
}

/** The first statement that the entry is about, if this document has it. */
function findTarget(document: ReadDocument | undefined, { targets }: Undone) {
  const keys = targets.flatMap((target) =>
    target.type === 'item' && target.layer === 'statements' ? [target.itemKey] : [],
  );
  return document?.record.statements.find(({ key }) => key === keys[0]);
}
