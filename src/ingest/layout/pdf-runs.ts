/** A run of text as pdf.js gives it. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
  /** Scale, skew and place: [a, b, c, d, x, y], y upwards. */
  readonly transform: readonly number[];
  readonly fontName?: string;
}

/** Text upright on its page; lengths in points, y upwards. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** What the file draws in one go. */
export interface PdfRun extends PlacedText {
  /** Its place in the file. */
  readonly order: number;
  /** Whether pdf.js found no gap between it and the run before it in the file. */
  readonly isGlued: boolean;
  /** Whether its letters were set apart ("S K A R N"). */
  readonly isSpaced: boolean;
}

/** Sideways text is the page itself where it is most of it, and a second page where it is a quarter; else a stamp or credit. */
const SIDEWAYS_SHARE = 0.25;

/** The inked runs of a page, upright whichever way the page is turned; the runs of each direction that counts apart. */
export function collectPdfRuns(items: readonly PdfItem[]): PdfRun[][] {
  const byDirection = new Map<number, PdfRun[]>();
  let previous: PdfItem | null = null;
  for (const [order, item] of items.entries()) {
    if (isInked(item)) {
      const direction = directionOf(item);
      const runs = byDirection.get(direction) ?? [];
      const isGlued = previous !== null && isInked(previous) && !previous.hasEOL;
      runs.push({ ...createRun(item, direction), order, isGlued });
      byDirection.set(direction, runs);
    }
    previous = item;
  }
  const groups = [...byDirection].filter(([direction]) => Number.isInteger(direction)).map(([, runs]) => runs);
  groups.sort((a, b) => countLetters(b) - countLetters(a));
  const least = SIDEWAYS_SHARE * countLetters(groups[0] ?? []);
  return groups.filter((runs) => countLetters(runs) >= least).map(dropDoubles);
}

function isInked(item: PdfItem): boolean {
  return /[^\u0000-\u0009 \u00a0]/.test(item.str);
}

/** Quarter turns, anticlockwise; a slanted run (a watermark) has a broken number. */
function directionOf({ transform }: PdfItem): number {
  const turns = Math.atan2(transform[1] ?? 0, transform[0] ?? 1) / (Math.PI / 2);
  const nearest = Math.round(turns);
  return Math.abs(turns - nearest) < 0.04 ? (nearest + 4) % 4 : turns;
}

function createRun(item: PdfItem, direction: number): Omit<PdfRun, 'order' | 'isGlued'> {
  const [x, y] = [item.transform[4] ?? 0, item.transform[5] ?? 0];
  const left = [x, y, -x, -y][direction] ?? x;
  const text = cleanText(item.str);
  const closed = closeSpacedLetters(text);
  return {
    text: closed,
    left,
    right: left + Math.abs(item.width),
    y: [y, -x, -y, x][direction] ?? y,
    size: item.height || Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0) || 1,
    font: item.fontName ?? '',
    isSpaced: closed !== text && !closed.includes(' '),
  };
}

/** What TeX's fonts hold in the places of control characters, where a file does not say; other places mean nothing. */
const TEX_LETTERS = new Map(
  Object.entries({ 11: 'ff', 12: 'fi', 13: 'fl', 14: 'ffi', 15: 'ffl', 16: '“', 17: '”', 18: '„' })
    .concat(Object.entries({ 19: '«', 20: '»', 21: '–', 22: '—', 27: 'ff', 28: 'fi', 29: 'fl', 30: 'ffi', 31: 'ffl' }))
    .map(([code, letters]) => [String.fromCharCode(Number(code)), letters]),
);

/** Symbol fonts keep their bullets in the private area. */
const BULLET = /^[\uE000-\uF8FF](?=$| )/;

/** "fi" and "fl" as Ghostscript writes them from some fonts, the bytes of each letter the wrong way round. */
const SWAPPED = /[\u6600\u6900\u6c00\u7400]{2,3}/g;

function cleanText(text: string): string {
  return text
    .replace(SWAPPED, (letters) => letters.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) >> 8)))
    .replace(/[\u000b-\u001f]/g, (letter) => TEX_LETTERS.get(letter) ?? ' ')
    .replace(BULLET, '•')
    .replaceAll('\u2010', '-')
    .replace(/[\u0000-\u0020]+/g, ' ')
    .replace(/^ | $/g, '');
}

/** "S K A R N" is one word set wide. */
function closeSpacedLetters(text: string): string {
  return text.replace(/(?<![\p{L}\d])\p{L}(?: \p{L}){3,40}(?![\p{L}\d])/gu, (letters) => letters.replaceAll(' ', ''));
}

function countLetters(runs: readonly PdfRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Some programs draw bold letters twice, a hair apart, and shadows likewise. */
function dropDoubles(runs: readonly PdfRun[]): PdfRun[] {
  const seen = new Set<string>();
  return runs.filter(({ text, left, y, size }) => {
    const step = Math.max(0.06 * size, 0.3);
    const [column, row] = [Math.round(left / step), Math.round(y / step)];
    const isDouble = [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => seen.has(`${column + dx} ${row + dy} ${text}`)));
    seen.add(`${column} ${row} ${text}`);
    return !isDouble;
  });
}
