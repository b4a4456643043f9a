import stringWidth from 'string-width';
import { escapeFlow } from './escape-controls.ts';
import type { Screen } from './screen.ts';
import { wrapText, wrapWords } from './wrap-text.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** May go over several lines to fit a terminal, broken between words. */
  readonly isFlexible?: boolean;
  readonly paint?: (text: string) => string;
}

type Row = readonly string[];

const GAP = '  ';
/** A longer word, as an address, may be broken. */
const LONGEST_WORD = 24;

/** Rows in aligned columns, wide characters counted as they are shown. Cells are plain data: controls are made visible. */
export function renderTable(columns: readonly Column[], rows: readonly Row[], screen: Screen, indent = ''): string {
  return renderRows(columns, rows, screen, indent).join('\n');
}

/** The same, with a note below each row that has one, whole, since it is what somebody should read. */
export function renderNotedTable(
  columns: readonly Column[],
  rows: readonly Row[],
  notes: readonly string[],
  screen: Screen,
): string {
  const [head, ...bodies] = renderRows(columns, rows, screen, '');
  const indent = ' '.repeat(NOTE_INDENT);
  const noted = bodies.flatMap((body, at) => {
    const note = escapeFlow(notes[at]!);
    return note ? [body, wrapText(screen.colors.yellow(note), screen.columns, indent)] : [body];
  });
  return [head, ...noted].join('\n');
}

/** Behind an id, as it is shown, and its gap. */
const NOTE_INDENT = 10;

/** The head and each row, which may go over several lines. */
function renderRows(
  columns: readonly Column[],
  rows: readonly Row[],
  screen: Screen,
  indent: string,
): readonly string[] {
  const { dim } = screen.colors;
  const cells = rows.map((row) => row.map(escapeFlow));
  const paintTitle = (_at: number, text: string) => text && dim(text);
  const paintCell = (at: number, text: string) => columns[at]!.paint?.(text) ?? text;
  const titles = columns.map(({ title }) => title);
  const widths = chooseWidths(columns, cells, screen, indent);
  const render = widths
    ? (row: Row, paint: Paint) => renderAligned(columns, widths, row, paint, indent)
    : (row: Row, paint: Paint) => renderRunning(row, paint, screen, indent);
  return [render(titles, paintTitle), ...cells.map((row) => render(row, paintCell))];
}

type Paint = (column: number, text: string) => string;

/** As wide as the cells are; on a terminal as wide as it allows. Null where even single words do not fit beside each other. */
function chooseWidths(
  columns: readonly Column[],
  cells: readonly Row[],
  screen: Screen,
  indent: string,
): readonly number[] | null {
  const all = [columns.map(({ title }) => title), ...cells];
  const widths = columns.map((_, at) => widest(all.map((row) => stringWidth(row[at]!))));
  if (!screen.isTerminal) return widths;
  const least = columns.map(({ isFlexible }, at) =>
    isFlexible ? Math.min(widths[at]!, widest(all.map((row) => longestWord(row[at]!)))) : widths[at]!,
  );
  const available = screen.columns - indent.length - GAP.length * (columns.length - 1);
  if (sum(least) > available) return null;
  for (let excess = sum(widths) - available; excess > 0; excess--) {
    // the column that has most to give
    const slack = widths.map((width, at) => width - least[at]!);
    const roomy = widths.reduce((best, width, at) => (slack[at]! > 0 && width > (widths[best] ?? 0) ? at : best), -1);
    if (roomy < 0) break;
    widths[roomy]! -= 1;
  }
  return widths;
}

const widest = (widths: readonly number[]): number => widths.reduce((most, width) => Math.max(most, width), 0);
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

const longestWord = (text: string): number =>
  Math.min(LONGEST_WORD, widest(text.split(' ').map((word) => stringWidth(word))));

function renderAligned(
  columns: readonly Column[],
  widths: readonly number[],
  row: Row,
  paint: Paint,
  indent: string,
): string {
  const stacks = row.map((cell, at) => wrapWords(cell, widths[at]!));
  const height = widest(stacks.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, at) => {
        const text = stacks[at]![line] ?? '';
        const space = ' '.repeat(Math.max(0, widths[at]! - stringWidth(text)));
        return align === 'right' ? space + paint(at, text) : paint(at, text) + space;
      })
      .join(GAP),
  );
  return lines.map((line) => (indent + line).trimEnd()).join('\n');
}

/** Too narrow for columns: the cells one after the other. */
const renderRunning = (row: Row, paint: Paint, screen: Screen, indent: string): string =>
  wrapText(
    row
      .map((cell, at) => paint(at, cell))
      .filter(Boolean)
      .join(GAP),
    screen.columns,
    `${indent}    `,
    indent,
  );
