import stringWidth from 'string-width';
import type { Span } from '../../schema/span.ts';
import type { Colors } from '../layout/screen.ts';

/** A text on one line, with the parts of it that stand out; they do not overlap. */
export interface MarkedText {
  readonly text: string;
  readonly marked: readonly Span[];
}

const LEAST_COLUMNS = 20;

/** The text in lines no wider than that, below each of which what stands out is underlined: to be seen without colours too. */
export function underlineText({ text, marked }: MarkedText, columns: number, indent: string, colors: Colors): string {
  const width = Math.max(LEAST_COLUMNS, columns - stringWidth(indent));
  const rest = indent.replace(/[−+]/, ' ');
  return breakLines(text, width)
    .flatMap(([start, end], index) => {
      const spans = marked
        .map(([from, to]): Span => [Math.max(from, start), Math.min(to, end)])
        .filter(([from, to]) => from < to);
      const line = `${index === 0 ? indent : rest}${paint(text, [start, end], spans, colors)}`;
      return spans.length ? [line, `${rest}${drawMarks(text, start, spans, colors)}`] : [line];
    })
    .join('\n');
}

/** Between words, each line as long as it may be; a word wider than a line stands on one of its own. */
function breakLines(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let [start, used] = [0, 0];
  for (const { 0: word, index } of text.matchAll(/\S+\s*/g)) {
    const own = stringWidth(word.trimEnd());
    if (used > 0 && used + own > width) {
      lines.push([start, index]);
      [start, used] = [index, 0];
    }
    used += stringWidth(word);
  }
  return [...lines, [start, text.length]];
}

function paint(text: string, [start, end]: Span, spans: readonly Span[], colors: Colors): string {
  let [painted, at] = ['', start];
  for (const [from, to] of spans) {
    painted += text.slice(at, from) + colors.bold(text.slice(from, to));
    at = to;
  }
  return (painted + text.slice(at, end)).trimEnd();
}

function drawMarks(text: string, start: number, spans: readonly Span[], colors: Colors): string {
  let [drawn, at] = ['', start];
  for (const [from, to] of spans) {
    const words = text.slice(from, to).trimEnd() || ' ';
    drawn += ' '.repeat(stringWidth(text.slice(at, from))) + colors.red('^'.repeat(Math.max(1, stringWidth(words))));
    at = from + words.length;
  }
  return drawn;
}
