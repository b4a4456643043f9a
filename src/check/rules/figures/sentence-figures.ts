import type { Quantity } from '../../../schema/quantity.ts';
import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { CheckView } from '../../view.ts';

export interface FigureSentence {
  readonly span: Span;
  /** In text order. */
  readonly figures: readonly Quantity[];
}

/** Sentences with two figures or more, which can be held against each other. */
export function listFigureSentences({ record: { sentences, quantities } }: CheckView): readonly FigureSentence[] {
  return sentences.flatMap(({ span }) => {
    const figures: Quantity[] = [];
    for (let at = findFirstEndingAfter(quantities, span[0]); at < quantities.length; at++) {
      if (quantities[at]!.span[0] >= span[1]) break;
      figures.push(quantities[at]!);
    }
    return figures.length > 1 || figures.some(({ range }) => range) ? [{ span, figures }] : [];
  });
}

/** The words in small letters that stand in a stretch. */
export const listWords = (stretch: string): readonly string[] => stretch.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
