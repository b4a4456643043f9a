import type { Span } from '../../schema/span.ts';
import type { Token } from '../layers/layers.ts';

/**
 * Tokens, in this order of trying:
 * initialisms ("U.S.", "p.m."); numbers with their grouping ("1,000.5"); the possessive ending ("Hale's" is two tokens);
 * words with inner hyphens and apostrophes ("vice-president", "O'Brien", "don't"); typewriter quotation marks and
 * dashes ("``", "''", "--", "..."); any other single character that is no space.
 */
const TOKEN =
  /((?:\p{L}\.){2,})|(\d+(?:[.,]\d+)*)|(['’][sS](?![\p{L}\p{N}]))|([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑]|['’](?![sS](?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*)|(``|''|--+|\.{3}|[^\s])/uy;

/** The tokens of one stretch of text. Together with the gaps between them they rebuild it. */
export function detectTokens(text: string, [start, end]: Span): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === LINE_END) {
      at++;
      continue;
    }
    const token = readPlain(text, at, end, code) ?? readToken(text, at, end);
    if (token) tokens.push(token);
    at = token ? token.span[1] : at + 1;
  }
  return tokens;
}

const SPACE = 0x20;
const LINE_END = 0x0a;
const FULL_STOP = 0x2e;

/** Nearly all tokens: a word of plain letters before a space or comma, or a mark that joins with nothing. */
function readPlain(text: string, start: number, stop: number, first: number): Token | null {
  let end = start;
  while (end < stop && isLetter(text.charCodeAt(end))) end++;
  const next = end < stop ? text.charCodeAt(end) : SPACE;
  if (end > start) {
    // A full stop behind one letter may be that of an initialism.
    const isOver = next === SPACE || next === LINE_END || (next === FULL_STOP && end > start + 1) || isLoneMark(next);
    if (!isOver) return null;
    const word = text.slice(start, end);
    return { span: [start, end], text: word, lower: word.toLowerCase(), kind: 'word' };
  }
  const isLone =
    first === FULL_STOP ? start + 1 === stop || text.charCodeAt(start + 1) !== FULL_STOP : isLoneMark(first);
  if (!isLone) return null;
  const mark = text[start]!;
  return { span: [start, start + 1], text: mark, lower: mark, kind: 'mark' };
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const LONE_MARKS: ReadonlySet<number> = new Set([...'!"#$%&()*+,/:;<=>?@'].map((mark) => mark.charCodeAt(0)));

/** A mark that ends a word before it and begins no token longer than itself. */
const isLoneMark = (code: number): boolean => LONE_MARKS.has(code);

/** What the pattern finds right here, in the text up to `end`; null at a space. */
function readToken(text: string, at: number, end: number): Token | null {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(end === text.length ? text : text.slice(0, end));
  if (!match) return null;
  const words = match[0];
  const lower = words.toLowerCase();
  return {
    span: [at, at + words.length],
    text: words,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    kind: match[5] !== undefined ? 'mark' : match[2] !== undefined ? 'number' : 'word',
  };
}
