import type { PdfPiece, PdfRow } from './pdf-pieces.ts';

/** What may follow "A" or "I" as a word and yet is the rest of one that stands under a large first letter. */
const RESTS = new Set(
  'bout bove broad cross frica gain go genda head live lone long merica mericans mid mong part round side sia spect way wake nother'.split(
    ' ',
  ),
);
/** No English word begins so: "A" before "lmost" is the first letter of "Almost". */
const ONSET =
  /^(?:bl|br|ch|chr|cl|cr|dr|dw|fl|fr|gl|gn|gr|kn|ph|phr|pl|pr|ps|rh|sc|sch|scr|sh|shr|sk|sl|sm|sn|sp|spl|spr|sq|st|str|sw|th|thr|tr|tw|wh|wr|[bcdfghjklmnpqrstvwxyz])[aeiouy]/;

/** Joins each large first letter to the line it opens, and lets the lines beside it begin where it does. */
export function joinDropCaps(rows: readonly PdfRow[], bodySize: number): PdfRow[] {
  const changed = new Map<PdfPiece, PdfPiece | null>();
  rows.forEach((row, index) => {
    for (const piece of row) if (isInitial(piece, bodySize)) joinInitial(piece, index, rows, changed);
  });
  if (changed.size === 0) return [...rows];
  const current = (piece: PdfPiece): PdfPiece[] => {
    const now = changed.get(piece);
    return now === undefined ? [piece] : now === null ? [] : [now];
  };
  return rows.map((row) => row.flatMap(current).sort((a, b) => a.left - b.left)).filter((row) => row.length > 0);
}

function isInitial({ text, size }: PdfPiece, bodySize: number): boolean {
  return size > 1.7 * bodySize && /^["'“‘«]?\p{Lu}$/u.test(text);
}

function joinInitial(
  initial: PdfPiece,
  index: number,
  rows: readonly PdfRow[],
  changed: Map<PdfPiece, PdfPiece | null>,
): void {
  const beside = findLinesBeside(initial, index, rows);
  const first = beside[0];
  if (first === undefined) return;
  changed.set(initial, null);
  for (const piece of beside) changed.set(piece, { ...piece, left: initial.left });
  const gap = isOneWord(initial.text, first.text) ? '' : ' ';
  changed.set(first, { ...first, text: initial.text + gap + first.text, left: initial.left });
}

/** The lines right of the letter, from the top: it hangs from the first of them, or stands on it. */
function findLinesBeside(initial: PdfPiece, index: number, rows: readonly PdfRow[]): PdfPiece[] {
  const beside: PdfPiece[] = [];
  let start = index;
  while (start > 0 && (rows[start - 1]![0]?.y ?? 0) < initial.y + initial.size) start -= 1;
  for (const row of rows.slice(start, index + 4)) {
    const line = row.find((piece) => piece !== initial && piece.left > initial.left && piece.right > initial.right);
    if (line === undefined || line.size > 0.7 * initial.size || line.y < initial.y - 0.5 * line.size) continue;
    if (line.left < initial.right - 0.4 * line.size || line.left > initial.right + 2 * line.size) continue;
    beside.push(line);
  }
  return beside;
}

/** "T" and "he harbour" are one word; "A" and "harbour" are two. */
function isOneWord(initial: string, text: string): boolean {
  const letter = initial.at(-1)!;
  const rest = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
  if (rest === '') return /^['’]/.test(text);
  if (letter !== 'A' && letter !== 'I') return true;
  const lower = rest.toLowerCase();
  if (RESTS.has(lower)) return true;
  const isVowel = /^[aeiou]/.test(lower);
  return (letter === 'A' && isVowel) || !(isVowel || ONSET.test(lower));
}
