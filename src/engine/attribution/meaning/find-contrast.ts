import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { ReadableText, Token } from '../../layers/layers.ts';

/** What was said after all, and the word before it. */
interface Contrast {
  readonly link: Span;
  readonly content: readonly Span[];
}

/** In tokens; what is farther away is no contrast to what was not said. */
const REACH = 60;

/** "Did not say that it was shut | but | that it was full"; null where nothing was said after all. */
export function findContrast(
  { language }: ReadableText,
  tokens: readonly Token[],
  content: readonly Span[],
): Contrast | null {
  const { contrastWord, contrastAdverbs, contrastOpeners } = language.meaningWords;
  const last = content.at(-1);
  if (!last || content.length > 1) return null;
  const [first, end] = [findFirstEndingAfter(tokens, last[0]), findFirstEndingAfter(tokens, last[1] - 1)];
  for (let at = first + 1; at < Math.min(end, first + REACH); at++) {
    if (tokens[at]!.lower !== contrastWord) continue;
    let opener = at + 1;
    while (contrastAdverbs.has(tokens[opener]?.lower ?? '')) opener++;
    if (opener < end && contrastOpeners.has(tokens[opener]!.lower))
      return {
        link: [tokens[at]!.span[0], tokens[opener - 1]!.span[1]],
        content: [[tokens[opener]!.span[0], last[1]]],
      };
  }
  return null;
}
