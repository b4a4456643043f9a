import type { PdfLine } from './pdf-line.ts';

/** A cell may be longer than its column is wide: what stands below it, close by, is put behind it. */
export function joinWrappedCells(lines: readonly PdfLine[]): PdfLine[] {
  const joined: PdfLine[] = [];
  let lastY = 0;
  for (const line of lines) {
    const row = joined.at(-1);
    if (row?.kind === 'row' && continuesRow(row, line, lastY)) {
      joined[joined.length - 1] = appendCells(row, line);
    } else {
      joined.push(line);
    }
    lastY = line.y;
  }
  return joined;
}

function continuesRow(row: PdfLine, line: PdfLine, lastY: number): boolean {
  if (line.kind === 'aside' || lastY - line.y > 1.7 * row.size) return false;
  const edges = edgesOf(line);
  return edges.length < row.edges.length && findCell(row, edges[0]!) > 0 && edges.every((edge) => isAtEdge(row, edge));
}

function edgesOf(line: PdfLine): readonly number[] {
  return line.kind === 'row' ? line.edges : [line.left];
}

function isAtEdge(row: PdfLine, left: number): boolean {
  return Math.abs(row.edges[findCell(row, left)]! - left) < 0.6 * row.size;
}

function findCell(row: PdfLine, left: number): number {
  let nearest = 0;
  row.edges.forEach((edge, index) => {
    if (Math.abs(edge - left) < Math.abs(row.edges[nearest]! - left)) nearest = index;
  });
  return nearest;
}

function appendCells(row: PdfLine, line: PdfLine): PdfLine {
  const cells = row.text.split('\t');
  const pieces = line.text.split('\t');
  edgesOf(line).forEach((edge, index) => {
    const cell = findCell(row, edge);
    cells[cell] = `${cells[cell]} ${pieces[index] ?? ''}`;
  });
  return { ...row, text: cells.join('\t'), right: Math.max(row.right, line.right) };
}
