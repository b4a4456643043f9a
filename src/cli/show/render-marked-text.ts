import type { OnRecord } from '../../schema/record.ts';
import { trimEnd } from '../../text/trim-end.ts';
import { escapeControls } from '../layout/escape-controls.ts';
import type { Colors, Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { type Mark, type MarkedPiece, markText } from './mark-text.ts';

/**
 * The text as a person reads it: what was found is coloured, and each statement's number stands behind its content
 * like a footnote, so that the text can be used without colours too.
 */
export function renderMarkedText(record: OnRecord, screen: Screen): string {
  const paragraphs: string[] = [''];
  for (const piece of markText(record)) {
    const lines = piece.text.split(/\r\n|[\n\r\u2028\u2029]/);
    for (const [at, line] of lines.entries()) {
      if (at > 0) paragraphs.push('');
      paragraphs[paragraphs.length - 1] += paint(showLine(line), piece, screen.colors);
    }
    paragraphs[paragraphs.length - 1] += renderEnding(piece, screen.colors);
  }
  const wrapped = paragraphs.map((paragraph) => wrapText(paragraph.trim(), screen.columns));
  const joined = wrapped.join('\n').replace(/\n{3,}/g, '\n\n');
  return trimEnd(joined.replace(/^\n+/, ''), /\n/);
}

/** A line's white space becomes plain spaces, not trimmed: the next piece goes on in the same line. */
const showLine = (line: string): string => escapeControls(line.replace(/\s+/g, ' '));

const renderEnding = ({ ending }: MarkedPiece, colors: Colors): string =>
  ending.map((id) => colors.dim(`[${id}]`)).join('');

function paint(text: string, { marks }: MarkedPiece, colors: Colors): string {
  if (text === '' || marks.size === 0) return text;
  const color = STRONGEST_FIRST.find((mark) => marks.has(mark));
  const painted = color === undefined ? text : PAINT[color](colors)(text);
  return marks.has('actor') ? colors.underline(painted) : painted;
}

const STRONGEST_FIRST = ['quantity', 'timex', 'cue', 'source', 'content'] as const satisfies readonly Mark[];

const PAINT = {
  source: (colors: Colors) => colors.cyan,
  cue: (colors: Colors) => colors.yellow,
  content: (colors: Colors) => colors.green,
  quantity: (colors: Colors) => colors.magenta,
  timex: (colors: Colors) => colors.blue,
} as const;

/** What the colours mean; without colours there is nothing to explain but the numbers. */
export function renderLegend({ colors }: Screen): string {
  if (!colors.isColorSupported) return '[s1] stands behind the content of statement s1';
  const names = { source: 'source', cue: 'cue', content: 'content', quantity: 'figure', timex: 'date' } as const;
  const painted = (Object.keys(names) as (keyof typeof names)[]).map((mark) => PAINT[mark](colors)(names[mark]));
  return [...painted, colors.underline('name'), colors.dim('[s1] statement s1')].join('  ');
}
