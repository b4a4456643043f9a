import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Layers, ReadableText } from '../../layers/layers.ts';

/** In tokens before its cue; what opens a condition stands right before its subject. */
const REACH = 10;
/** In tokens; a longer condition is not cut. */
const LONGEST = 60;

/**
 * A content that ends with the condition in which it stands: "Unless Moss says that the bridge is safe, | it will stay closed." What follows
 * from it is told by the author.
 */
export function cutCondition(
  { language }: ReadableText,
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
  cue: readonly Span[],
  content: readonly Span[],
): readonly Span[] {
  const last = content.at(-1);
  const sentence = cue[0] && sentences[findFirstEndingAfter(sentences, cue[0][0])];
  if (!last || !sentence || last[1] > sentence.span[1]) return content;
  const [first] = sentence.tokens;
  const { openers, conditionalInversions } = language.meaningWords;
  const opener = tokens[first]!.lower;
  const before = tokens.slice(first, Math.min(first + REACH, findFirstEndingAfter(tokens, cue[0]![0])));
  if (!(openers.has(opener) || conditionalInversions.has(opener)) || before.some(({ kind }) => kind === 'mark')) {
    return content;
  }
  const from = findFirstEndingAfter(tokens, Math.max(last[0], cue[0]![1]));
  const stop = Math.min(from + LONGEST, sentence.tokens[1]);
  const commas = tokens.slice(from, stop).filter(({ text }) => text === ',');
  const [comma] = commas;
  // "if you assume that the Lenns, who …, were poor": of several commas nobody knows which one ends it
  if (!comma || commas.length > 1 || comma.span[0] >= last[1]) return content;
  return [...content.slice(0, -1), [last[0], comma.span[0]]];
}
