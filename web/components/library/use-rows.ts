import { useState } from 'react';
import { useCommands } from '../use-commands.ts';

/** Which row of a list the keys are at; j and k move the focus with it. Another list begins without one, so that nobody who types loses the field. */
export function useRows(
  count: number,
  list: string,
): {
  current: number;
  focus: { readonly index: number } | null;
  /** To the first row of a list, which may still have to come. */
  enter: (list: string) => void;
} {
  const [moved, setMoved] = useState<{ index: number; list: string } | null>(null);
  const focus = moved?.list === list ? moved : null;
  const current = Math.min(focus?.index ?? 0, Math.max(0, count - 1));
  const moveTo = (index: number) => {
    if (count) setMoved({ index: Math.max(0, Math.min(count - 1, index)), list });
  };
  useCommands('library', {
    next: () => moveTo(focus ? current + 1 : 0),
    back: () => moveTo(current - 1),
    open: () => document.querySelector<HTMLElement>(`[data-index="${current}"] a`)?.click(),
  });
  return { current, focus, enter: (entered) => setMoved({ index: 0, list: entered }) };
}
