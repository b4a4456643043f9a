import { useEffect } from 'react';

/** Browsers refuse to change the address many times in a row, and the router looks at each change: so it waits for a walk by keys to rest. */
const REST_MS = 200;

/** Keeps the statement in focus in the address, which can then be copied, and leads here again. */
export function useFocusInAddress(focused: string | null): void {
  useEffect(() => {
    if (focused === null || window.location.hash === `#${focused}`) return;
    const timer = setTimeout(() => window.history.replaceState(window.history.state, '', `#${focused}`), REST_MS);
    return () => clearTimeout(timer);
  }, [focused]);
}
