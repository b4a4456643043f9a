import type { Span } from '../schema/span.ts';

/** Do two spans share a character? */
export const isOverlapping = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Does the outer span hold the whole inner one? */
export const isInside = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

export const compareSpans = (a: Span, b: Span): number => a[0] - b[0] || a[1] - b[1];

/** The span without white space at its edges, or null if nothing is left. */
export function trimSpan(text: string, [start, end]: Span): Span | null {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? [start, end] : null;
}

const isSpace = (text: string, index: number): boolean => /\s/.test(text[index]!);

/** The words of pieces, joined by a space. */
export const sliceAll = (text: string, pieces: readonly Span[]): string =>
  pieces.map(([start, end]) => text.slice(start, end)).join(' ');

/** Index of the first item that ends after `position`, in a list sorted by span; the list's length if none does. */
export function findFirstEndingAfter(items: readonly { readonly span: Span }[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span[1] <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the spans lie, in the order of the text; those that overlap or touch as one. */
export function joinSpans(spans: readonly Span[]): { readonly span: Span }[] {
  const joined: { span: Span }[] = [];
  for (const span of spans.toSorted(compareSpans)) {
    const last = joined.at(-1);
    if (last && span[0] <= last.span[1]) last.span = [last.span[0], Math.max(last.span[1], span[1])];
    else joined.push({ span });
  }
  return joined;
}
