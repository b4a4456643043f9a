import type { Span } from '../../../schema/span.ts';
import type { StatementMode } from '../../../schema/statement.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Quotation } from '../../layers/layers.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Direct: every word of the content stands in quotation marks; indirect: none; mixed: the rest. */
export function modeOf(text: string, quotations: readonly Quotation[], content: readonly Span[]): StatementMode {
  const { words, quoted } = countQuotedWords(text, quotations, content);
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

/** The words of a content, and how many of them stand in quotation marks. */
export function countQuotedWords(text: string, quotations: readonly Quotation[], content: readonly Span[]) {
  let words = 0;
  let quoted = 0;
  for (const [start, end] of content) {
    for (const match of text.slice(start, end).matchAll(WORD)) {
      const at = start + match.index;
      const quotation = quotations[findFirstEndingAfter(quotations, at)];
      words++;
      if (quotation !== undefined && quotation.span[0] <= at) quoted++;
    }
  }
  return { words, quoted };
}
