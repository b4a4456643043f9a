import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { type NoteBox, placeNotes } from '../../logic/reader/place-notes.ts';
import type { ElementsById } from './use-mark-classes.ts';

export interface Leader {
  readonly from: number;
  readonly to: number;
}

/** Below this the first line of a focused note stands, in pixels: its padding. */
const FOCUSED_INSET = 10;

/** Puts each note beside its words, and tells where the leader of the focused one runs. Only `top` changes. */
export function useNotePlaces(
  margin: RefObject<HTMLElement | null>,
  elements: ElementsById,
  focused: string | null,
  drawing: unknown,
): Leader | null {
  const [leader, setLeader] = useState<Leader | null>(null);
  const place = useCallback(() => {
    const frame = margin.current;
    if (!frame || getComputedStyle(frame).position === 'fixed') return setLeader(null);
    const top = frame.getBoundingClientRect().top;
    const notes = [...frame.querySelectorAll<HTMLElement>('[data-note]')];
    const boxes = notes.map((note): NoteBox => {
      const id = note.dataset.note ?? '';
      const words =
        elements.current.get(id)?.find((element) => element.dataset.c !== undefined) ?? elements.current.get(id)?.[0];
      const line = words?.getClientRects()[0]?.top;
      const wanted = line === undefined ? Number.MAX_SAFE_INTEGER : line - top - (id === focused ? FOCUSED_INSET : 0);
      return { id, wanted, height: note.offsetHeight };
    });
    const placed = boxes.filter(({ wanted }) => wanted < Number.MAX_SAFE_INTEGER);
    const tops = placeNotes(placed, focused);
    for (const note of notes) {
      const y = tops.get(note.dataset.note ?? '');
      note.hidden = y === undefined;
      if (y !== undefined) note.style.top = `${y}px`;
    }
    const last = placed.at(-1);
    if (last) frame.style.minHeight = `${(tops.get(last.id) ?? 0) + last.height + 40}px`;
    const own = placed.find(({ id }) => id === focused);
    const next = own ? { from: own.wanted + FOCUSED_INSET + 14, to: (tops.get(own.id) ?? 0) + 22 } : null;
    setLeader((old) => (old?.from === next?.from && old?.to === next?.to ? old : next));
  }, [margin, elements, focused]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed anew after each drawing
  useLayoutEffect(place, [place, drawing]);
  useEffect(() => {
    window.addEventListener('resize', place);
    void document.fonts?.ready.then(place);
    return () => window.removeEventListener('resize', place);
  }, [place]);
  return leader;
}
