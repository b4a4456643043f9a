import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { findHearing, isPassiveAt } from '../grammar/hearing-passive.ts';
import type { Attribution, Token } from '../layers/layers.ts';
import { type SpeakerContext, sentenceAt } from './speaker-context.ts';

/** "Moss *received reports* that", "the court *was told* that", "*Asked* if it rained, Moss said": the source hears what somebody else says. */
export function isHearing({ source, cue }: Attribution, context: SpeakerContext): boolean {
  const { text, layers, language } = context;
  const [first] = cue;
  if (first && source[0] && isAskedAtOpening(first[0], source[0][0], context)) return true;
  // "The court was told by Moss"
  if (!first || !source[0] || source[0][0] > first[0]) return false;
  const { verbAdverbs, auxiliaries } = language.functionWords;
  const words = text
    .slice(...first)
    .toLowerCase()
    .split(/\s+/);
  const verb = words.find((word) => !auxiliaries.has(word) && !verbAdverbs.has(word));
  // "Moss can be heard saying": others hear her
  if (verb !== undefined && language.sourceWords.receivingForms.has(verb))
    return !isPassiveAt(layers.tokens, findWord(layers.tokens, first, verb), language);
  const hearing = findHearing(layers.tokens, cue, language);
  return hearing !== null && isPassiveAt(layers.tokens, hearing, language);
}

/** The token of a span that is this word; the one behind the span where there is none. */
function findWord(tokens: readonly Token[], [start, end]: Span, word: string): number {
  let at = findFirstEndingAfter(tokens, start);
  while (at < tokens.length && tokens[at]!.span[0] < end && tokens[at]!.lower !== word) at++;
  return at;
}

/** "*Asked* if it rained, | Moss said": a participle that opens the sentence, and no "by" before the source. */
function isAskedAtOpening(cue: number, source: number, context: SpeakerContext): boolean {
  const { tokens, sentences } = context.layers;
  const opening = tokens[sentences[sentenceAt(context, cue)]!.tokens[0]]!;
  const { hearerParticiples } = context.language.reportingWords;
  if (opening.span[0] !== cue || source < cue || !hearerParticiples.has(opening.lower)) return false;
  return tokens[findFirstEndingAfter(tokens, source) - 1]!.text === ',';
}
