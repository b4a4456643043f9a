import { useEffect, useRef } from 'react';

/** Shorter ones are words, and no article. */
const LEAST = 200;

/** A text that is pasted on the page, outside every field. */
export function usePastedText(onText: (text: string) => void): void {
  const newest = useRef(onText);
  newest.current = onText;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]')) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.length >= LEAST) newest.current(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
