import { useState } from 'react';
import { useCommands } from '../use-commands.ts';

/** Which row the keys are at; j and k move the focus with it. */
export function useRows(count: number): {
  current: number;
  focus: { readonly index: number } | null;
  moveTo: (index: number) => void;
} {
  const [focus, setFocus] = useState<{ index: number } | null>(null);
  const current = Math.min(focus?.index ?? 0, Math.max(0, count - 1));
  const moveTo = (index: number) => {
    if (count) setFocus({ index: Math.max(0, Math.min(count - 1, index)) });
  };
  useCommands('library', {
    next: () => moveTo(focus ? current + 1 : 0),
    back: () => moveTo(current - 1),
    open: () => document.querySelector<HTMLElement>(`[data-index="${current}"] a`)?.click(),
  });
  return { current, focus, moveTo };
}
