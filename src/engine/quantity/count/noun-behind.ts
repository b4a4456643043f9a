import { detectCountedNoun } from '../../grammar/counted-noun.ts';
import { isBreak, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isAdverb } from '../../grammar/word-classes.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { detectUnit } from '../units/detect-unit.ts';

/** What is counted, with the rule that found it. */
export interface CountedNoun extends NounPhrase {
  readonly by: string;
}

/** What a number counts right behind it: "13,000 workers", "a 10-man squad". */
export function detectNounBehind(words: Words, index: number, isOne: boolean): CountedNoun | null {
  if (isHyphen(words, index)) return detectHyphened(words, index);
  for (const detect of FORMS) {
    const noun = detect(words, index);
    if (noun) return noun;
  }
  const noun = detectOwned(words, detectCountedNoun(words, index, isOne));
  return noun ? { ...noun, by: 'figures/count/noun' } : detectSingular(words, index);
}

const isHyphen = (words: Words, index: number): boolean =>
  normAt(words, index) === '-' && words[index]!.isGlued && words[index + 1]?.isGlued === true;

/** "A 10-man squad", "a 5-to-1 vote"; "two-eyed", "three-dimensional", "a three-pronged plan" describe and count nothing. */
function detectHyphened(words: Words, index: number): CountedNoun | null {
  const { describingEnding } = words.language.quantityWords;
  const noun = words[index + 1]!;
  if (describingEnding.test(noun.norm) && !words.language.nounWords.nounsLikeVerbs.has(noun.norm)) return null;
  return noun.kind === 'word' && !isBreak(noun, words.language)
    ? { first: index + 1, end: index + 2, by: 'figures/count/hyphened' }
    : null;
}

type Form = (words: Words, index: number) => CountedNoun | null;

/** "Half a point", "one-tenth of a point". */
const detectHalved: Form = (words, index) =>
  words.language.units.halvedUnits.has(normAt(words, index)) &&
  words.language.functionWords.indefiniteArticles.has(normAt(words, index - 1))
    ? { first: index, end: index + 1, by: 'figures/count/halved' }
    : null;

/** "15 times earnings". */
const detectTimes: Form = (words, index) =>
  normAt(words, index) === 'times' ? { first: index, end: index + 1, by: 'figures/count/times' } : null;

/** "Made four 3-pointers", but "four 3-metre poles". */
const detectNumbered: Form = (words, index) =>
  words[index]?.kind === 'number' &&
  !words[index]!.isGlued &&
  isHyphen(words, index + 1) &&
  isPlural(normAt(words, index + 2), words.language) &&
  !detectUnit(words, index + 1)
    ? { first: index, end: index + 3, by: 'figures/count/numbered' }
    : null;

/** "Five star hotels". */
const detectAttribute: Form = (words, index) =>
  words.language.quantityWords.attributeNouns.has(normAt(words, index)) &&
  words[index + 1]?.kind === 'word' &&
  !isBreak(words[index + 1], words.language)
    ? { first: index, end: index + 1, by: 'figures/count/attribute' }
    : null;

/** "An eight - person committee", in texts that set all marks loose. */
const detectLooselyHyphened: Form = (words, index) => {
  const [dash, noun, next] = [words[index], words[index + 1], words[index + 2]];
  if (dash?.norm !== '-' || dash.isGlued || noun?.kind !== 'word' || noun.isGlued || next?.kind !== 'word') return null;
  return !isPlural(noun.norm, words.language) &&
    !isBreak(noun, words.language) &&
    !isBreak(next, words.language) &&
    isFixedBy(words, index - 2)
    ? { first: index + 1, end: index + 2, by: 'figures/count/loosely-hyphened' }
    : null;
};

export const TOLL = 'figures/count/toll';

/** "Nine dead, 30 injured in", "left 40 homeless and three missing", but "two missing girls" and "two hurt their backs". */
const detectToll: Form = (words, index) => {
  const { tollWords } = words.language.quantityWords;
  // "Dozens still missing".
  const at = words.language.functionWords.subjectAdverbs.has(normAt(words, index)) ? index + 1 : index;
  if (!tollWords.has(normAt(words, at)) || !isTollOver(words, at + 1)) return null;
  return { first: at, end: at + 1, by: TOLL };
};

const isTollOver = (words: Words, index: number): boolean =>
  isBreak(words[index], words.language) ||
  isCapital(words[index]) ||
  isAdverb(normAt(words, index), words.language) ||
  (isVerb(words, index) && !isPlural(normAt(words, index), words.language));

/** "Two master's degrees": the owner tells the kind. */
const detectOfKind: Form = (words, index) =>
  words[index]?.kind === 'word' &&
  !isCapital(words[index]) &&
  !isPlural(normAt(words, index), words.language) &&
  normAt(words, index + 1) === "'s" &&
  isPlural(normAt(words, index + 2), words.language)
    ? { first: index, end: index + 3, by: 'figures/count/noun' }
    : null;

const FORMS: readonly Form[] = [
  detectOfKind,
  detectToll,
  detectHalved,
  detectTimes,
  detectNumbered,
  detectAttribute,
  detectLooselyHyphened,
];

/** "One of the woman's quotes" counts quotes. */
export function detectOwned(words: Words, noun: NounPhrase | null): NounPhrase | null {
  if (!noun || normAt(words, noun.end) !== "'s") return noun;
  return detectCountedNoun(words, noun.end + 1, false) ?? noun;
}

/**
 * "A 12 member board": behind "a" a number counts the singular that follows it; behind other determiners
 * it does so before another noun ("the 30 share index", "his record 20 goal season").
 */
function detectSingular(words: Words, index: number): CountedNoun | null {
  if (isRatio(words, index)) return { first: index, end: index + 2, by: 'figures/count/ratio-noun' };
  if (!isSingularNoun(words, index)) return null;
  return words.language.functionWords.indefiniteArticles.has(normAt(words, index - 2)) || isAttribute(words, index)
    ? { first: index, end: index + 1, by: 'figures/count/singular' }
    : null;
}

/** "A .714 winning percentage", "its 0.27 drag coefficient". */
const isRatio = (words: Words, index: number): boolean =>
  words.language.quantityWords.ratioNouns.has(normAt(words, index + 1)) &&
  words[index]!.kind === 'word' &&
  words[index - 1]?.text.includes('.') === true;

function isSingularNoun(words: Words, index: number): boolean {
  const noun = words[index];
  const { functionWords, verbWords, quantityWords } = words.language;
  return (
    noun?.kind === 'word' &&
    !isCapital(noun) &&
    !isBreak(noun, words.language) &&
    !functionWords.determiners.has(noun.norm) &&
    // "The 120 seen then".
    !verbWords.irregularParticiples.has(noun.norm) &&
    !quantityWords.nounlessEnding.test(noun.norm)
  );
}

/** "The 30 share index". */
function isAttribute(words: Words, index: number): boolean {
  if (!isFixedBy(words, index - 2) && !isFixedBy(words, index - 3)) return false;
  const next = words[index + 1];
  return next?.kind === 'word' && !isCapital(next) && !isBreak(next, words.language) && !isVerb(words, index + 1);
}

function isFixedBy(words: Words, index: number): boolean {
  const { determiners, possessives } = words.language.functionWords;
  const word = normAt(words, index);
  return determiners.has(word) || possessives.has(word) || word === "'s";
}

/** "650 18-hole golf courses", "two 12-year terms", "three five-star hotels": what a number counts stands beyond a figure that describes it. */
export function detectNounBeyond(words: Words, index: number): NounPhrase | null {
  const [number, word] = [words[index], words[index + 2]];
  const isNumber = number?.kind === 'number' || words.language.numberWords.cardinals.has(number?.norm ?? '');
  const isDescribed = isNumber && !number!.isGlued && isHyphen(words, index + 1);
  return isDescribed && word!.kind === 'word' && !isPlural(word!.norm, words.language)
    ? detectCountedNoun(words, index + 3, false)
    : null;
}

/** "50+ people", "50-plus people", "two or more cups". */
export function skipBoundBehind(words: Words, index: number): number {
  const { modifiersBehind, plusWords } = words.language.quantityWords;
  if (modifiersBehind.has(`${normAt(words, index)} ${normAt(words, index + 1)}`)) return index + 2;
  const at = normAt(words, index) === '-' && words[index]!.isGlued ? index + 1 : index;
  return plusWords.has(normAt(words, at)) ? at + 1 : index;
}
