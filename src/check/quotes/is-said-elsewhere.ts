import { compareQuotation, prepareSource } from '../../text/compare-quotations.ts';
import { isInside } from '../../text/span.ts';
import type { CheckView } from '../view.ts';
import type { Quote } from './list-quotes.ts';

/** A headline or a caption quotes what the text gives to somebody further on, or a paragraph goes on with it. */
export function isSaidElsewhere(quote: Quote, given: readonly Quote[], { text, record, language }: CheckView): boolean {
  const index = record.quotations.findIndex(({ inner }) => isInside(inner, quote.span));
  const before = record.quotations[index - 1];
  if (
    record.quotations[index]?.continuesPrevious &&
    given.some(({ spans }) => spans.some((span) => before && isInside(before.inner, span)))
  )
    return true;
  const passages = given.map(({ spans }) => ({ spans, speaker: null }));
  const { wording } = compareQuotation(
    { text, spans: quote.spans, speaker: null },
    prepareSource({ text, passages }, language.quotationWords),
  );
  return wording !== 'nowhere';
}
