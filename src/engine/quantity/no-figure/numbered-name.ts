import { detectCountedNoun, isBreak, isIndexName } from '../../grammar/noun-phrase.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isAdjective, isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import { DETERMINERS, POSSESSIVES } from '../../lang/en/function-words.ts';
import { AMOUNT_WORDS, SUBJECT_ADVERBS } from '../../lang/en/quantity-words.ts';
import type { Language } from '../../language/language.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { isBoundWord } from '../modifier.ts';
import { detectMeasure } from '../units/detect-measure.ts';

/** "S&P 500", "Big 12", "iPhone 14": a number that nothing counts behind a capital within the sentence. */
export function isNumberedName(words: Words, first: number, end: number, isCounting: boolean): boolean {
  const before = words[first - 1];
  const piece = words[first]!;
  // "The Kick Six win", "at the Three Rivers School".
  if (piece.kind === 'word')
    return (
      isCapital(piece) &&
      before?.kind === 'word' &&
      ((first > 1 && isCapital(before)) || (isCapital(words[end]) && !isTitleCase(words)))
    );
  // "Most S&P 500 companies", "the FTSE 100 firms".
  if (isIndexName(words, first - 1)) return true;
  // "16 Industrial Avenue", "the 90049 ZIP code".
  if (isAddress(words, end)) return true;
  if (isCounting && (isNamedModel(words, first, end) || isModelOfLetters(words, first, end))) return true;
  if (!isCounting && isModel(words, first)) return true;
  // "USB 3.0 ports", "an update to Varden 4.1", "runs vardOS 12.2".
  if (before && isVersion(before, piece, first)) return true;
  // "A Varden 5 3600 has six cores".
  if (!isCounting && before?.kind === 'number' && !before.isGlued && isCapital(words[first - 2])) return true;
  if (isCounting || before?.kind !== 'word' || /[.,]/.test(piece.text)) return false;
  // "It nets 29/37 mpg".
  if (isScoreBeside(words, first) || isBesideUnit(words, first)) return false;
  return (isCapital(before) && first > 1) || isLabel(words, first - 1);
}

/**
 * "The Varden 3 accelerates", "an Arbo 4 XL runs": small digits behind a name within the sentence number it, whatever
 * follows; "in Varden 20 people" and "KILLS 12 PEOPLE" count.
 */
function isNamedModel(words: Words, first: number, end: number): boolean {
  const before = words[first - 1];
  const piece = words[first]!;
  // "The varden 11 starts at $699", in texts without capitals.
  if (
    before?.kind === 'word' &&
    piece.kind === 'number' &&
    end === first + 1 &&
    words.language.verbWords.mixedPresents.has(normAt(words, end)) &&
    words.language.functionWords.prepositions.has(normAt(words, end + 1)) &&
    normAt(words, end + 1) !== 'of' &&
    isLabel(words, first - 1)
  )
    return true;
  if (first < 2 || before?.kind !== 'word' || !isCapital(before) || !/^[1-9]\d{0,3}$/.test(piece.text)) return false;
  if (end !== first + 1 || isFunctionWord(before.norm)) return false;
  // "A Varden 3 Series costs", "the iVarden 11 Pro sells": the name goes on, in a sentence that is no headline.
  if (isCapital(words[end]) && isNamePart(words[end]!, words.language) && !isTitleCase(words)) return true;
  let start = first - 1;
  while (
    isCapital(words[start - 1]) &&
    words[start - 1]!.kind === 'word' &&
    !words.language.functionWords.determiners.has(normAt(words, start - 1))
  )
    start--;
  const opener = normAt(words, start - 1);
  // A headline has capitals throughout; a sentence may begin with the name.
  if (start === 0 || !words.language.functionWords.determiners.has(opener)) return false;
  return !isCapital(words[end]) || words[end]!.text.length < 3;
}

const isNamePart = ({ norm: word }: Word, language: Language): boolean =>
  !isPlural(word, language) || word === 'series';

/** "The 737 MAX was cleared", but "the 500 MW plant" and "the 100 RBI mark". */
const isModelOfLetters = (words: Words, first: number, end: number): boolean =>
  isModelNumber(words, first) &&
  !words[first]!.text.endsWith('00') &&
  end === first + 1 &&
  /^[A-Z]{2,}$/.test(words[end]?.text ?? '') &&
  isBreak(words[end + 1], words.language);

/** Is a sentence a headline, with a capital on every longer word? */
export function isTitleCase(words: Words): boolean {
  const end = Math.min(words.length, LONGEST_TITLE);
  for (let at = 1; at < end; at++) {
    const piece = words[at]!;
    // Headlines leave "with" and "from" small.
    const isLong =
      piece.kind === 'word' && (piece.text.length > 4 || (piece.text.length === 4 && !isBreak(piece, words.language)));
    if (isLong && !isCapital(piece) && !piece.isGlued) return false;
  }
  return true;
}

/** Headlines are shorter. */
const LONGEST_TITLE = 40;

const isFunctionWord = (word: string): boolean =>
  DETERMINERS.has(word) ||
  POSSESSIVES.has(word) ||
  AMOUNT_WORDS.has(word) ||
  isBoundWord(word) ||
  SUBJECT_ADVERBS.has(word);

/** "Beat the Rovers 112-108": the number behind the name is what they were beaten by. */
export function isScoreBeside(words: Words, first: number): boolean {
  const joint = normAt(words, first + 1);
  // "Hale trails Mercer 458 to 359".
  if ((joint !== '-' && joint !== 'to') || words[first + 2]?.kind !== 'number') return false;
  if (joint === '-' && isPairOfPoints(words, first)) return true;
  for (let at = Math.max(0, first - 6); at < first; at++)
    if (words.language.quantityWords.scoreWords.has(normAt(words, at))) return true;
  // "The Rovers 112-105 win".
  return (
    words.language.quantityWords.scoreWords.has(normAt(words, first + 3)) ||
    words.language.quantityWords.scoreWords.has(normAt(words, first + 4))
  );
}

const isBesideUnit = (words: Words, first: number): boolean =>
  normAt(words, first + 1) === '/' && words[first + 2]?.kind === 'number' && detectMeasure(words, first + 3) !== null;

const HIGHEST_SCORE = 200;

/** "Outscored the Rovers 32-20", "leads the series 2-1"; the "747-400" and "pages 12-15" are none. */
function isPairOfPoints(words: Words, first: number): boolean {
  const [left, right] = [words[first]!.text, words[first + 2]!.text];
  if (![left, right].every((text) => /^\d{1,3}$/.test(text) && Number(text) < HIGHEST_SCORE)) return false;
  const before = words[first - 1];
  return isCapital(before) ? first > 1 : !isPlural(before?.norm ?? '', words.language) || Number(left) > Number(right);
}

/** "Grounded its 737 Max 8 and the 787": a bare number with an article is a model. */
function isModel(words: Words, first: number): boolean {
  if (!isModelNumber(words, first)) return false;
  const next = words[first + 1];
  return (
    next === undefined ||
    isCapital(next) ||
    next.norm === 'and' ||
    isThingOfModel(words, first) ||
    (next.kind === 'mark' && next.norm !== '-' && next.norm !== '%')
  );
}

/** "The 486 chip": behind such a number stands one thing of that model, which no round number is. */
const isThingOfModel = (words: Words, first: number): boolean => {
  const next = words[first + 1]!;
  return (
    normAt(words, first - 1) === 'the' &&
    !words[first]!.text.endsWith('0') &&
    next.kind === 'word' &&
    !isBreak(next, words.language) &&
    !isPlural(next.norm, words.language) &&
    !isAdjective(next.norm, words.language) &&
    !/(?:ed|en|ing|ly|st)$/.test(next.norm) &&
    !isVerb(words, first + 1) &&
    isBreak(words[first + 2], words.language)
  );
};

const isModelNumber = (words: Words, first: number): boolean =>
  words[first]!.kind === 'number' &&
  /^[1-9]\d{2,3}$/.test(words[first]!.text) &&
  MODEL_DETERMINERS.has(normAt(words, first - 1));

const MODEL_DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'its', 'the']);

const isVersion = (before: Word, piece: Word, first: number): boolean =>
  first > 1 &&
  before.kind === 'word' &&
  (isCapital(before) || MIXED_CASE.test(before.text)) &&
  !isFunctionWord(before.norm) &&
  (/^\d{1,2}\.\d$/.test(piece.text) || (/^\d{1,2}\.\d\d$/.test(piece.text) && MIXED_CASE.test(before.text)));

const MIXED_CASE = /\p{Ll}\p{Lu}/u;

/** "The sp 500 is", "windows 10": a noun in small letters before a bare number names with it. */
function isLabel(words: Words, index: number): boolean {
  const { norm: word } = words[index]!;
  // "They reached the last 16".
  if (word === 'last') return true;
  return !(
    isBreak(words[index], words.language) ||
    words.language.functionWords.determiners.has(word) ||
    words.language.functionWords.possessives.has(word) ||
    words.language.quantityWords.amountWords.has(word) ||
    isBoundWord(word) ||
    words.language.quantityWords.subjectAdverbs.has(word) ||
    // "After averaging 242 a day" labels nothing.
    /(?:ly|ing|ed)$/.test(word) ||
    // "Out of a possible 124".
    isAdjective(word, words.language) ||
    isVerb(words, index)
  );
}

export function isAddress(words: Words, end: number): boolean {
  for (let at = end; at <= end + 2; at++) {
    if (normAt(words, at) === 'zip') return true;
    // "10 Wall Street banks" counts banks.
    if (isCapital(words[at]) && words.language.quantityWords.streetWords.has(normAt(words, at))) {
      const noun = detectCountedNoun(words, at + 1, false);
      return !noun || !isPlural(normAt(words, noun.end - 1), words.language);
    }
  }
  return false;
}
