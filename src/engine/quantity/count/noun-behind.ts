import { detectCountedNoun, isBreak, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import { DETERMINERS, POSSESSIVES } from '../../lang/en/function-words.ts';
import type { Words } from '../../layers/layers.ts';
import { detectUnit } from '../units/detect-unit.ts';

/** What a number counts right behind it: "13,000 workers", "a 10-man squad". */
export function detectNounBehind(words: Words, index: number, isOne: boolean): NounPhrase | null {
  // "Half a point", "one-tenth of a point".
  if (
    (normAt(words, index - 1) === 'a' || normAt(words, index - 1) === 'an') &&
    words.language.units.halvedUnits.has(normAt(words, index))
  )
    return { first: index, end: index + 1 };
  // "15 times earnings".
  if (normAt(words, index) === 'times') return { first: index, end: index + 1 };
  const isHyphened = normAt(words, index) === '-' && words[index]!.isGlued && words[index + 1]?.isGlued;
  // "Made four 3-pointers".
  if (isNumberedNoun(words, index)) return { first: index, end: index + 3 };
  // "Five star hotels".
  if (
    words.language.quantityWords.attributeNouns.has(normAt(words, index)) &&
    words[index + 1]?.kind === 'word' &&
    !isBreak(words[index + 1], words.language)
  )
    return { first: index, end: index + 1 };
  if (isLooselyHyphened(words, index)) return { first: index + 1, end: index + 2 };
  if (!isHyphened) return detectOwned(words, detectCountedNoun(words, index, isOne)) ?? detectMeasureNoun(words, index);
  // "Two-eyed", "three-dimensional", "a three-pronged plan" describe and count nothing.
  if (
    /[^e]ed$|dimensional$/.test(normAt(words, index + 1)) &&
    !words.language.quantityWords.nounsLikeVerbs.has(normAt(words, index + 1))
  )
    return null;
  // "A 5-to-1 vote".
  return words[index + 1]!.kind === 'word' && !isBreak(words[index + 1], words.language)
    ? { first: index + 1, end: index + 2 }
    : null;
}

/**
 * "A .500 record", "a 12 member board": behind "a" a number counts the singular that follows it; behind other determiners
 * it does so before another noun ("the 30 share index", "his record 20 goal season").
 */
function detectMeasureNoun(words: Words, index: number): NounPhrase | null {
  // "A .714 winning percentage", "its 0.27 drag coefficient".
  if (
    RATIO_NOUNS.has(normAt(words, index + 1)) &&
    words[index]!.kind === 'word' &&
    words[index - 1]?.text.includes('.')
  )
    return { first: index, end: index + 2 };
  const noun = words[index];
  const isNoun =
    noun?.kind === 'word' &&
    !isCapital(noun) &&
    !isBreak(noun, words.language) &&
    !words.language.functionWords.determiners.has(noun.norm) &&
    // "The 120 seen then".
    !words.language.verbWords.irregularParticiples.has(noun.norm) &&
    !/(?:ed|ing|ly|st)$/.test(noun.norm);
  if (!isNoun) return null;
  const article = normAt(words, index - 2);
  const isFixed = isFixedBy(article) || isFixedBy(normAt(words, index - 3));
  const next = words[index + 1];
  const isAttribute =
    isFixed && next?.kind === 'word' && !isCapital(next) && !isBreak(next, words.language) && !isVerb(words, index + 1);
  return article === 'a' || article === 'an' || isAttribute ? { first: index, end: index + 1 } : null;
}

/** "An eight - person committee", in texts that set all marks loose. */
function isLooselyHyphened(words: Words, index: number): boolean {
  const [dash, noun, next] = [words[index], words[index + 1], words[index + 2]];
  if (dash?.norm !== '-' || dash.isGlued || noun?.kind !== 'word' || noun.isGlued || next?.kind !== 'word')
    return false;
  return (
    !isPlural(noun.norm, words.language) &&
    !isBreak(noun, words.language) &&
    !isBreak(next, words.language) &&
    isFixedBy(normAt(words, index - 2))
  );
}

const isFixedBy = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word) || word === "'s";

/** "Four 3-pointers", but "four 3-metre poles". */
const isNumberedNoun = (words: Words, index: number): boolean =>
  words[index]?.kind === 'number' &&
  !words[index]!.isGlued &&
  normAt(words, index + 1) === '-' &&
  words[index + 1]!.isGlued &&
  words[index + 2]?.isGlued === true &&
  isPlural(normAt(words, index + 2), words.language) &&
  !detectUnit(words, index + 1);

/** "650 18-hole golf courses", "two 12-year terms": what a number counts stands beyond a figure that describes it. */
export function detectNounBeyond(words: Words, index: number): NounPhrase | null {
  const [number, dash, word] = [words[index], words[index + 1], words[index + 2]];
  const isDescribed =
    number?.kind === 'number' && !number.isGlued && dash?.norm === '-' && dash.isGlued && word?.isGlued === true;
  return isDescribed && word.kind === 'word' && !isPlural(word.norm, words.language)
    ? detectCountedNoun(words, index + 3, false)
    : null;
}

const RATIO_NOUNS: ReadonlySet<string> = new Set(['average', 'coefficient', 'percentage', 'rate', 'ratio']);

/** "One of the woman's quotes" counts quotes. */
export function detectOwned(words: Words, noun: NounPhrase | null): NounPhrase | null {
  if (!noun || normAt(words, noun.end) !== "'s") return noun;
  return detectCountedNoun(words, noun.end + 1, false) ?? noun;
}

/** "50+ people", "50-plus people", "two or more cups". */
export function skipBoundBehind(words: Words, index: number): number {
  if (words.language.quantityWords.modifiersBehind.has(`${normAt(words, index)} ${normAt(words, index + 1)}`))
    return index + 2;
  const at = normAt(words, index) === '-' && words[index]!.isGlued ? index + 1 : index;
  return normAt(words, at) === 'plus' || normAt(words, at) === '+' ? at + 1 : index;
}
