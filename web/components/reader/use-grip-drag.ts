import { type PointerEvent as ReactPointerEvent, useCallback } from 'react';

type Drag = (piece: number, end: 0 | 1, place: number, isExact: boolean) => void;

/** Dragging an end of a piece: every move tells the place in the text under the pointer; with Alt to the letter, else to the word. */
export function useGripDrag(onDrag: Drag = () => {}) {
  return useCallback(
    (event: ReactPointerEvent) => {
      const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null;
      if (!grip) return;
      event.preventDefault();
      const [piece, end] = (grip.dataset.grip ?? '0:0').split(':').map(Number) as [number, 0 | 1];
      const move = (moved: PointerEvent) => {
        const place = placeAt(moved.clientX, moved.clientY);
        if (place !== null) onDrag(piece, end, place, moved.altKey);
      };
      const stop = () => {
        document.removeEventListener('pointermove', move);
        document.removeEventListener('pointerup', stop);
        document.removeEventListener('pointercancel', stop);
      };
      document.addEventListener('pointermove', move);
      document.addEventListener('pointerup', stop);
      document.addEventListener('pointercancel', stop);
    },
    [onDrag],
  );
}

/** The place in the document's text under a point of the window; null where there are no words. */
export function placeAt(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) return placeOf(caret.offsetNode, caret.offset);
  // Safari has only the older one.
  const range = document.caretRangeFromPoint?.(x, y) ?? null;
  return range ? placeOf(range.startContainer, range.startOffset) : null;
}

/** The place in the document's text of a place in the page. */
export function placeOf(node: Node, offset: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-s]');
  return piece ? Number(piece.dataset.s) + (node.nodeType === Node.TEXT_NODE ? offset : 0) : null;
}
