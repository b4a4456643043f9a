import type { Span } from '../../schema/span.ts';
import { escapeControls, escapeFlow } from '../layout/escape-controls.ts';
import type { MarkedText } from './underline-text.ts';

/** As much as is shown on each side of the words. */
const AROUND = 60;

/** Words with what stands around them in their line. */
export function showInLine(text: string, [start, end]: Span): MarkedText {
  const before = text.slice(Math.max(0, start - AROUND, text.lastIndexOf('\n', start - 1) + 1), start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, Math.min(end + AROUND, lineEnd < 0 ? text.length : lineEnd));
  const opening = escapeControls(
    before.length < AROUND ? before : `…${before.slice(Math.max(0, before.indexOf(' ')))}`,
  );
  const closing = escapeControls(after.length < AROUND ? after : `${after.slice(0, after.lastIndexOf(' ') + 1)}…`);
  const words = escapeFlow(text.slice(start, end)) || ' ';
  const at = opening.length;
  return { text: opening + words + closing, marked: [[at, at + words.length]] };
}
