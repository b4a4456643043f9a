import type { Span } from '../../schema/span.ts';
import { trimSpan } from '../../text/span.ts';

/** A line of a text that holds something. */
export interface Line {
  /** Without the white space around it. */
  readonly span: Span;
  /** Whether it stands first in the text or behind an empty line, or is set in. */
  readonly isFirst: boolean;
}

export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let isFirst = true;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const span = trimSpan(text, [start, end]);
    if (span) lines.push({ span, isFirst: isFirst || span[0] - start >= 2 });
    isFirst = span === null;
    start = end + 1;
  }
  return lines;
}
