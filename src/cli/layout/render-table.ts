import stringWidth from 'string-width';
import { escapeFlow } from './escape-controls.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** May be cut to fit a terminal. */
  readonly isFlexible?: boolean;
  readonly paint?: (text: string) => string;
}

const GAP = '  ';
const LEAST_FLEXIBLE = 8;

/** Rows in aligned columns, wide characters counted as they are shown. Cells are plain data: controls are made visible. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  screen: Screen,
  indent = '',
): string {
  const cells = rows.map((row) => row.map(escapeFlow));
  const widths = columns.map((column, at) =>
    Math.max(stringWidth(column.title), ...cells.map((row) => stringWidth(row[at]!))),
  );
  if (screen.isTerminal) shrinkFlexible(columns, widths, screen.columns - indent.length);
  const renderRow = (row: readonly string[], paint: (column: Column, text: string) => string) =>
    (
      indent +
      columns
        .map((column, at) => {
          const text = cutToWidth(row[at]!, widths[at]!);
          const space = ' '.repeat(widths[at]! - stringWidth(text));
          const isLast = at === columns.length - 1;
          if (column.align === 'right') return space + paint(column, text);
          return paint(column, text) + (isLast ? '' : space);
        })
        .join(GAP)
    ).trimEnd();
  const head = renderRow(
    columns.map((column) => column.title),
    (_column, text) => text && screen.colors.dim(text),
  );
  return [head, ...cells.map((row) => renderRow(row, (column, text) => column.paint?.(text) ?? text))].join('\n');
}

/** The same, with a note below each row that has one, whole, since it is what somebody should read. */
export function renderNotedTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  notes: readonly string[],
  screen: Screen,
): string {
  const [head, ...lines] = renderTable(columns, rows, screen).split('\n');
  const indent = ' '.repeat(NOTE_INDENT);
  const noted = lines.flatMap((line, at) => {
    const note = escapeFlow(notes[at]!);
    return note ? [line, wrapText(screen.colors.yellow(note), screen.columns, indent)] : [line];
  });
  return [head, ...noted].join('\n');
}

/** Behind an id, as it is shown, and its gap. */
const NOTE_INDENT = 10;

/** Takes columns off the widest flexible cells until the table fits, as far as they can still be read. */
function shrinkFlexible(columns: readonly Column[], widths: number[], available: number): void {
  let excess = widths.reduce((sum, width) => sum + width, GAP.length * (columns.length - 1)) - available;
  for (; excess > 0; excess--) {
    let widest = -1;
    for (const [at, { isFlexible }] of columns.entries()) {
      if (isFlexible && (widest < 0 || widths[at]! > widths[widest]!)) widest = at;
    }
    if (widest < 0 || widths[widest]! <= LEAST_FLEXIBLE) return;
    widths[widest]! -= 1;
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text, or its beginning with an ellipsis, in at most `width` columns; no character is cut in two. */
export function cutToWidth(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += stringWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
