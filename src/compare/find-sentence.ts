import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { findFirstEndingAfter } from '../text/span.ts';

/** The sentence that words begin in; the words themselves where none holds them. */
export function findSentence({ sentences }: Pick<OnRecord, 'sentences'>, span: Span): Span {
  const sentence = sentences[findFirstEndingAfter(sentences, span[0])];
  return sentence && sentence.span[0] <= span[0] ? sentence.span : span;
}
