import type { CheckView } from '../view.ts';
import { isNaming } from './is-naming.ts';
import type { Quote } from './list-quotes.ts';

/** Fewer words in marks may be anybody's: a term, a nickname, a word that the writer keeps away from. */
const FEWEST = {
  /** The text says who said them. */
  spoken: 3,
  given: 4,
  /** So many are said by somebody, whether or not the reader found whom. */
  open: 7,
};

/** Are the words in marks given as somebody's very words, and not as the name of something? */
export function isWording(quote: Quote, view: CheckView): boolean {
  const isSpoken = quote.statements.some(({ speakers }) => speakers.length > 0);
  const fewest = FEWEST[isSpoken ? 'spoken' : quote.statements.length ? 'given' : 'open'];
  return quote.words >= fewest && !isNaming(quote, view);
}
