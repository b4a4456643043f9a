import { useEffect } from 'react';
import type { KeyScope } from '../logic/key-map.ts';
import { useDesk } from './desk-context.ts';

/** Says which view is open: whose keys work, and what the window is called. */
export function usePage(scope: KeyScope, title: string): void {
  const { setScope, setGloss } = useDesk();
  useEffect(() => {
    setScope(scope);
    return () => setGloss(null);
  }, [scope, setScope, setGloss]);
  useEffect(() => {
    document.title = `${title} · Onrecord`;
  }, [title]);
}
