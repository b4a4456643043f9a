import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { normAt } from '../../grammar/words.ts';
import { DETERMINERS, POSSESSIVES, RELATIVES } from '../../lang/en/function-words.ts';
import type { Words } from '../../layers/layers.ts';
import type { IsTime } from './measured.ts';
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
  let at = end;
  while (at > 0 && (isTime(at - 1) || (at < end && TIME_JOINTS.has(normAt(words, at - 1)) && isTime(at - 2)))) at--;
  if (at === end) return end;
  while (at > 0 && (isDeterminer(normAt(words, at - 1)) || TIME_PREPOSITIONS.has(normAt(words, at - 1)))) at--;
  while (at > 0 && isVerbPart(words, at - 1)) at--;
  return at > 0 ? at : end;
}

const TIME_JOINTS: ReadonlySet<string> = new Set(['-', 'and', 'to']);
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'at',
  'between',
  'by',
  'for',
  'from',
  'in',
  'on',
  'over',
  'during',
  'since',
]);

const isDeterminer = (word: string): boolean =>
  (DETERMINERS.has(word) && !RELATIVES.has(word)) || POSSESSIVES.has(word) || word === "'s";
