import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping } from '../../../text/span.ts';
import type { ReadableText, Token } from '../../layers/layers.ts';

/** In tokens: "not even", "only very". */
const LONGEST_OPENING = 3;

/** A source with the words before it that say how many of it there are: "Not | everybody", "Hardly | any of the farmers". */
export function completeQuantity(
  { text, language }: ReadableText,
  tokens: readonly Token[],
  [start, end]: Span,
  taken: readonly Span[],
): Span {
  const { quantityOpeners } = language.meaningWords;
  const own = findFirstEndingAfter(tokens, start);
  let at = own;
  const isFree = ({ span }: Token) => !taken.some((other) => isOverlapping(other, span));
  while (at > 0 && own - at < LONGEST_OPENING && quantityOpeners.has(tokens[at - 1]!.lower) && isFree(tokens[at - 1]!))
    at--;
  if (at === own || text.slice(tokens[at]!.span[0], start).includes('\n')) return [start, end];
  const before = tokens[at - 1];
  // "she did not | see Moss": only what opens a clause counts what stands there
  const opens =
    !before ||
    before.kind === 'mark' ||
    language.functionWords.clauseOpeners.has(before.lower) ||
    text.slice(before.span[1], start).includes('\n') ||
    language.functionWords.coordinators.has(before.lower);
  return opens ? [tokens[at]!.span[0], end] : [start, end];
}
