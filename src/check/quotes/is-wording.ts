import type { CheckView } from '../view.ts';
import { isNaming } from './is-naming.ts';
import type { Quote } from './list-quotes.ts';

/** Fewer words in marks may be anybody's: a term, a nickname, a word that the writer keeps away from. */
const FEWEST_SAID = 4;
/** So many words in marks are said by somebody, whether or not the reader found whom. */
const FEWEST_UNSAID = 7;

/** Are the words in marks given as somebody's very words, and not as the name of something? */
export const isWording = (quote: Quote, view: CheckView): boolean =>
  quote.words >= (quote.statements.length ? FEWEST_SAID : FEWEST_UNSAID) && !isNaming(quote, view);
