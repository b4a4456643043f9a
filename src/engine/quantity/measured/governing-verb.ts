import { type Piece, wordAt } from '../../numeral/pieces.ts';
import { isVerb } from '../verb.ts';

type Pieces = readonly Piece[];

/** No subject stands farther from its verb, and no verb farther from its figure. */
export const WIDTH = 40;

/**
 * The verb that governs a place: the nearest one before it in its sentence. Verbs are told by their forms and by what
 * stands beside them, without a trained model.
 */
export function findVerbBefore(pieces: Pieces, index: number, from = 0): number | null {
  const least = Math.max(from, index - WIDTH);
  for (let at = index - 1; at >= least; at--) {
    // 'Spends "57 cents on the dollar"', but '… said: "57 cents'.
    if (isQuoteMark(pieces[at]!) && isWithin(pieces, at, index)) continue;
    // "Predicts that between 5 and 10 will be sold": the figure opens a clause of its own.
    if (isStrongBreak(pieces[at]!) || OWN_CLAUSE.has(wordAt(pieces, at))) return null;
    if (isVerb(pieces, at)) return at;
  }
  return null;
}

const OWN_CLAUSE: ReadonlySet<string> = new Set(
  'although because if that though unless when where whether which while who'.split(' '),
);

export const isQuoteMark = (piece: Piece | undefined): boolean => piece?.word === '"' || piece?.word === '“';

/** Does a quotation begin within a clause, shortly before a place? */
const isWithin = (pieces: Pieces, quote: number, index: number): boolean =>
  index - quote <= MOST_WORDS_QUOTED && pieces[quote - 1]?.kind === 'word';

const MOST_WORDS_QUOTED = 5;

/** A dash between words, and no hyphen within one. */
export const isDash = ({ kind, word, isGlued }: Piece): boolean =>
  kind === 'mark' && (word === '—' || word === '--' || word === '_' || (word === '-' && !isGlued));

export const isStrongBreak = ({ text, kind }: Piece): boolean =>
  kind === 'mark' && (text === ';' || text === ':' || text === '—' || text === '--' || text === '“' || text === '"');
