/** A run of text as pdf.js gives it. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
  /** Scale, skew and place: [a, b, c, d, x, y], y upwards. */
  readonly transform: readonly number[];
}

/** A line of a page; lengths in points, y upwards. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The runs of a page as lines. */
export function collectPdfLines(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let runs: PdfItem[] = [];
  const endLine = (): void => {
    const line = createLine(runs);
    if (line !== null) lines.push(line);
    runs = [];
  };
  for (const item of items) {
    if (isOnNextLine(runs, item)) endLine();
    runs.push(item);
    if (item.hasEOL) endLine();
  }
  endLine();
  return lines;
}

/** Some files mark no line ends; raised figures move less than half a line. */
function isOnNextLine(runs: readonly PdfItem[], item: PdfItem): boolean {
  const first = runs.find(({ str }) => str.trim().length > 0);
  if (first === undefined || item.str.trim().length === 0) return false;
  return Math.abs(yOf(first) - yOf(item)) > 0.7 * Math.max(sizeOf(first), sizeOf(item));
}

function createLine(runs: readonly PdfItem[]): PdfLine | null {
  const inked = runs.filter(({ str }) => str.trim().length > 0);
  if (inked.length === 0) return null;
  const text = runs
    .map(({ str }) => str)
    .join('')
    .replace(/[ \t\n\r]+/g, ' ')
    .replace(/^ | $/g, '');
  const widest = inked.reduce((best, item) => (item.width > best.width ? item : best));
  return {
    text,
    left: Math.min(...inked.map(xOf)),
    right: Math.max(...inked.map((item) => xOf(item) + item.width)),
    y: yOf(widest),
    size: sizeOf(widest),
  };
}

function xOf(item: PdfItem): number {
  return item.transform[4] ?? 0;
}

function yOf(item: PdfItem): number {
  return item.transform[5] ?? 0;
}

function sizeOf(item: PdfItem): number {
  return item.height || Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0) || 1;
}
