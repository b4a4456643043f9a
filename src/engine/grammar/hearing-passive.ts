import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { Language } from '../language/language.ts';
import type { Token } from '../layers/layers.ts';
import { isAdverb } from './word-classes.ts';

/** The token of a cue that tells to whom something is said: "asked", "told"; null where none does. */
export function findHearing(
  tokens: readonly Token[],
  cue: readonly Span[],
  { reportingWords }: Language,
): number | null {
  for (const [start, end] of cue) {
    for (let at = findFirstEndingAfter(tokens, start); at < tokens.length && tokens[at]!.span[0] < end; at++)
      if (reportingWords.hearerParticiples.has(tokens[at]!.lower)) return at;
  }
  return null;
}

/** "Was repeatedly asked": does a form of "be" stand before a participle, with nothing but adverbs between? */
export function isPassiveAt(tokens: readonly Token[], participle: number, language: Language): boolean {
  let at = participle - 1;
  while (at > 0 && isAdverb(tokens[at]!.lower, language)) at--;
  return at >= 0 && language.functionWords.beForms.has(tokens[at]!.lower);
}
