import { CLITIC_HOSTS, isVerb } from '../verb.ts';
import { type Piece, wordAt } from '../../numeral/pieces.ts';
import type { RawFigure } from '../detect/raw-figure.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { findVerbBefore } from './clause.ts';
import { findHeadBefore } from './described.ts';
import type { MeasureContext } from './measured.ts';
import { findPhraseEndingAt } from './subject-phrase.ts';

type Pieces = readonly Piece[];

/** What stands right before a figure and is given its value: "Varden, down 1.95p", "the grant worth $8 million". */
export function detectApposed(context: MeasureContext, figure: RawFigure, first: number): NounPhrase | null {
  return (
    detectPossessor(context, figure, first) ??
    detectMarked(context, figure, first) ??
    detectMoved(context, first) ??
    detectGapped(context, first)
  );
}

/** "Brenning's 46 percent to Varden's 41". */
function detectPossessor({ pieces, isTime }: MeasureContext, { unit, kind }: RawFigure, first: number) {
  if ((kind === 'count' && unit !== null) || !isOwner(pieces, first - 1) || isTime(first - 2)) return null;
  return findHeadBefore(pieces, first - 1);
}

/** An apostrophe behind a noun, and not behind "it" or "that". */
export const isOwner = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === "'s" && !CLITIC_HOSTS.has(wordAt(pieces, index - 1));

/** "The mayor of Brenning ($10,890)", "the small shops -- 60 percent -- will close", "the count, 247, is", "J. Varden, 63, left". */
function detectMarked({ pieces, isTime, previous }: MeasureContext, figure: RawFigure, first: number) {
  const opening = pieces[first - 1];
  if (opening?.kind !== 'mark' || isTime(first - 2) || previous?.figure.end === first - 1) return null;
  if (pieces[first - 2]?.kind !== 'word' || isVerb(pieces, first - 2)) return null;
  if (figure.kind === 'count' && figure.unit !== null) return null;
  const closing = pieces[figure.end];
  if (opening.word === '(') return closing?.kind === 'mark' ? findPhraseEndingAt(pieces, first - 1) : null;
  if (isDash(opening)) return closing === undefined || isDash(closing) ? findPhraseEndingAt(pieces, first - 1) : null;
  if (opening.word !== ',' || (closing && closing.word !== ',' && closing.word !== ')')) return null;
  return findHeadBefore(pieces, first - 1);
}

/** A dash between words, and no hyphen within one. */
export const isDash = ({ kind, word, isGlued }: Piece): boolean =>
  kind === 'mark' && (word === '—' || word === '--' || word === '_' || (word === '-' && !isGlued));

function detectMoved({ pieces, isTime, previous }: MeasureContext, first: number): NounPhrase | null {
  const joint = wordAt(pieces, first - 1);
  if ((joint === 'down' || joint === 'up') && wordAt(pieces, first - 2) === ',') {
    if (previous?.figure.end === first - 2) return previous.measured.measure;
    return isTime(first - 3) ? null : findPhraseEndingAt(pieces, first - 2);
  }
  return joint === 'worth' && !isVerb(pieces, first - 2) ? findHeadBefore(pieces, first - 1) : null;
}

/** "Shares were down 2.3%, Arbo by 2.6%": a verb that is not said again. */
function detectGapped({ pieces, previous }: MeasureContext, first: number): NounPhrase | null {
  const joint = wordAt(pieces, first - 1);
  if (!(joint === 'by' || joint === 'to' || joint === 'at') || !previous || previous.figure.end >= first - 2)
    return null;
  const at = previous.figure.end;
  const opens = wordAt(pieces, at) === ',' && wordAt(pieces, at + 1) === 'and' ? at + 2 : at + 1;
  const isGap = wordAt(pieces, at) === ',' || wordAt(pieces, at) === 'and';
  return isGap && opens < first - 1 && findVerbBefore(pieces, first, opens) === null
    ? findPhraseEndingAt(pieces, first - 1)
    : null;
}
