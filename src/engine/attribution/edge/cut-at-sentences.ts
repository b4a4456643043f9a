import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Layers, Quotation } from '../../layers/layers.ts';

type SentenceLayers = Pick<Layers, 'sentences' | 'quotations'>;

/**
 * What stands of a content in the sentence of its cue, or else in its first one, and what is quoted in the others: nobody says the next
 * sentence because the model ran on into it. All of it behind "said:" without marks.
 */
export function cutAtSentences(text: string, layers: SentenceLayers, span: Span, cue: readonly Span[]): Span[] {
  const parts = splitAtSentences(layers, span);
  if (parts.length < 2 || (isBehindColon(text, span, cue) && !quotationAt(layers, span[0]))) return [span];
  const own = Math.max(
    0,
    parts.findIndex(([, end]) => isInSentenceOf(layers, end, cue)),
  );
  return parts.filter((part, at) => at === own || holdsQuotation(layers, part));
}

/** Not at the end of a sentence that a quotation goes over. */
function splitAtSentences(layers: SentenceLayers, [start, end]: Span): Span[] {
  const { sentences } = layers;
  const parts: Span[] = [];
  let from = start;
  for (let at = findFirstEndingAfter(sentences, start); at < sentences.length && from < end; at++) {
    const stop = Math.min(end, sentences[at]!.span[1]);
    const next = sentences[at + 1]?.span[0] ?? end;
    const quotation = quotationAt(layers, next);
    if (stop < end && quotation && quotation === quotationAt(layers, stop - 1)) continue;
    parts.push([from, stop]);
    from = next;
  }
  return parts;
}

function quotationAt({ quotations }: SentenceLayers, at: number): Quotation | undefined {
  const next = quotations[findFirstEndingAfter(quotations, at)];
  return next && next.span[0] <= at ? next : undefined;
}

const isBehindColon = (text: string, [start]: Span, [first]: readonly Span[]): boolean =>
  first !== undefined && first[1] <= start && /:\s*$/.test(text.slice(Math.max(0, start - 3), start));

const isInSentenceOf = ({ sentences }: SentenceLayers, end: number, [first]: readonly Span[]): boolean =>
  first !== undefined && findFirstEndingAfter(sentences, end - 1) === findFirstEndingAfter(sentences, first[0]);

function holdsQuotation({ quotations }: SentenceLayers, [start, end]: Span): boolean {
  const quotation = quotations[findFirstEndingAfter(quotations, start)];
  return quotation?.isClosed === true && quotation.span[0] < end;
}
