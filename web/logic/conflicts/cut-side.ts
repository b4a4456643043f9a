import { cutSpans, type SpanPiece } from '../cut-spans.ts';

interface Side {
  readonly spans: readonly (readonly [number, number])[];
  readonly words: string;
  readonly differing: readonly (readonly [number, number])[];
}

/** The words of a passage cut at what differs from the other. Of a passage in pieces the places are not known: it stays whole. */
export function cutSide({ spans, words, differing }: Side): readonly SpanPiece[] {
  const [span] = spans;
  const isWhole = spans.length === 1 && span !== undefined && span[1] - span[0] === words.length;
  return cutSpans(words, isWhole ? span[0] : 0, isWhole ? { differing } : {});
}
