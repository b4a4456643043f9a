import type { Span } from '../schema/span.ts';

/**
 * A text as a reader sees it, and the way back to the text as given. In the view every kind of space is a plain one,
 * every kind of line end is "\n", and characters that a reader cannot see (soft hyphens, zero-width spaces, byte-order
 * marks) are gone; so no rule of the engine has to think of them. "Ky\u00ADiv\u00A0said" reads "Kyiv said".
 */
export interface ReadingView {
  readonly text: string;
  /** A span of the view as the span of the given text that holds its words (UTF-16 code units in both). */
  toOriginal(span: Span): Span;
  /** The other way round; empty where the given text's span holds nothing that a reader sees. */
  toView(span: Span): Span;
}

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]|\r(?=\n)/;
const SPACE = /[^\S\n\r\u0020\u2028\u2029\v\f]|[\u0000-\u0008\u000E-\u001F\u007F]/;
const LINE_END = /[\r\u2028\u2029\v\f\u0085]/;
/** Whether there is any of these is asked in fewer steps than which. */
const HAS_ANY = /[^\S\n ]|[\u0000-\u0008\u000E-\u001F\u007F\u0085\u00AD\u200B\u2060]/;
const ANY = new RegExp(`(${INVISIBLE.source})|(${LINE_END.source})|(${SPACE.source})`, 'g');

export function createReadingView(original: string): ReadingView {
  if (!HAS_ANY.test(original)) return { text: original, toOriginal: (span) => span, toView: (span) => span };
  /** Where each kept stretch begins, in the view and in the original; one more entry only after something was dropped. */
  const viewStarts = [0];
  const originalStarts = [0];
  let dropped = 0;
  const text = original.replace(ANY, (_match, invisible: string | undefined, lineEnd: string | undefined, ...rest) => {
    if (invisible === undefined) return lineEnd === undefined ? ' ' : '\n';
    const at = rest[1] as number;
    dropped += 1;
    viewStarts.push(at + 1 - dropped);
    originalStarts.push(at + 1);
    return '';
  });
  const toOriginalIndex = (index: number): number => moveIndex(index, viewStarts, originalStarts);
  // A dropped character stands right behind the stretch before it, so its index moves to where that stretch ends.
  const toViewIndex = (index: number): number => moveIndex(index, originalStarts, viewStarts);
  // The end is taken from the last character inside, so that what was dropped behind the span stays outside it.
  return {
    text,
    toOriginal: ([start, end]) =>
      start === end
        ? [toOriginalIndex(start), toOriginalIndex(start)]
        : [toOriginalIndex(start), toOriginalIndex(end - 1) + 1],
    toView: ([start, end]) => [toViewIndex(start), toViewIndex(end)],
  };
}

/** An index counted from the start of its stretch in one text, counted in the other. */
function moveIndex(index: number, from: readonly number[], to: readonly number[]): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (from[middle]! <= index) low = middle;
    else high = middle - 1;
  }
  return index - from[low]! + to[low]!;
}
