import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Layers, ReadableText } from '../../layers/layers.ts';

/**
 * A content without the clause in which whoever writes takes it back: "said that it had left as a sign of goodwill; | in
 * reality, its troops fled". In quotation marks it is the speaker's own.
 */
export function cutReversal(
  { language }: ReadableText,
  { tokens, quotations }: Pick<Layers, 'tokens' | 'quotations'>,
  [start, end]: Span,
): Span {
  const { reversalMarks, reversalOpeners } = language.meaningWords;
  const last = findFirstEndingAfter(tokens, end - 1);
  for (let at = findFirstEndingAfter(tokens, start) + 1; at < last; at++) {
    if (!reversalMarks.has(tokens[at]!.text) || isQuoted(quotations, tokens[at]!.span)) continue;
    const opener = `${tokens[at + 1]!.lower} ${tokens[at + 2]?.lower ?? ''}`;
    if (reversalOpeners.has(opener)) return [start, tokens[at - 1]!.span[1]];
  }
  return [start, end];
}

function isQuoted(quotations: Layers['quotations'], [start]: Span): boolean {
  const next = quotations[findFirstEndingAfter(quotations, start)];
  return next !== undefined && next.span[0] <= start;
}
