import type { CheckView } from '../view.ts';
import type { HeldQuote } from './hold-quotes.ts';

/** With fewer words the same, it is another sentence. */
const LEAST_LIKENESS = { sources: 0.6, store: 0.75 };
/** The store has much that somebody said on other days: so few words say nothing of one another. */
const FEWEST_WORDS = { sources: 1, store: 8 };

/** Are the nearest words so near that the quotation is meant to be them? */
export function isNearEnough({ quote, source, compared }: HeldQuote, { sources }: CheckView): boolean {
  const against = sources.length ? 'sources' : 'store';
  return source !== null && compared.likeness >= LEAST_LIKENESS[against] && quote.words >= FEWEST_WORDS[against];
}
