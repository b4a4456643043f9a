import { isAdverb, isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** Auxiliaries, adverbs and participles before the word that is the verb: "has also been trending", "was not expected". */
export function isVerbPart(words: Words, index: number): boolean {
  const { norm: word, kind } = words[index]!;
  if (kind !== 'word' || isCapital(words[index])) return false;
  if (
    words.language.functionWords.auxiliaries.has(word) ||
    (/^[a-z]{2,6}nt$/.test(word) && isVerb(words, index)) ||
    words.language.quantityWords.subjectAdverbs.has(word) ||
    word === 'little' ||
    isAdverb(word, words.language)
  )
    return true;
  return /(?:ing|ed)$/.test(word) && words.language.functionWords.auxiliaries.has(normAt(words, index - 1));
}

/** No infinitive, and no participle that goes on with another verb. */
export function isFiniteVerb(words: Words, verb: number): boolean {
  const word = normAt(words, verb);
  let at = verb - 1;
  while (at > 0 && isAdverb(normAt(words, at), words.language)) at--;
  if (normAt(words, at) === 'to') return false;
  return !word.endsWith('ing') || words.language.functionWords.auxiliaries.has(normAt(words, at));
}
