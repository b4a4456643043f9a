import { isBreak } from '../../../grammar/noun-phrase.ts';
import { isPlural } from '../../../grammar/singular.ts';
import { isVerb } from '../../../grammar/verb.ts';
import { isAdjective } from '../../../grammar/word-classes.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Language } from '../../../language/language.ts';
import type { Words } from '../../../layers/layers.ts';
import { isBoundWord } from '../../modifier.ts';
import { isTitleCase } from './title-case.ts';

/** "The varden 14 pro max costs", "a 737 max 8": what such names go on with, before a verb or a pause; "12 pro players" are players. */
export function isModelOfSuffix(words: Words, first: number, end: number): boolean {
  const { modelSuffixes } = words.language.noFigureWords;
  if (words[first]!.kind !== 'number' || end !== first + 1 || !/^[1-9]\d{0,3}$/.test(words[first]!.text)) return false;
  let at = end;
  while (modelSuffixes.has(normAt(words, at))) at++;
  return at > end && (isBreak(words[at], words.language) || words[at]!.kind === 'number' || isVerbForm(words, at));
}

const isVerbForm = (words: Words, index: number): boolean =>
  isVerb(words, index) || words.language.verbWords.mixedPresents.has(normAt(words, index));

/** "The varden 11 starts at $699": a verb and a preposition behind small digits. */
export const isModelInSmallLetters = (words: Words, first: number, end: number): boolean =>
  words[first - 1]?.kind === 'word' &&
  words[first]!.kind === 'number' &&
  end === first + 1 &&
  words.language.verbWords.mixedPresents.has(normAt(words, end)) &&
  words.language.functionWords.prepositions.has(normAt(words, end + 1)) &&
  normAt(words, end + 1) !== 'of';

/**
 * "The Varden 3 accelerates", "an Arbo 4 XL runs": small digits behind a name within the sentence number it, whatever
 * follows; "in Varden 20 people" and "KILLS 12 PEOPLE" count.
 */
export function isNamedModel(words: Words, first: number, end: number): boolean {
  const before = words[first - 1];
  if (first < 2 || before?.kind !== 'word' || !isCapital(before)) return false;
  if (!/^[1-9]\d{0,3}$/.test(words[first]!.text) || end !== first + 1 || isFunctionWord(words, first - 1)) return false;
  // "A Varden 3 Series costs", "the iVarden 11 Pro sells": the name goes on, in a sentence that is no headline.
  if (isCapital(words[end]) && isNamePart(normAt(words, end), words.language) && !isTitleCase(words)) return true;
  const start = findNameStart(words, first - 1);
  // A headline has capitals throughout; a sentence may begin with the name.
  if (start === 0 || !isOpener(words, start - 1)) return false;
  return !isCapital(words[end]) || words[end]!.text.length < 3;
}

/** "On Windows 7 computers", "to iVarden 11 models": small digits behind a name within the sentence number it before a plural too. */
export function isNumberedKind(words: Words, first: number, end: number): boolean {
  const before = words[first - 1];
  if (first < 2 || before?.kind !== 'word' || (!isCapital(before) && !MIXED_CASE.test(before.text))) return false;
  if (end !== first + 1 || !/^[1-9]\d{0,3}$/.test(words[first]!.text) || isFunctionWord(words, first - 1)) return false;
  if (MIXED_CASE.test(before.text)) return true;
  const { months, weekdays } = words.language.timexWords;
  if (months.has(before.norm) || weekdays.has(before.norm)) return false;
  // "In Varden 20 people", "gave Varden 31 tanks" count.
  return words.language.noFigureWords.kindPrepositions.has(normAt(words, findNameStart(words, first - 1) - 1));
}

/** "Varden's 10 News": a station, in a sentence that is no headline. */
export const isStation = (words: Words, _first: number, end: number): boolean =>
  isCapital(words[end]) && words.language.noFigureWords.stationWords.has(normAt(words, end)) && !isTitleCase(words);

const isNamePart = (word: string, language: Language): boolean => !isPlural(word, language) || word === 'series';

/** Back over the capitals of a name. */
function findNameStart(words: Words, last: number): number {
  let start = last;
  while (isCapital(words[start - 1]) && words[start - 1]!.kind === 'word' && !isOpener(words, start - 1)) start--;
  return start;
}

/** "The", "Its". */
function isOpener(words: Words, index: number): boolean {
  const { determiners, possessives } = words.language.functionWords;
  return determiners.has(normAt(words, index)) || possessives.has(normAt(words, index));
}

/** "The 737 MAX was cleared", but "the 500 MW plant" and "the 100 RBI mark". */
export const isModelOfLetters = (words: Words, first: number, end: number): boolean =>
  isModelNumber(words, first) &&
  !words[first]!.text.endsWith('00') &&
  end === first + 1 &&
  /^[A-Z]{2,}$/.test(words[end]?.text ?? '') &&
  isBreak(words[end + 1], words.language);

/** "Grounded its 737 Max 8 and the 787", "the 486 is": a bare number with an article, of which something is said in the singular, is a model. */
export function isModel(words: Words, first: number): boolean {
  if (!isModelNumber(words, first)) return false;
  const next = words[first + 1];
  return (
    next === undefined ||
    isCapital(next) ||
    next.norm === 'and' ||
    isThingOfModel(words, first) ||
    words.language.noFigureWords.singularVerbs.has(next.norm) ||
    (next.kind === 'mark' && next.norm !== '-' && next.norm !== '%')
  );
}

const isModelNumber = (words: Words, first: number): boolean =>
  words[first]!.kind === 'number' &&
  /^[1-9]\d{2,3}$/.test(words[first]!.text) &&
  words.language.noFigureWords.modelDeterminers.has(normAt(words, first - 1));

/** "The 486 chip": behind such a number stands one thing of that model, which no round number is. */
function isThingOfModel(words: Words, first: number): boolean {
  const next = words[first + 1]!;
  return (
    normAt(words, first - 1) === 'the' &&
    !words[first]!.text.endsWith('0') &&
    next.kind === 'word' &&
    !isBreak(next, words.language) &&
    !isPlural(next.norm, words.language) &&
    !isAdjective(next.norm, words.language) &&
    !words.language.noFigureWords.noThingEnding.test(next.norm) &&
    !isVerb(words, first + 1) &&
    isBreak(words[first + 2], words.language)
  );
}

/** "USB 3.0 ports", "an update to Varden 4.1", "runs vardOS 12.2". */
export function isVersion(words: Words, first: number): boolean {
  const name = words[first - 1];
  if (first < 2 || name?.kind !== 'word' || isFunctionWord(words, first - 1)) return false;
  const { text } = words[first]!;
  const isMixed = MIXED_CASE.test(name.text);
  return (isMixed || isCapital(name)) && (/^\d{1,2}\.\d$/.test(text) || (isMixed && /^\d{1,2}\.\d\d$/.test(text)));
}

const MIXED_CASE = /\p{Ll}\p{Lu}/u;

function isFunctionWord(words: Words, index: number): boolean {
  const { functionWords, quantityWords } = words.language;
  const word = normAt(words, index);
  return (
    functionWords.determiners.has(word) ||
    functionWords.possessives.has(word) ||
    quantityWords.amountWords.has(word) ||
    isBoundWord(word, words.language) ||
    functionWords.subjectAdverbs.has(word)
  );
}
