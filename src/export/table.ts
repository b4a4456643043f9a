import type { ExportableDocument } from './exported-document.ts';

/** One kind of thing as rows of a table: its columns, and the cells that a document gives. */
export interface Table {
  readonly columns: readonly string[];
  /** Those that are folded away only where all are wanted. */
  toRows(
    document: ExportableDocument,
    options: { readonly withFolded: boolean },
  ): readonly Readonly<Record<string, string>>[];
}
