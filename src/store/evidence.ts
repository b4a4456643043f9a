import type { Span } from '../schema/span.ts';
import type { EvidenceColumns } from './tables.ts';

/** How much of the text around a span is kept, in UTF-16 units. */
export const CONTEXT_LENGTH = 32;

/** A span with its exact words and the text around it, never half a character. */
export function createEvidenceColumns(text: string, [start, end]: Span): EvidenceColumns {
  return {
    span_start: start,
    span_end: end,
    exact: text.slice(start, end),
    prefix: text.slice(skipLowHalf(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, dropHighHalf(text, Math.min(text.length, end + CONTEXT_LENGTH))),
  };
}

const skipLowHalf = (text: string, start: number): number => (cutsPair(text, start) ? start + 1 : start);

const dropHighHalf = (text: string, end: number): number => (cutsPair(text, end) ? end - 1 : end);

function cutsPair(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
