import type { Span } from '../../src/schema/span.ts';
import type { LabelledText } from './labelled-text.ts';

/** The text with other words at some spans, and all its labels moved along. */
export function rewrite(given: LabelledText, edits: readonly (readonly [Span, string])[]): LabelledText {
  const sorted = edits.toSorted((a, b) => a[0][0] - b[0][0]);
  let text = '';
  let at = 0;
  const shifts: [number, number][] = [];
  for (const [[start, end], word] of sorted) {
    text += given.text.slice(at, start) + word;
    at = end;
    shifts.push([end, text.length - end]);
  }
  text += given.text.slice(at);
  // an edit moves what stands at its end and behind
  const move = (offset: number): number => {
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shifts[middle]![0] <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (shifts[low - 1]?.[1] ?? 0);
  };
  const moveSpan = (span: Span): Span => [move(span[0]), move(span[1])];
  return {
    ...given,
    text,
    ...(given.words && { words: given.words.map(([s, e, tag]) => [move(s), move(e), tag] as const) }),
    ...(given.phrases && {
      phrases: given.phrases.map(([s, e, h, i]) => [move(s), move(e), move(h), move(i)] as const),
    }),
    ...(given.entities && { entities: given.entities.map((each) => ({ ...each, span: moveSpan(each.span) })) }),
    ...(given.mentions && {
      mentions: given.mentions.map((each) => ({ ...each, span: moveSpan(each.span), head: moveSpan(each.head) })),
    }),
  };
}
