import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 860px)';

/** Whether the screen has room for one column alone. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => window.matchMedia(NARROW).matches,
  );
