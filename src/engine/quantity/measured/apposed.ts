import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isOwner, isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import type { RawFigure } from '../raw-figure.ts';
import { findHeadBefore } from './described.ts';
import { findVerbBefore, isDash } from './governing-verb.ts';
import type { MeasureContext } from './measured.ts';
import { findPhraseEndingAt } from './subject-phrase.ts';

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
function detectPossessor({ words, isTime }: MeasureContext, { unit, kind }: RawFigure, first: number) {
  if ((kind === 'count' && unit !== null) || !isOwner(words, first - 1) || isTime(first - 2)) return null;
  return findHeadBefore(words, first - 1);
}

/** "The mayor of Brenning ($10,890)", "the small shops -- 60 percent -- will close", "the count, 247, is", "J. Varden, 63, left". */
function detectMarked({ words, isTime, previous }: MeasureContext, figure: RawFigure, first: number) {
  const [before, opening] = [words[first - 2], words[first - 1]];
  if (opening?.kind !== 'mark' || isTime(first - 2) || previous?.figure.end === first - 1) return null;
  if (before === undefined || isVerb(words, first - 2) || NO_NAMES.test(before.norm)) return null;
  const closing = words[figure.end];
  // "Total dead: 10", "Varden: 20 points".
  if (opening.norm === ':') return findLabel(words, first - 1);
  if (opening.norm !== '(' && figure.kind === 'count' && figure.unit !== null) return null;
  if (opening.norm === ',') {
    const isClosed = closing === undefined || closing.norm === ',' || closing.norm === ')' || closing.norm === '.';
    const isNamed = figure.unit === 'a{age}' || figure.unit === null || figure.kind === 'money';
    const name = isClosed && isNamed ? findNameBefore(words, first - 1) : null;
    // "Spent, on average, $5".
    const isLed = name !== null && words.language.functionWords.prepositions.has(normAt(words, name.first - 1));
    return isLed && figure.unit !== 'a{age}' ? null : name;
  }
  const isClosed = opening.norm === '(' ? isBracketed(closing) : closing === undefined || isDash(closing);
  return isClosed && (opening.norm === '(' || isDash(opening)) ? findPhraseEndingAt(words, first - 1) : null;
}

const isBracketed = (closing: Word | undefined): boolean => closing?.kind === 'mark' || closing?.norm === 'and';

/** A label is short and has no verb. */
function findLabel(words: Words, end: number): NounPhrase | null {
  const label = findHeadBefore(words, end);
  return label && words.slice(label.first, end).every(({ kind }) => kind === 'word') ? label : null;
}

/** "89 million (…)", "far more -- some $250 million --": nothing is named. */
const NO_NAMES: RegExp = /^(?:hundred|thousand|million|billion|trillion|more|less|fewer|percent|cent|%|[,;:()])$/;

/** "Jeffrey S. Varden", "pledged delegates". */
function findNameBefore(words: Words, end: number): NounPhrase | null {
  let first = end;
  while (first > 0 && end - first < 8 && isNamePart(words, first - 1)) first--;
  return first < end ? { first, end } : findHeadBefore(words, end);
}

const isNamePart = (words: Words, index: number): boolean =>
  (isCapital(words[index]) && words[index]!.kind === 'word') ||
  (isCapital(words[index - 1]) && /^[-.'’]$/.test(normAt(words, index)));

function detectMoved({ words, isTime, previous }: MeasureContext, first: number): NounPhrase | null {
  const joint = normAt(words, first - 1);
  if ((joint === 'down' || joint === 'up') && normAt(words, first - 2) === ',') {
    if (previous?.figure.end === first - 2) return previous.measured.measure;
    return isTime(first - 3) ? null : findPhraseEndingAt(words, first - 2);
  }
  // "A gift worth between $5 and $8".
  const worth = joint === 'between' || joint === 'from' ? first - 2 : first - 1;
  return normAt(words, worth) === 'worth' && !isVerb(words, worth - 1) ? findHeadBefore(words, worth) : null;
}

/** "Shares were down 2.3%, Arbo by 2.6%": a verb that is not said again. */
function detectGapped({ words, previous }: MeasureContext, first: number): NounPhrase | null {
  const joint = normAt(words, first - 1);
  if (!(joint === 'by' || joint === 'to' || joint === 'at') || !previous || previous.figure.end >= first - 2)
    return null;
  const at = previous.figure.end;
  const opens = normAt(words, at) === ',' && normAt(words, at + 1) === 'and' ? at + 2 : at + 1;
  const isGap = normAt(words, at) === ',' || normAt(words, at) === 'and';
  return isGap && opens < first - 1 && findVerbBefore(words, first, opens) === null
    ? findPhraseEndingAt(words, first - 1)
    : null;
}
