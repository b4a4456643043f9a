import type { Words } from '../../layers/layers.ts';
import { isVerb } from '../verb.ts';
import { hasParticipleEnding, isAdverb, isParticipleLike } from '../word-classes.ts';
import { isCapital, normAt } from '../words.ts';

/** Auxiliaries, adverbs and participles before the word that is the verb: "has also been trending", "was not expected". */
export function isVerbPart(words: Words, index: number): boolean {
  const { norm, kind } = words[index]!;
  if (kind !== 'word' || isCapital(words[index])) return false;
  const { functionWords } = words.language;
  return (
    functionWords.auxiliaries.has(norm) ||
    isAdverb(norm, words.language) ||
    norm === 'little' ||
    isClipped(words, index) ||
    isAuxiliaryParticiple(words, index)
  );
}

/** "Didnt", "hasnt". */
const isClipped = (words: Words, index: number): boolean =>
  /^[a-z]{2,6}nt$/.test(normAt(words, index)) && isVerb(words, index);

const isAuxiliaryParticiple = (words: Words, index: number): boolean =>
  isParticipleLike(normAt(words, index), words.language) &&
  words.language.functionWords.auxiliaries.has(normAt(words, index - 1));

/** No infinitive, and no participle that goes on with another verb. */
export function isFiniteVerb(words: Words, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && isAdverb(normAt(words, at), words.language)) at--;
  if (normAt(words, at) === 'to') return false;
  const isParticiple = hasParticipleEnding(normAt(words, verb), words.language);
  return !isParticiple || words.language.functionWords.auxiliaries.has(normAt(words, at));
}
