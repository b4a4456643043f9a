import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, trimSpan } from '../../text/span.ts';
import { trimEnd } from '../../text/trim-end.ts';
import type { Block } from '../layers/layers.ts';

export type RawBlock = Pick<Block, 'span' | 'kind'>;

/** "• Complete withdrawal;", "3. A ceasefire", "b) elections" */
const LIST_MARK = /^(?:[•‣◦▪●■∙*–—-]|\d{1,3}[.)]|\(?[a-z]\))[ \t]+\S/;
const MAX_HEADING_WORDS = 20;

/** What is known of a text's lines besides their look. */
export interface LineHints {
  /** Starts of lines with which a block begins. */
  readonly breaks?: ReadonlySet<number>;
  /** Stretches, in order, in which no block begins. */
  readonly joined?: readonly { readonly span: Span }[];
  /** Whether every line goes on with the one before. */
  readonly isWrapped?: boolean | undefined;
}

/** Paragraphs, headings and list items of a text, in order. */
export function detectBlocks(text: string, title: string | null, hints: LineHints = {}): RawBlock[] {
  const groups = detectLineGroups(text);
  const isWrapped = hints.isWrapped ?? isHardWrapped(text, groups);
  const spans = groups.flatMap((lines) => joinLines(text, lines, { ...hints, isWrapped }));
  return spans.map((span, index) => ({ span, kind: kindOf(text.slice(...span), index, spans.length, title) }));
}

/** Lines that stand together, with empty lines between the groups. */
function detectLineGroups(text: string): Span[][] {
  const groups: Span[][] = [[]];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = trimSpan(text, [start, end]);
    if (line) groups.at(-1)!.push(line);
    else if (groups.at(-1)!.length) groups.push([]);
    start = end + 1;
  }
  return groups.filter((lines) => lines.length > 0);
}

/** Is the text broken into lines of one width, as mail and old wire copy are? Then a line end is no paragraph's end. */
function isHardWrapped(text: string, groups: readonly Span[][]): boolean {
  const lengths = groups.flatMap((lines) => lines.slice(0, -1).map(([start, end]) => end - start));
  if (lengths.length < 3) return false;
  const widest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (widest > 100 || widest < 45) return false;
  const full = lengths.filter((length) => length >= widest * 0.75).length;
  return full >= lengths.length * 0.8 && /[a-z,]$/m.test(text);
}

function joinLines(text: string, lines: readonly Span[], hints: LineHints): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous && isContinuation(text, previous, line, hints)) joined[joined.length - 1] = [previous[0], line[1]];
    else joined.push(line);
  }
  return joined;
}

function isContinuation(
  text: string,
  previous: Span,
  line: Span,
  { breaks, joined = [], isWrapped }: LineHints,
): boolean {
  if (breaks?.has(line[0])) return false;
  const stretch = joined[findFirstEndingAfter(joined, line[0])];
  if (stretch && stretch.span[0] < line[0]) return true;
  const words = text.slice(line[0], line[0] + 12);
  if (LIST_MARK.test(words)) return false;
  if (isWrapped) return true;
  // A line that begins in lower case after one that did not end goes on with it, whatever the width.
  return /^\p{Ll}/u.test(words) && /[\p{L}\p{N},]$/u.test(text.slice(previous[1] - 2, previous[1]));
}

function kindOf(words: string, index: number, count: number, title: string | null): Block['kind'] {
  if (LIST_MARK.test(words.slice(0, 12))) return 'list-item';
  if (words.length > 300) return 'paragraph';
  if (index === 0 && title !== null && withoutStop(words) === withoutStop(title)) return 'heading';
  const isHeading =
    index < count - 1 &&
    !/[.!:;,…"”’'»)\]]$/.test(words) &&
    /^["“‘'«]?[\p{Lu}\p{N}]/u.test(words) &&
    words.split(/\s+/).length <= MAX_HEADING_WORDS;
  return isHeading ? 'heading' : 'paragraph';
}

const withoutStop = (words: string): string => trimEnd(words, /[.\s]/);
