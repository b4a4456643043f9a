import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { Layers, Quotation, Token } from '../layers.ts';

/** A token outside quotation marks, or a whole quotation: rules that look for a cue step over it as over one word. */
export interface Item {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  readonly kind: Token['kind'] | 'quotation';
  readonly quotation: Quotation | null;
}

/** Half-open range of indices into a clause's items. */
export type Range = readonly [from: number, to: number];

/** A sentence, or several that one quotation holds together: `"We wait. We never left," she said.` */
export interface Clause {
  readonly items: readonly Item[];
  readonly block: number;
  readonly isLastOfBlock: boolean;
}

/** No sentence that somebody wrote is longer; what is gets cut, so that the time a text takes grows with its length only. */
const MAX_TOKENS = 600;

export function createClauses({
  sentences,
  tokens,
  quotations,
}: Pick<Layers, 'sentences' | 'tokens' | 'quotations'>): Clause[] {
  const clauses: Clause[] = [];
  for (let first = 0; first < sentences.length; ) {
    let last = first;
    while (last + 1 < sentences.length && isHeldTogether(quotations, sentences[last]!, sentences[last + 1]!)) last++;
    const [from, to] = [sentences[first]!.tokens[0], sentences[last]!.tokens[1]];
    for (let start = from; start < to; start += MAX_TOKENS) {
      clauses.push({
        items: createItems(tokens.slice(start, Math.min(to, start + MAX_TOKENS)), quotations),
        block: sentences[first]!.block,
        isLastOfBlock: start + MAX_TOKENS >= to && sentences[last + 1]?.block !== sentences[first]!.block,
      });
    }
    first = last + 1;
  }
  return clauses;
}

function isHeldTogether(
  quotations: readonly Quotation[],
  sentence: Layers['sentences'][number],
  next: Layers['sentences'][number],
): boolean {
  if (sentence.block !== next.block) return false;
  const quotation = quotations[findFirstEndingAfter(quotations, sentence.span[1])];
  return quotation !== undefined && quotation.span[0] < sentence.span[1] && quotation.span[1] > next.span[0];
}

function createItems(tokens: readonly Token[], quotations: readonly Quotation[]): Item[] {
  const items: Item[] = [];
  for (const token of tokens) {
    const quotation = quotations[findFirstEndingAfter(quotations, token.span[0])];
    if (quotation === undefined || quotation.span[0] > token.span[0]) items.push({ ...token, quotation: null });
    else if (items.at(-1)?.quotation !== quotation) {
      items.push({ span: quotation.span, text: '', lower: '', kind: 'quotation', quotation });
    }
  }
  return items;
}
