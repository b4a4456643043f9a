import { isDash } from '../../grammar/clause/clause-marks.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isOwner } from '../../grammar/owner.ts';
import { findPhraseEndingAt } from '../../grammar/phrase-before.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import type { RawFigure } from '../raw-figure.ts';
import { findHeadBefore } from './described.ts';
import type { MeasureContext } from './measured.ts';

/** What stands right before a figure and is given its value: "Varden, down 1.95p", "the grant worth $8 million". */
export function detectApposed(context: MeasureContext, figure: RawFigure, first: number): NounPhrase | null {
  return (
    detectPossessor(context, figure, first) ??
    detectMarked(context, figure, first) ??
    detectMoved(context, first) ??
    detectWorth(context, first)
  );
}

/** "Brenning's 46 percent to Varden's 41". */
function detectPossessor({ words, isTime }: MeasureContext, figure: RawFigure, first: number) {
  if (hasNoun(figure) || !isOwner(words, first - 1) || isTime(first - 2)) return null;
  return findHeadBefore(words, first - 1);
}

const hasNoun = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit !== null;

/** "The mayor of Brenning ($10,890)", "the small shops -- 60 percent -- will close", "the count, 247, is", "J. Varden, 63, left". */
function detectMarked({ words, isTime, previous }: MeasureContext, figure: RawFigure, first: number) {
  const [before, opening] = [words[first - 2], words[first - 1]];
  if (opening?.kind !== 'mark' || isTime(first - 2) || previous?.figure.end === first - 1) return null;
  if (before === undefined || isVerb(words, first - 2) || isNoName(words, first - 2)) return null;
  const closing = words[figure.end];
  // "Total dead: 10", "Varden: 20 points".
  if (opening.norm === ':') return findLabel(words, first - 1);
  if (opening.norm === '(') return isBracketed(closing) ? findPhraseEndingAt(words, first - 1) : null;
  if (hasNoun(figure)) return null;
  if (opening.norm === ',') return findBeforeComma(words, figure, first - 1);
  return isDash(opening) && (closing === undefined || isDash(closing)) ? findPhraseEndingAt(words, first - 1) : null;
}

/** "89 million (…)", "far more -- some $250 million --": nothing is named. */
const isNoName = (words: Words, index: number): boolean =>
  /^[%,;:()]$/.test(normAt(words, index)) || words.language.measureWords.amountEnds.has(normAt(words, index));

/** A label is short and has no verb. */
function findLabel(words: Words, end: number): NounPhrase | null {
  const label = findHeadBefore(words, end);
  if (!label) return null;
  for (let at = label.first; at < end; at++) if (words[at]!.kind !== 'word') return null;
  return label;
}

const isBracketed = (closing: Word | undefined): boolean => closing?.kind === 'mark' || closing?.norm === 'and';

/** "The count, 247, is", "J. Varden, 63, left". */
function findBeforeComma(words: Words, figure: RawFigure, comma: number): NounPhrase | null {
  const closing = words[figure.end];
  const isClosed = closing === undefined || closing.norm === ',' || closing.norm === ')' || closing.norm === '.';
  const isAge = figure.unit === 'a{age}';
  if (!isClosed || !(isAge || figure.unit === null || figure.kind === 'money')) return null;
  const name = findNameBefore(words, comma);
  // "Spent, on average, $5".
  const isLed = name !== null && words.language.functionWords.prepositions.has(normAt(words, name.first - 1));
  return isLed && !isAge ? null : name;
}

const MOST_WORDS_OF_NAME = 8;

/** "Jeffrey S. Varden", "pledged delegates". */
function findNameBefore(words: Words, end: number): NounPhrase | null {
  let first = end;
  while (first > 0 && end - first < MOST_WORDS_OF_NAME && isNamePart(words, first - 1)) first--;
  return first < end ? { first, end } : findHeadBefore(words, end);
}

const isNamePart = (words: Words, index: number): boolean =>
  (isCapital(words[index]) && words[index]!.kind === 'word') ||
  (isCapital(words[index - 1]) && /^[-.'’]$/.test(normAt(words, index)));

/** "Varden, down 1.95p", "£5, up 3p". */
function detectMoved({ words, isTime, previous }: MeasureContext, first: number): NounPhrase | null {
  if (!words.language.measureWords.moveAdverbs.has(normAt(words, first - 1)) || normAt(words, first - 2) !== ',')
    return null;
  if (previous?.figure.end === first - 2) return previous.measured.measure;
  return isTime(first - 3) ? null : findPhraseEndingAt(words, first - 2);
}

/** "A gift worth between $5 and $8". */
function detectWorth({ words }: MeasureContext, first: number): NounPhrase | null {
  const worth = words.language.measureWords.rangeOpeners.has(normAt(words, first - 1)) ? first - 2 : first - 1;
  return normAt(words, worth) === 'worth' && !isVerb(words, worth - 1) ? findHeadBefore(words, worth) : null;
}
