import { placeOf } from './use-grip-drag.ts';

/** The selected stretch of the document's text; null where none is, or where it is not of the text. */
export function readSelection(): readonly [number, number] | null {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = placeOf(startContainer, startOffset);
  const end = placeOf(endContainer, endOffset);
  return start !== null && end !== null && end > start ? [start, end] : null;
}
