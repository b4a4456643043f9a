import { findFirstEndingAfter } from '../../../text/span.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { findPhraseEndingAt } from '../../grammar/phrase-before.ts';
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
  const first = findPersonOf(own, phrase) ?? findFirstJoined(own, phrase);
  return text.slice(own[first]!.start, own[phrase.end - 1]!.end).replace(/\s+/g, ' ');
}

/** "the mayor *and her allies*, who": the members before belong to it. */
function findFirstJoined(words: Words, { first }: NounPhrase): number {
  let at = first;
  while (isDeterminerOrOwner(normAt(words, at - 1), words.language)) at--;
  if (!words.language.functionWords.listJoints.has(normAt(words, at - 1))) return first;
  return findPhraseEndingAt(words, at - 1)?.first ?? first;
}

/** "the idea of a retired *pilot*, who": of a thing and a person it is the person who speaks. */
function findPersonOf(words: Words, { first, end }: NounPhrase): number | null {
  const { prepositions } = words.language.functionWords;
  for (let at = end - 2; at > first; at--) {
    if (!prepositions.has(normAt(words, at))) continue;
    if (isPerson(normAt(words, at - 1), words.language) || !isPerson(normAt(words, end - 1), words.language))
      return null;
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
