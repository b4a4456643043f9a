import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { isDeterminer } from '../../grammar/word-classes.ts';
import type { ReadableText } from '../../layers/layers.ts';
import type { Reading, SourceLayers } from './source-reading.ts';

/**
 * "A letter to | Moss | :", "A message from | Halen | :": before a mark that stands for a verb, whom a preposition governs is written to or
 * about, and a place is where words come from. Null where the words before tell nothing of the kind.
 */
export function dropAddressed(
  { text, language }: ReadableText,
  { tokens, sentences, nameReadings }: SourceLayers,
  { source, cue }: Reading,
): readonly Span[] | null {
  const [first] = source;
  if (!first || cue.length !== 1 || /[\p{L}\p{N}]/u.test(text.slice(...cue[0]!)) || cue[0]![0] < first[1]) return null;
  const opening = sentences[findFirstEndingAfter(sentences, first[0])]?.tokens[0] ?? 0;
  let at = findFirstEndingAfter(tokens, first[0]) - 1;
  while (at > opening && (isDeterminer(tokens[at]!.lower, language) || isTitle(tokens[at]!.lower))) at--;
  const before = at >= opening ? tokens[at]!.lower : '';
  const name = nameReadings[findFirstEndingAfter(nameReadings, first[0])];
  const isPlace = name?.kind === 'place' && name.span[0] < first[1];
  const isGoverned = isPlace
    ? language.functionWords.prepositions.has(before)
    : language.reportingWords.addressingPrepositions.has(before) &&
      !language.functionWords.prepositionLike.has(tokens[at - 1]?.lower ?? '');
  return isGoverned ? [] : null;

  function isTitle(word: string): boolean {
    return language.titles.titleWords.has(word);
  }
}
