import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { createWords } from '../../grammar/create-words.ts';
import { findHearing, isPassiveAt } from '../../grammar/hearing-passive.ts';
import { detectPhraseAt } from '../../grammar/noun-phrase.ts';
import type { Language } from '../../language/language.ts';
import type { ReadableText, Token } from '../../layers/layers.ts';
import type { Reading, SourceLayers } from './source-reading.ts';

/** "Moss was asked by Lind whether it rained": who asks stands behind "by". Null where nobody stands there, or the verb tells of no hearer. */
export function findAgent(
  document: ReadableText,
  layers: SourceLayers,
  { source, cue, content }: Reading,
): readonly Span[] | null {
  const { tokens, sentences } = layers;
  const [first] = cue;
  if (!first || !source[0] || source[0][0] > first[0]) return null;
  const sentence = sentences[findFirstEndingAfter(sentences, first[0])];
  const hearing = findHearing(tokens, cue, document.language);
  if (!sentence || hearing === null) return null;
  const by = findBy(tokens, hearing, sentence.tokens[1], document.language);
  // "Moss, told by Lind that it rained, left", but not "asked whether it rained by"
  const isPassive = by === hearing + 1 || isPassiveAt(tokens, hearing, document.language);
  return by !== null && isPassive ? readAgent(document, layers, by, content) : null;
}

/** In tokens, from the verb to "by": "asked on Monday by". */
const REACH = 3;

function findBy(tokens: readonly Token[], hearing: number, end: number, { reportingWords }: Language): number | null {
  for (let at = hearing + 1; at < Math.min(end, hearing + 1 + REACH); at++) {
    if (tokens[at]!.lower === reportingWords.agentPreposition) return at;
    if (tokens[at]!.kind === 'mark') return null;
  }
  return null;
}

/** In tokens. */
const LONGEST_AGENT = 14;

/** Up to what is said, or to the end of the noun phrase. */
function readAgent(
  { language }: ReadableText,
  { tokens, sentences, nameReadings }: SourceLayers,
  by: number,
  content: readonly Span[],
): Span[] {
  const start = tokens[by]!.span[1];
  const said = content.find((span) => span[0] >= start)?.[0] ?? Number.POSITIVE_INFINITY;
  const sentence = sentences[findFirstEndingAfter(sentences, start)]!;
  let end = by + 1;
  while (end < sentence.tokens[1] && end - by <= LONGEST_AGENT && tokens[end]!.span[1] <= said) end++;
  const words = createWords(tokens, by + 1, end, language);
  const phrase = words.length ? detectPhraseAt(words, 0) : null;
  if (!phrase) return [];
  const last = words[phrase.end - 1]!.end;
  // "by Ada Moss": a name may hold what ends other phrases
  const name = nameReadings[findFirstEndingAfter(nameReadings, last - 1)];
  const isCut = name !== undefined && name.span[0] < last && name.span[1] <= said;
  return [[words[0]!.start, isCut ? name.span[1] : last]];
}
