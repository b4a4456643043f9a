import { useEffect } from 'react';
import { useDesk, useDeskTalk } from './desk-context.ts';

const SHOWN_MS = 3_800;

/** One message at a time, with its Undo. */
export function Toast() {
  const { showToast } = useDesk();
  const { toast } = useDeskTalk();
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => showToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, showToast]);
  return (
    <div role="status" className={toast ? 'toast on' : 'toast'}>
      {toast?.text}
      {toast?.undo ? (
        <button
          type="button"
          onClick={() => {
            toast.undo?.();
            showToast(null);
          }}
        >
          Undo
        </button>
      ) : null}
    </div>
  );
}
