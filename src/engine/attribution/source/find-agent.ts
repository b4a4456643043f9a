import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { createWords } from '../../grammar/create-words.ts';
import { detectPhraseAt } from '../../grammar/noun-phrase.ts';
import { isAdverb } from '../../grammar/word-classes.ts';
import type { Language } from '../../language/language.ts';
import type { ReadableText, Token } from '../../layers/layers.ts';
import type { Reading, SourceLayers } from './source-reading.ts';

/**
 * "Moss was asked by Lind whether it rained": she is spoken to, and who asks stands behind "by", or nowhere. Null where the verb is no passive
 * of the kind.
 */
export function findAgent(
  document: ReadableText,
  layers: SourceLayers,
  { source, cue, content }: Reading,
): readonly Span[] | null {
  const { tokens, sentences } = layers;
  const [first] = cue;
  if (!first || !source[0] || source[0][0] > first[0]) return null;
  const sentence = sentences[findFirstEndingAfter(sentences, first[0])];
  const hearer = findHearing(tokens, cue, document.language);
  if (!sentence || hearer === null) return null;
  const by = findBy(tokens, hearer, sentence.tokens[1], document.language);
  if (!isPassive(tokens, hearer, sentence.tokens[0], document.language))
    return by === hearer + 1 ? readAgent(document, layers, by, content) : null;
  return by === null ? [] : readAgent(document, layers, by, content);
}

/** The token of a cue that tells to whom something is said: "asked", "told". */
function findHearing(tokens: readonly Token[], cue: readonly Span[], { reportingWords }: Language): number | null {
  for (const [start, end] of cue) {
    for (let at = findFirstEndingAfter(tokens, start); at < tokens.length && tokens[at]!.span[0] < end; at++)
      if (reportingWords.hearerParticiples.has(tokens[at]!.lower)) return at;
  }
  return null;
}

/** Does a form of "be" stand before it, with nothing but adverbs between? */
function isPassive(tokens: readonly Token[], hearer: number, opening: number, language: Language): boolean {
  let at = hearer - 1;
  while (at > opening && isAdverb(tokens[at]!.lower, language)) at--;
  return at >= opening && language.functionWords.beForms.has(tokens[at]!.lower);
}

/** In tokens, from the verb to "by": "asked on Monday by". */
const REACH = 3;

function findBy(tokens: readonly Token[], hearer: number, end: number, { reportingWords }: Language): number | null {
  for (let at = hearer + 1; at < Math.min(end, hearer + 1 + REACH); at++) {
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
