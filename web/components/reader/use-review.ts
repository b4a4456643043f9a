import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { ReadDocument } from '../../../src/server/api-types.ts';
import { paintDecision } from '../../logic/reader/paint-decision.ts';
import type { Said } from '../../logic/reader/said.ts';
import { areUntouched, tellBoth } from '../../logic/reader/tell-versions.ts';
import { documentKey } from '../../queries/document-query.ts';
import { ownEntries } from '../../queries/own-marks.ts';
import { addPending, removePending } from '../../queries/pending-decisions.ts';
import { ProblemError } from '../../queries/request.ts';
import { ContestedError, writeSaying } from '../../queries/write-saying.ts';
import { useDesk } from '../desk-context.ts';

export type Say = (said: Said, told: string) => void;

/**
 * Says something of a document: drawn at once, written behind in the order it was said. What the server refuses is taken
 * off the page again, and told; of what somebody else decided meanwhile both versions are offered.
 */
export function useReview(id: string, onUndo: () => void): Say {
  const client = useQueryClient();
  const { showToast } = useDesk();
  const waiting = useRef(0);
  return useCallback(
    (said, told) => {
      const key = documentKey(id);
      const seen = client.getQueryData<ReadDocument>(key);
      if (!seen) return;
      waiting.current += 1;
      addPending(id, said);
      void client.cancelQueries({ queryKey: key });
      client.setQueryData(key, paintDecision(seen, said));
      showToast({ text: told, undo: onUndo });
      const refresh = () => client.invalidateQueries({ queryKey: key });
      const write = async () => {
        try {
          await writeSaying({
            ...{ document: id, say: said, seen: seen.etag, onKept: () => void refresh() },
            isUntouched: (now) => areUntouched(said, seen, now, ownEntries),
            tellVersions: (now) => tellBoth(said, now),
          });
        } catch (error) {
          showToast(error instanceof ContestedError ? null : { text: tellRefusal(error) });
        } finally {
          waiting.current -= 1;
          removePending(id, said);
          if (waiting.current === 0) await refresh();
        }
      };
      void write();
    },
    [id, client, showToast, onUndo],
  );
}

function tellRefusal(error: unknown): string {
  if (!(error instanceof ProblemError)) return `Not kept: ${String(error)}`;
  return `Not kept: ${error.problem.detail ?? error.problem.title}`;
}
