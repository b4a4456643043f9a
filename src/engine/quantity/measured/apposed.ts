import { PREPOSITIONS } from '../../lang/en/function-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import type { RawFigure } from '../detect/raw-figure.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isOwner, isVerb } from '../../grammar/verb.ts';
import { findHeadBefore } from './described.ts';
import { findVerbBefore, isDash } from './governing-verb.ts';
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

/** "The mayor of Brenning ($10,890)", "the small shops -- 60 percent -- will close", "the count, 247, is", "J. Varden, 63, left". */
function detectMarked({ pieces, isTime, previous }: MeasureContext, figure: RawFigure, first: number) {
  const [before, opening] = [pieces[first - 2], pieces[first - 1]];
  if (opening?.kind !== 'mark' || isTime(first - 2) || previous?.figure.end === first - 1) return null;
  if (before === undefined || isVerb(pieces, first - 2) || NO_NAMES.test(before.word)) return null;
  const closing = pieces[figure.end];
  // "Total dead: 10", "Varden: 20 points".
  if (opening.word === ':') return findLabel(pieces, first - 1);
  if (opening.word !== '(' && figure.kind === 'count' && figure.unit !== null) return null;
  if (opening.word === ',') {
    const isClosed = closing === undefined || closing.word === ',' || closing.word === ')' || closing.word === '.';
    const isNamed = figure.unit === 'a{age}' || figure.unit === null || figure.kind === 'money';
    const name = isClosed && isNamed ? findNameBefore(pieces, first - 1) : null;
    // "Spent, on average, $5".
    const isLed = name !== null && PREPOSITIONS.has(wordAt(pieces, name.first - 1));
    return isLed && figure.unit !== 'a{age}' ? null : name;
  }
  const isClosed = opening.word === '(' ? isBracketed(closing) : closing === undefined || isDash(closing);
  return isClosed && (opening.word === '(' || isDash(opening)) ? findPhraseEndingAt(pieces, first - 1) : null;
}

const isBracketed = (closing: Piece | undefined): boolean => closing?.kind === 'mark' || closing?.word === 'and';

/** A label is short and has no verb. */
function findLabel(pieces: Pieces, end: number): NounPhrase | null {
  const label = findHeadBefore(pieces, end);
  return label && pieces.slice(label.first, end).every(({ kind }) => kind === 'word') ? label : null;
}

/** "89 million (…)", "far more -- some $250 million --": nothing is named. */
const NO_NAMES: RegExp = /^(?:hundred|thousand|million|billion|trillion|more|less|fewer|percent|cent|%|[,;:()])$/;

/** "Jeffrey S. Varden", "pledged delegates". */
function findNameBefore(pieces: Pieces, end: number): NounPhrase | null {
  let first = end;
  while (first > 0 && end - first < 8 && isNamePart(pieces, first - 1)) first--;
  return first < end ? { first, end } : findHeadBefore(pieces, end);
}

const isNamePart = (pieces: Pieces, index: number): boolean =>
  (isCapital(pieces[index]) && pieces[index]!.kind === 'word') ||
  (isCapital(pieces[index - 1]) && /^[-.'’]$/.test(wordAt(pieces, index)));

function detectMoved({ pieces, isTime, previous }: MeasureContext, first: number): NounPhrase | null {
  const joint = wordAt(pieces, first - 1);
  if ((joint === 'down' || joint === 'up') && wordAt(pieces, first - 2) === ',') {
    if (previous?.figure.end === first - 2) return previous.measured.measure;
    return isTime(first - 3) ? null : findPhraseEndingAt(pieces, first - 2);
  }
  // "A gift worth between $5 and $8".
  const worth = joint === 'between' || joint === 'from' ? first - 2 : first - 1;
  return wordAt(pieces, worth) === 'worth' && !isVerb(pieces, worth - 1) ? findHeadBefore(pieces, worth) : null;
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
