import { isPlural } from '../../grammar/singular.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Amount } from '../amount/amount.ts';
import { detectModifier } from '../modifier.ts';

/** "First, … and two, his language", "those two": a small number in words that counts nothing named and does nothing. */
export const isBareWord = (words: Words, { first, end, numeral }: Amount): boolean =>
  numeral.kind === 'words' &&
  numeral.value <= 12 &&
  numeral.scale === 1 &&
  end === first + 1 &&
  detectModifier(words, first, end) === 'exact' &&
  !isHanging(words, end) &&
  !isCasualty(words, first, end) &&
  !isOfToll(words, first, end) &&
  !isOfGroup(words, first) &&
  !isNameInGap(words, first, end) &&
  !(numeral.value > 1 && isPartOfClause(words, first, end));

/** "A family of four", but "the Gang of Eight". */
const isOfGroup = (words: Words, first: number): boolean =>
  !isCapital(words[first]) &&
  normAt(words, first - 1) === 'of' &&
  words.language.quantityWords.groupNouns.has(normAt(words, first - 2));

/** "Four-, five- and six-cylinder engines". */
const isHanging = (words: Words, index: number): boolean =>
  normAt(words, index) === '-' &&
  words[index]!.isGlued &&
  (words[index + 1]?.isGlued === false || normAt(words, index + 1) === ',');

/** "Two are open", "four died", "seven of them children", "killing three", "struck out eight with". */
const isPartOfClause = (words: Words, first: number, end: number): boolean =>
  words.language.functionWords.beForms.has(normAt(words, end)) ||
  words.language.quantityWords.fateVerbs.has(normAt(words, end)) ||
  isOfThem(words, end) ||
  words.language.quantityWords.casualtyVerbs.has(normAt(words, first - 1)) ||
  isObject(words, first, end);

/** "Seven of them children", "two of whom missing"; "three of them said" is who says it. */
const isOfThem = (words: Words, index: number): boolean =>
  normAt(words, index) === 'of' &&
  words.language.quantityWords.partPronouns.has(normAt(words, index + 1)) &&
  (isPlural(normAt(words, index + 2), words.language) ||
    words.language.quantityWords.tollWords.has(normAt(words, index + 2)));

/** "Struck out eight with", "the van seats five.": what a verb does it to. */
function isObject(words: Words, first: number, end: number): boolean {
  const verb = words.language.quantityWords.countedParticles.has(normAt(words, first - 1)) ? first - 2 : first - 1;
  const isVerbal =
    words[verb] !== undefined &&
    !words.language.functionWords.auxiliaries.has(normAt(words, verb)) &&
    isVerb(words, verb);
  return isVerbal && isPause(words, end);
}

function isPause(words: Words, index: number): boolean {
  const next = words[index];
  if (next === undefined) return true;
  if (next.kind === 'mark') return '.,;!?)'.includes(next.text);
  return next.norm === 'and' || words.language.functionWords.prepositions.has(next.norm);
}

/** "The crash killed one and left six hurt." */
export const isCasualty = (words: Words, first: number, end: number): boolean =>
  words.language.quantityWords.casualtyVerbs.has(normAt(words, first - 1)) && isPause(words, end);

/** "The death toll rises to seven." */
function isOfToll(words: Words, first: number, end: number): boolean {
  if (!isPause(words, end)) return false;
  for (let at = Math.max(0, first - WIDTH); at < first; at++)
    if (words.language.quantityWords.tollNouns.has(normAt(words, at))) return true;
  return false;
}

/** "Brenning won 12 medals, Arbo nine and Varden seven." */
function isNameInGap(words: Words, first: number, end: number): boolean {
  const joint = normAt(words, first - 2);
  if (!isCapital(words[first - 1]) || !(joint === ',' || joint === 'and') || !isPause(words, end)) return false;
  for (let at = Math.max(0, first - WIDTH); at < first; at++) if (words[at]!.kind === 'number') return true;
  return false;
}

const WIDTH = 8;
