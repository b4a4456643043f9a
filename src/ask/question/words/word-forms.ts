import {
  isDeterminer,
  isFunctionWord,
  isAdjective as isListedAdjective,
  isAdverb as isPlainAdverb,
} from '../../../engine/grammar/word-classes.ts';
import type { Language } from '../../../engine/language/language.ts';
import { findFiniteForm } from './inflect-verb.ts';

/** Can it be the base of a verb: "support", "plan"? */
export const isBase = (word: string, language: Language): boolean =>
  !language.functionWords.prepositions.has(word) &&
  (isListedBase(word, language) || isSpelledOtherwise(word, language));

const isListedBase = (word: string, { verbForms, verbWords }: Language): boolean =>
  verbWords.sureVerbs.has(word) ||
  verbWords.mixedVerbs.has(word) ||
  verbForms.bareVerbs.has(word) ||
  verbForms.mostlyVerbs.has(word) ||
  verbForms.nounVerbs.has(word);

/** "Legalise", where the lists have "legalize". */
const isSpelledOtherwise = (word: string, { verbForms, verbWords }: Language): boolean => {
  const other = word.replace(/ise$/, 'ize');
  return other !== word && (verbWords.sureVerbs.has(other) || verbForms.bareVerbs.has(other));
};

/** Is it seldom or never a noun: "negotiate", "stop"? */
export const isLikelyBase = (word: string, language: Language): boolean =>
  isSureBase(word, language) || (language.verbForms.mostlyVerbs.has(word) && isBase(word, language));

/** Is it no noun at all: "negotiate"? */
export const isSureBase = (word: string, language: Language): boolean =>
  language.verbWords.sureVerbs.has(word) ||
  language.verbForms.bareVerbs.has(word) ||
  isSpelledOtherwise(word, language);

/** "Sent", "closed", "cut". */
export function isParticiple(word: string, language: Language): boolean {
  const { verbWords, verbForms } = language;
  if (verbWords.noPasts.has(word)) return false;
  return (
    verbWords.irregularParticiples.has(word) ||
    verbForms.unchangedParticiples.has(word) ||
    findFiniteForm(word, language)?.tense === 'past' ||
    (word.length > 4 && word.endsWith(verbWords.pastEnding) && !word.endsWith('eed'))
  );
}

/** "Losing", but not "king". */
export const isGerund = (word: string, { verbWords, nounWords }: Language): boolean =>
  word.length > 4 &&
  word.endsWith(verbWords.participleEnding) &&
  !verbWords.noParticiples.has(word) &&
  !nounWords.nounsLikeVerbs.has(word);

/** "Guilty", "weaker". */
export function isAdjective(word: string, language: Language): boolean {
  if (isListedAdjective(word, language) || language.verbForms.furtherAdjectives.has(word)) return true;
  const stem = /^(.{2,}?)(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined) return false;
  const stems = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem];
  return stems.some(
    (each) => language.verbWords.adjectives.has(each) || language.verbForms.furtherAdjectives.has(each),
  );
}

export const isAdverb = (word: string, language: Language): boolean =>
  isPlainAdverb(word, language) || language.questionWords.adverbs.has(word);

/** A word that cannot be a name: only a title writes it with a capital. */
export const isPlainWord = (word: string, language: Language): boolean =>
  isFunctionWord(word, language) ||
  isDeterminer(word, language) ||
  isBase(word, language) ||
  isAdjective(word, language) ||
  isAdverb(word, language) ||
  language.questionWords.auxiliaries.has(word) ||
  language.functionWords.auxiliaries.has(word) ||
  findFiniteForm(word, language) !== null ||
  isGerundOfKnown(word, language);

function isGerundOfKnown(word: string, language: Language): boolean {
  const stem = isGerund(word, language) ? word.slice(0, -language.verbWords.participleEnding.length) : null;
  return (
    stem !== null && (isBase(stem, language) || isBase(`${stem}e`, language) || isBase(stem.slice(0, -1), language))
  );
}
