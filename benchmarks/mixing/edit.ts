import type { Span } from '../../src/schema/span.ts';

/** Words put in the place of those of a span. */
export interface Edit {
  readonly span: Span;
  readonly words: string;
}

export interface EditedText {
  readonly text: string;
  /** Where a span of the old text stands in the new one, further on by `shift`; one that cuts a word that changed takes all of it. */
  move(span: Span, shift: number): Span;
}

/** The part of a text that a span covers, with these changes; edits are in order and apart. */
export function editText(text: string, [first, end]: Span, edits: readonly Edit[]): EditedText {
  const starts: number[] = [];
  let [edited, at] = ['', first];
  for (const { span, words } of edits) {
    edited += text.slice(at, span[0]);
    starts.push(edited.length);
    edited += words;
    at = span[1];
  }
  edited += text.slice(at, end);
  const place = (offset: number, isEnd: boolean): number => {
    const index = findLast(edits, offset, isEnd);
    if (index < 0) return offset - first;
    const { span, words } = edits[index]!;
    const after = starts[index]! + words.length;
    if (offset >= span[1]) return after + offset - span[1];
    return isEnd ? after : starts[index]!;
  };
  return {
    text: edited,
    move: ([from, to], shift) => [place(from, false) + shift, place(to, true) + shift],
  };
}

/** The last edit that begins before the offset (or at it, for a beginning); -1 for none. */
function findLast(edits: readonly Edit[], offset: number, isEnd: boolean): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = edits[middle]!.span[0];
    if (isEnd ? start < offset : start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
