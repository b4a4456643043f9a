import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import type { UndoneEntry } from '../../src/server/api-types.ts';
import { linkMarks } from '../queries/own-marks.ts';
import { ProblemError, request } from '../queries/request.ts';
import { queueWrite } from '../queries/write-queue.ts';
import { useDesk } from './desk-context.ts';

export type UndoneAbout = UndoneEntry['about'];

/** Takes back an entry of the journal, or the last that this person decided, anywhere. */
export type Undo = (entry?: number) => void;

/**
 * The one way in which the desk takes decisions back: behind what was said before, told, and leading to what it was about. A
 * page that shows that already says so by `stay`, and brings it into view itself.
 */
export function useUndo(stay: (about: UndoneAbout) => boolean = () => false): Undo {
  const client = useQueryClient();
  const { showToast } = useDesk();
  const goTo = useGoToUndone();
  const newest = useRef(stay);
  newest.current = stay;
  return useCallback(
    (entry) => {
      const body = entry === undefined ? {} : { entry };
      const undo = async () => {
        try {
          // Behind what was said before: else something older would be taken back.
          const { data } = await queueWrite(() => request<UndoneEntry>('/api/journal/undo', { method: 'POST', body }));
          const { about } = data;
          if (about.document) linkMarks(about.document.etagBefore, about.document.etag);
          showToast({ text: `Taken back: entry ${data.undoes ?? ''}` });
          // A conflict that nobody sees now is asked for anew where this leads to it, and not settled by what was seen of it.
          client.removeQueries({ queryKey: ['conflict'], type: 'inactive' });
          // First: a page that shows the undone as undone takes keys already, and would lose what they opened.
          if (!newest.current(about)) goTo(about);
          await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'answer' });
        } catch (error) {
          const isNone = entry === undefined && error instanceof ProblemError && error.problem.status === 404;
          showToast({ text: isNone ? 'Nothing to undo' : `Not undone: ${tell(error)}` });
        }
      };
      void undo();
    },
    [client, showToast, goTo],
  );
}

const tell = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opens the page that shows what was taken back; stays where that is the page at hand, and where there is none. */
function useGoToUndone() {
  const router = useRouter();
  return useCallback(
    ({ document, actor, conflict }: UndoneAbout) => {
      const { pathname } = router.state.location;
      const search = (view: string) => (pathname.startsWith(`/${view}`) ? true : undefined);
      if (document?.layer === 'claims' && document.item !== null) {
        const claim = `${document.id}.${document.item}`;
        void router.navigate({ to: '/claims/$claim', params: { claim }, ...keep(search('claims')) });
      } else if (document) {
        const hash = document.item ?? '';
        void router.navigate({ to: '/d/$document', params: { document: document.id }, hash });
      } else if (conflict !== null) {
        void router.navigate({ to: '/conflicts/$conflict', params: { conflict }, ...keep(search('conflicts')) });
      } else if (actor !== null) {
        void router.navigate({ to: '/a/$actor', params: { actor }, ...keep(search('a/')) });
      }
    },
    [router],
  );
}

const keep = (search: true | undefined) => (search ? { search } : {});
