import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { isVerb } from '../grammar/verb.ts';
import { hasParticipleEnding } from '../grammar/word-classes.ts';
import { findFirstWordFrom } from '../grammar/words.ts';
import type { Language } from '../language/language.ts';
import type { Layers, Words } from '../layers/layers.ts';

/** Is something said of something in a content? Not where it begins with its verb: "to rain", "raining all day". */
export function hasFiniteVerb(
  content: readonly Span[],
  opening: string,
  layers: Pick<Layers, 'sentences' | 'words'>,
  language: Language,
): boolean {
  if (opening === 'to' || (opening.length > 5 && hasParticipleEnding(opening, language))) return false;
  return content.some((span) => hasVerb(span, layers));
}

function hasVerb([start, end]: Span, { sentences, words }: Pick<Layers, 'sentences' | 'words'>): boolean {
  for (let at = findFirstEndingAfter(sentences, start); at < sentences.length; at++) {
    if (sentences[at]!.span[0] >= end) return false;
    if (hasVerbBetween(words[at]!, start, end)) return true;
  }
  return false;
}

function hasVerbBetween(words: Words, start: number, end: number): boolean {
  for (let index = findFirstWordFrom(words, start); index < words.length; index++) {
    if (words[index]!.end > end) return false;
    if (isVerb(words, index)) return true;
  }
  return false;
}
