import { PREPOSITIONS } from '../../lang/en/function-words.ts';
import { MIXED_PRESENTS, MIXED_VERBS } from '../../lang/en/verb-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isVerb } from '../../grammar/verb.ts';

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

/**
 * Where no word before a place must be a verb, the first that can be one and stands as a verb would: "The new law caps
 * interest rates at", "banks cap interest rates at".
 */
export function findLikelyVerb(pieces: Pieces, index: number): number | null {
  let first = index;
  while (first > 0 && index - first < WIDTH && !isClauseStart(pieces[first - 1]!)) first--;
  for (let at = first + 1; at < index; at++) {
    const { kind, word } = pieces[at]!;
    const [before, next] = [pieces[at - 1]!, pieces[at + 1]];
    if (kind !== 'word' || isCapital(pieces[at]) || before.kind !== 'word' || next?.kind !== 'word') continue;
    if (PREPOSITIONS.has(next.word) || PREPOSITIONS.has(before.word)) continue;
    const isHost = word.endsWith('s') ? !isPlural(before.word) || isCapital(before) : isPlural(before.word);
    if (isHost && (MIXED_PRESENTS.has(word) || MIXED_VERBS.has(word))) return at;
  }
  return null;
}

const isClauseStart = (piece: Piece): boolean =>
  isStrongBreak(piece) || piece.word === ',' || OWN_CLAUSE.has(piece.word);

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
