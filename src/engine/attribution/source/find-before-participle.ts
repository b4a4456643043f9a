import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { hasParticipleEnding, isDeterminer } from '../../grammar/word-classes.ts';
import type { ReadableText } from '../../layers/layers.ts';
import type { SourceLayers } from './source-reading.ts';

/** In UTF-16 units, from a source to its verb: a comma and a space. */
const LONGEST_GAP = 3;

/** "Interim, quoting Minister | Lind, | said": whoever a participle between commas has for its object is not who speaks; the name before them is. */
export function findBeforeParticiple(
  { text, language }: ReadableText,
  { tokens, sentences, nameReadings }: SourceLayers,
  [start, end]: Span,
  cue: readonly Span[],
): Span {
  const opening = sentences[findFirstEndingAfter(sentences, start)]?.tokens[0] ?? 0;
  const before = cue[0]?.[0] ?? 0;
  if (before < end || before - end > LONGEST_GAP || !/,\s*$/.test(text.slice(end - 1, before))) return [start, end];
  let at = findFirstEndingAfter(tokens, start) - 1;
  const isLead = (word: string) => isDeterminer(word, language) || language.titles.titleWords.has(word);
  while (at > opening && isLead(tokens[at]!.lower)) at--;
  const comma = tokens[at - 1];
  if (at - 1 <= opening || comma?.text !== ',' || !hasParticipleEnding(tokens[at]!.lower, language))
    return [start, end];
  const name = nameReadings[findFirstEndingAfter(nameReadings, comma.span[0] - 1)];
  if (name && name.kind !== 'place' && name.span[1] === comma.span[0]) return name.span;
  // a name of one word that nobody reads as one: "Interim, quoting"
  const isBare = at - 2 === opening && /^\p{Lu}/u.test(tokens[opening]!.text);
  return isBare && !language.functionWords.sentenceStarters.has(tokens[opening]!.lower)
    ? tokens[opening]!.span
    : [start, end];
}
