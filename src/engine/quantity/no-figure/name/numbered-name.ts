import { isIndexName } from '../../../grammar/counted-noun.ts';
import { isBreak } from '../../../grammar/noun-phrase.ts';
import { isVerb } from '../../../grammar/verb.ts';
import { isAdjective } from '../../../grammar/word-classes.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { isBoundWord } from '../../modifier.ts';
import { detectMeasure } from '../../units/detect-measure.ts';
import { isAddress } from './address.ts';
import {
  isModel,
  isModelInSmallLetters,
  isModelOfLetters,
  isModelOfSuffix,
  isNamedModel,
  isNumberedKind,
  isStation,
  isVersion,
} from './model.ts';
import { isScoreBeside } from './score-beside.ts';
import { isTitleCase } from './title-case.ts';

/** "S&P 500", "Big 12", "iPhone 14": a number that nothing counts behind a capital within the sentence. */
export function isNumberedName(words: Words, first: number, end: number, isCounting: boolean): boolean {
  if (words[first]!.kind === 'word') return isNamedByWord(words, first, end);
  return (
    ALWAYS.some((isSo) => isSo(words, first, end)) ||
    (isCounting ? COUNTING : BARE).some((isSo) => isSo(words, first, end))
  );
}

/** "The Kick Six win", "at the Three Rivers School". */
const isNamedByWord = (words: Words, first: number, end: number): boolean =>
  isCapital(words[first]) &&
  words[first - 1]?.kind === 'word' &&
  ((first > 1 && isCapital(words[first - 1])) || (isCapital(words[end]) && !isTitleCase(words)));

type Rule = (words: Words, first: number, end: number) => boolean;

/** "Most S&P 500 companies", "the FTSE 100 firms". */
const isBehindIndexName: Rule = (words, first) => isIndexName(words, first - 1);

/** "16 Industrial Avenue", "the 90049 ZIP code". */
const isInAddress: Rule = (words, _first, end) => isAddress(words, end);

/** "A Varden 5 3600 has six cores". */
const isBehindModel: Rule = (words, first) =>
  words[first - 1]?.kind === 'number' && !words[first - 1]!.isGlued && isCapital(words[first - 2]);

/** "The sp 500 is", "Windows 10"; "it nets 29/37 mpg" and "beat the Rovers 112-108" are none. */
const isBehindName: Rule = (words, first) => {
  const before = words[first - 1];
  if (before?.kind !== 'word' || /[.,]/.test(words[first]!.text)) return false;
  if (isScoreBeside(words, first) || isBesideUnit(words, first)) return false;
  return (isCapital(before) && first > 1) || isLabel(words, first - 1);
};

const isBesideUnit = (words: Words, first: number): boolean =>
  normAt(words, first + 1) === '/' && words[first + 2]?.kind === 'number' && detectMeasure(words, first + 3) !== null;

/** "The varden 11 starts at $699", in texts without capitals. */
const isLabelledModel: Rule = (words, first, end) =>
  isModelInSmallLetters(words, first, end) && isLabel(words, first - 1);

/** A noun in small letters before a bare number names with it: "windows 10", "they reached the last 16". */
function isLabel(words: Words, index: number): boolean {
  const { functionWords, quantityWords } = words.language;
  const { norm: word } = words[index]!;
  if (word === 'last') return true;
  return !(
    isBreak(words[index], words.language) ||
    functionWords.determiners.has(word) ||
    functionWords.possessives.has(word) ||
    quantityWords.amountWords.has(word) ||
    isBoundWord(word, words.language) ||
    functionWords.subjectAdverbs.has(word) ||
    // "After averaging 242 a day" labels nothing.
    quantityWords.verbalEnding.test(word) ||
    // "Out of a possible 124".
    isAdjective(word, words.language) ||
    isVerb(words, index)
  );
}

/** Whatever the number seems to count. */
const ALWAYS: readonly Rule[] = [isBehindIndexName, isInAddress, isVersion, isModelOfSuffix];
/** Where it seems to count what stands behind it. */
const COUNTING: readonly Rule[] = [isLabelledModel, isNamedModel, isNumberedKind, isStation, isModelOfLetters];
/** Where it counts nothing. */
const BARE: readonly Rule[] = [isModel, isBehindModel, isBehindName];
