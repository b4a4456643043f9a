import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** So long news are gathered before what is shown is asked for anew, and so long it rests then: a reading changes much. */
const GATHER_MS = 300;
const REST_MS = 1_500;

/** A reading tells of itself; an answer says what is new since the one before, once. */
const KEPT = new Set(['reads', 'answer']);

/** What changes in the store, by whomever and in whichever window, makes all that is shown stale. */
export function useChanges(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let timer = 0;
    let askedAt = 0;
    const source = new EventSource('/api/events');
    source.addEventListener('change', () => {
      if (timer) return;
      timer = window.setTimeout(
        () => {
          timer = 0;
          askedAt = performance.now();
          void queryClient.invalidateQueries({ predicate: ({ queryKey }) => !KEPT.has(String(queryKey[0])) });
        },
        Math.max(GATHER_MS, askedAt + REST_MS - performance.now()),
      );
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [queryClient]);
}
