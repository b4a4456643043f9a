import type { Words } from '../../layers/layers.ts';
import { skipChain } from './chain.ts';
import { skipCitation } from './citation.ts';
import { skipClockStep, skipClockTime } from './clock-time.ts';
import { skipCompound, skipHalfOfWord, skipManyTime } from './compound.ts';
import { skipCoordinate } from './coordinate.ts';
import { skipAndAHalf, skipOneDay } from './idle-word.ts';
import { skipLabelled, skipLabelledWord } from './labelled.ts';
import { skipBracketedLetters, skipCross, skipUnknownLetters } from './letters.ts';
import { skipListNumber } from './list-number.ts';
import { skipOrdinal } from './ordinal.ts';
import { skipPhoneNumber } from './phone-number.ts';
import { skipPictureSize } from './picture-size.ts';
import { skipReferenceMark } from './reference-mark.ts';
import { skipIdiom, skipTally } from './tally.ts';
import { skipTornOff } from './torn-off.ts';
import { skipEra, skipSeason, skipSeasonEnd, skipYear } from './year.ts';

/** Past what begins at a place and is no figure: the index behind it, or the same index where no rule knows it. */
export function skipNoFigure(words: Words, index: number): number {
  for (const skip of words[index]!.kind === 'number' ? OF_DIGITS : OF_WORDS) {
    const end = skip(words, index);
    if (end > index) return end;
  }
  return index;
}

/** The index behind what a rule knows, or the same index. */
type Rule = (words: Words, index: number) => number;

/** What is no figure though it begins with digits, in the order in which it is looked for. */
const OF_DIGITS: readonly Rule[] = [
  // "The 2-time champion".
  skipManyTime,
  // "As was found [12]".
  skipReferenceMark,
  // "+1 202 555 0100".
  skipPhoneNumber,
  // "He went 4-for-6".
  skipTally,
  // "1080p", "4K televisions".
  skipPictureSize,
  // "An f/1.8 lens", "the '94 strike".
  skipTornOff,
  // "2018-19".
  skipSeason,
  skipSeasonEnd,
  // "The 2020 Arbo".
  skipYear,
  // "In 500 CE".
  skipEra,
  // "A 50-50 call".
  skipIdiom,
  // "59° 12’ N".
  skipCoordinate,
  // "31 U.S.C. 1301".
  skipCitation,
  // "555-12-34", "24/7", "3:1".
  skipChain,
  // "19th", "1990s".
  skipOrdinal,
  // "No. 10", "pages 10 to 12", "COVID-19".
  skipLabelled,
  // "401(k) plans".
  skipBracketedLetters,
  // "A 4x4".
  skipCross,
  // "5G".
  skipUnknownLetters,
  // "20-somethings".
  skipCompound,
  // "Half past 8".
  skipClockStep,
  // "7.45 pm", "left at 16.55".
  skipClockTime,
  // "1. First", "section 25(1)".
  skipListNumber,
];

/** What is no figure though it begins with a number word. */
const OF_WORDS: readonly Rule[] = [
  // "The two-time champion".
  skipManyTime,
  // "A two-for-one split".
  skipTally,
  // "Chapter five".
  skipLabelledWord,
  // "Half-staff".
  skipHalfOfWord,
  // "One day it will end".
  skipOneDay,
  // "The past decade and a half".
  skipAndAHalf,
];
