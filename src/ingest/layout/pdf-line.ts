import type { PdfPiece } from './pdf-pieces.ts';

/** A line of one column. */
export interface PdfLine extends PdfPiece {
  /** Running text; a row of a table, its cells between tabs; or a note in the margin. */
  readonly kind: 'text' | 'row' | 'aside';
  /** Where each cell of a row begins; empty for other lines. */
  readonly edges: readonly number[];
}

/** A column, or lines over all columns, on one page. */
export interface PdfRegion {
  readonly page: number;
  readonly lines: readonly PdfLine[];
}
