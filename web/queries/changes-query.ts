import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** So long news are gathered before what is shown is asked for anew. */
const GATHER_MS = 300;

/** What changes in the store, by whomever and in whichever window, makes all that is shown stale. */
export function useChanges(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let timer = 0;
    const source = new EventSource('/api/events');
    source.addEventListener('change', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'reads' });
      }, GATHER_MS);
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [queryClient]);
}
