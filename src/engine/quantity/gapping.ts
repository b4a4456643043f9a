import { DETERMINERS, PREPOSITIONS } from '../lang/en/function-words.ts';
import { type Piece, wordAt } from '../grammar/words.ts';
import type { RawFigure } from './detect/raw-figure.ts';
import { skipModifier } from './modifier.ts';
import { isVerb } from '../grammar/verb.ts';

type Pieces = readonly Piece[];

/** No subject that shares its verb is longer. */
const MOST_BETWEEN = 9;

/** "Exports rose 5 percent, imports 3 percent and the surplus by 2 percent": the verb is said once, and moves them all. */
export function isGapped(pieces: Pieces, before: RawFigure, { first, end, kind, unit }: RawFigure): boolean {
  if (kind !== before.kind || unit !== before.unit || (kind !== 'percent' && kind !== 'money')) return false;
  const bound = skipModifier(pieces, first);
  const last = wordAt(pieces, bound - 1) === 'by' ? bound - 1 : bound;
  if (last - before.end < 2 || last - before.end > MOST_BETWEEN || DETERMINERS.has(wordAt(pieces, first - 1)))
    return false;
  return isPause(pieces[end]) && isListed(pieces, before.end, last);
}

/** A new subject or a new time behind a comma or "and", and nothing that goes elsewhere: "rose 5 percent in May and 3 percent in June". */
function isListed(pieces: Pieces, first: number, end: number): boolean {
  let isJoined = false;
  for (let at = first; at < end; at++) {
    const { kind, word } = pieces[at]!;
    // "imports 3 percent": alone between the comma and the figure it is a subject, though it might be a verb
    const isAlone = at === end - 1 && word.endsWith('s') && JOINERS.has(wordAt(pieces, at - 1));
    if (JOINERS.has(word)) isJoined = true;
    else if (kind !== 'word' || (PREPOSITIONS.has(word) && !INSIDE.has(word)) || STOPS.has(word)) return false;
    else if (!isAlone && isVerb(pieces, at)) return false;
  }
  return isJoined;
}

const JOINERS: ReadonlySet<string> = new Set([',', 'and', 'while']);
const INSIDE: ReadonlySet<string> = new Set(['for', 'in', 'on']);
const STOPS: ReadonlySet<string> = new Set(['but', 'or', 'that', 'which', 'who', 'with']);

const isPause = (next: Piece | undefined): boolean =>
  next === undefined ||
  (next.kind === 'mark'
    ? '.,;)'.includes(next.text)
    : next.word === 'and' || next.word === 'while' || (PREPOSITIONS.has(next.word) && next.word !== 'of'));
