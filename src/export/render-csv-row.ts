/** A row of CSV (RFC 4180), safe to open in a spreadsheet: a cell that would run as a formula gets a `'` in front. */
export const renderCsvRow = (cells: readonly string[]): string => `${cells.map(renderCell).join(',')}\r\n`;

function renderCell(value: string): string {
  const cell = STARTS_FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const STARTS_FORMULA = /^[=+\-@\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Begins a file of CSV: some spreadsheets take it for a single-byte encoding otherwise, and show "Ł" as two signs. */
export const BYTE_ORDER_MARK = '\uFEFF';
