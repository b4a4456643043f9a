import { findFirstEndingAfter } from '../../../text/span.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { findPhraseEndingAt } from '../../grammar/phrase-before.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isDeterminerOrOwner } from '../../grammar/word-classes.ts';
import { normAt } from '../../grammar/words.ts';
import type { Language } from '../../language/language.ts';
import type { Layers, ReadableText, Words } from '../../layers/layers.ts';

/** What a relative at a place describes: "counter-protesters, *who* have vowed". Null where no noun phrase stands before it. */
export function findPhraseBefore(
  { text }: ReadableText,
  { sentences, words }: Pick<Layers, 'sentences' | 'words'>,
  at: number,
): string | null {
  const own = words[findFirstEndingAfter(sentences, at)];
  if (!own) return null;
  let end = own.findIndex((word) => word.start >= at);
  if (end < 0) return null;
  while (end > 0 && own[end - 1]!.kind === 'mark') end--;
  const phrase = findPhraseEndingAt(own, end);
  if (!phrase) return null;
  const whole = { first: findFirstJoined(own, phrase), end: phrase.end };
  const first = findPersonOf(own, whole) ?? findGroupOf(own, whole.first);
  return text.slice(own[first]!.start, own[phrase.end - 1]!.end).replace(/\s+/g, ' ');
}

/** "the mayor *and her allies*, who": the members before belong to it. */
function findFirstJoined(words: Words, { first }: NounPhrase): number {
  let at = first;
  while (isDeterminerOrOwner(normAt(words, at - 1), words.language)) at--;
  if (!words.language.functionWords.listJoints.has(normAt(words, at - 1))) return first;
  return findPhraseEndingAt(words, at - 1)?.first ?? first;
}

/** "*members* of the board, who": where the phrase was taken for what it is behind "by". */
function findGroupOf(words: Words, first: number): number {
  let at = first;
  while (isDeterminerOrOwner(normAt(words, at - 1), words.language)) at--;
  const group = normAt(words, at - 2);
  const isGroup = isPlural(group, words.language) || isPerson(group, words.language);
  return normAt(words, at - 1) === 'of' && isGroup ? at - 2 : first;
}

/** "the idea of a retired *pilot*, who": of a thing and a person it is the person who speaks; but "members of the board, who". */
function findPersonOf(words: Words, { first, end }: NounPhrase): number | null {
  const { prepositions } = words.language.functionWords;
  for (let at = end - 2; at > first; at--) {
    if (!prepositions.has(normAt(words, at))) continue;
    const before = normAt(words, at - 1);
    if (isPerson(before, words.language) || isPlural(before, words.language)) return null;
    while (isDeterminerOrOwner(normAt(words, at + 1), words.language)) at++;
    return at + 1;
  }
  return null;
}

const isPerson = (noun: string, { sourceWords, titles }: Language): boolean =>
  sourceWords.personNouns.has(noun) ||
  sourceWords.peopleNouns.has(noun) ||
  sourceWords.describingNouns.has(noun) ||
  titles.titleWords.has(noun);
