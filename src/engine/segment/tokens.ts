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

const KINDS = ['word', 'number', 'word', 'word', 'mark'] as const;

/** The tokens of one stretch of text. Together with the gaps between them they rebuild it. */
export function detectTokens(text: string, [start, end]: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const group = match.findIndex((part, index) => index > 0 && part !== undefined);
    const from = start + match.index;
    tokens.push({
      span: [from, from + match[0].length],
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      kind: KINDS[group - 1]!,
    });
  }
  return tokens;
}
