import type { Language } from '../../language/language.ts';
import type { Words } from '../../layers/layers.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isDeterminerOrOwner } from '../word-classes.ts';
import { type IsTime, normAt } from '../words.ts';
import { isVerbPart } from './verb-part.ts';

/** "This year's price", and without its apostrophe "this years price": a time owns nothing. */
export function skipTimeOwner(words: Words, phrase: NounPhrase, isTime: IsTime): NounPhrase {
  let { first } = phrase;
  while (first < phrase.end && isTime(first)) first++;
  if (normAt(words, first) === "'s") first++;
  else if (!normAt(words, first - 1).endsWith('s') || first === phrase.first) return phrase;
  return first < phrase.end ? { first, end: phrase.end } : phrase;
}

export function isWholly({ first, end }: NounPhrase, isTime: IsTime): boolean {
  for (let at = first; at < end; at++) if (!isTime(at)) return false;
  return true;
}

/** Over "last week" and "in May" between a subject and its verb. */
export function skipTimeBefore(words: Words, end: number, isTime: IsTime): number {
  const { timeJoints } = words.language.clauseWords;
  let at = end;
  while (at > 0 && (isTime(at - 1) || (at < end && timeJoints.has(normAt(words, at - 1)) && isTime(at - 2)))) at--;
  if (at === end) return end;
  while (at > 0 && leadsToTime(normAt(words, at - 1), words.language)) at--;
  while (at > 0 && isVerbPart(words, at - 1)) at--;
  return at > 0 ? at : end;
}

/** "In the", but not "which last year". */
const leadsToTime = (word: string, language: Language): boolean =>
  language.clauseWords.timePrepositions.has(word) ||
  (isDeterminerOrOwner(word, language) && !language.functionWords.relatives.has(word));
