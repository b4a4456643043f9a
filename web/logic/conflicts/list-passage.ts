import type { ConflictDetail } from '../../../src/server/api-types.ts';
import { cutSpans, type SpanPiece } from '../cut-spans.ts';

/** So much of the text stands around a passage, at the most: the eye compares, and does not read on. */
const AROUND = 160;

/** A passage with a little of the text around it, cut at what is the passage and at what differs. */
export function listPassage(
  { spans, differing }: ConflictDetail['sides'][number],
  { text, from }: Pick<ConflictDetail['texts'][number], 'text' | 'from'>,
): readonly SpanPiece[] {
  const [first, last] = [spans[0]![0] - from, spans.at(-1)![1] - from];
  const line = [text.lastIndexOf('\n', Math.max(0, first - 1)) + 1, text.indexOf('\n', last)] as const;
  const start = Math.max(line[0], findSentenceStart(text, first));
  const end = Math.min(line[1] < 0 ? text.length : line[1], findSentenceEnd(text, last));
  return cutSpans(text.slice(start, end), from + start, { passage: spans, differing });
}

/** Where the sentence begins that leads to a place, or a word if that is far off. */
function findSentenceStart(text: string, at: number): number {
  const before = Math.max(0, at - AROUND);
  const end = text.slice(before, at).lastIndexOf('. ');
  if (end >= 0) return before + end + 2;
  return before === 0 ? 0 : text.indexOf(' ', before) + 1;
}

/** Where the sentence ends that a place is in. */
function findSentenceEnd(text: string, at: number): number {
  if (/[.!?]/.test(text.slice(at - 1, at))) return at;
  const end = text.slice(at, at + AROUND).search(/[.!?]/);
  if (end >= 0) return at + end + 1;
  return at + AROUND >= text.length ? text.length : text.lastIndexOf(' ', at + AROUND);
}
