import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping } from '../../../text/span.ts';
import { detectPhraseAt } from '../../grammar/noun-phrase.ts';
import { isFunctionWord } from '../../grammar/word-classes.ts';
import type { Attribution, Layers, ReadableText } from '../../layers/layers.ts';

/** A source that was cut within its phrase, with the rest of it: "The" of "The coast guard", "Many in" of "Many in the port". */
export function readFullPhrase(
  { text, language }: ReadableText,
  { sentences, words }: Pick<Layers, 'sentences' | 'words'>,
  span: Span,
  { cue, content }: Attribution,
): Span {
  const last = text
    .slice(...span)
    .toLowerCase()
    .split(' ')
    .at(-1)!;
  if (!isFunctionWord(last, language)) return span;
  const own = words[findFirstEndingAfter(sentences, span[0])];
  const next = own?.findIndex((word) => word.start >= span[1]) ?? -1;
  const phrase = own && next >= 0 ? detectPhraseAt(own, next) : null;
  if (!own || !phrase) return span;
  const whole: Span = [span[0], own[phrase.end - 1]!.end];
  return [...cue, ...content].some((other) => isOverlapping(other, [span[1], whole[1]])) ? span : whole;
}
