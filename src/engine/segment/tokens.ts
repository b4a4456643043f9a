import type { Span } from '../../schema/span.ts';
import type { Token } from '../layers.ts';

/**
 * Tokens, in this order of trying:
 * initialisms ("U.S.", "p.m."); numbers with their grouping ("1,000.5"); the possessive ending ("Hale's" is two tokens);
 * words with inner hyphens and apostrophes ("vice-president", "O'Brien", "don't"); typewriter quotation marks and
 * dashes ("``", "''", "--", "..."); any other single character that is no space.
 */
const TOKEN =
  /((?:\p{L}\.){2,})|(\d+(?:[.,]\d+)*)|(['’][sS](?![\p{L}\p{N}]))|([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑]|['’](?![sS](?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*)|(``|''|--+|\.{3}|[^\s])/gu;

/** The tokens of one stretch of text. Together with the gaps between them they rebuild it. */
export function detectTokens(text: string, [start, end]: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const words = match[0];
    const from = start + match.index;
    const lower = words.toLowerCase();
    tokens.push({
      span: [from, from + words.length],
      text: words,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      kind: match[5] !== undefined ? 'mark' : match[2] !== undefined ? 'number' : 'word',
    });
  }
  return tokens;
}
