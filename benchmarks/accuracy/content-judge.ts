import type { Span } from '../../src/schema/span.ts';
import { MATCH_JACCARD, tokenize, tokensIn } from '../scorers/score-attribution.mjs';

/** A judge of one text's predicted contents: right is what shares half of its tokens or more with a gold content (Jaccard). */
export function createContentJudge(
  text: string,
  gold: readonly (readonly Span[])[],
): (content: readonly Span[]) => boolean {
  const tokens = tokenize(text);
  const contents = gold.map((spans) => tokensIn(tokens, spans));
  return (spans) => {
    const found = tokensIn(tokens, spans);
    return contents.some((content) => jaccard(found, content) >= MATCH_JACCARD);
  };
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter((token) => b.has(token)).length;
  return shared / (a.size + b.size - shared || 1);
}
