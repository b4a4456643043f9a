/** Pieces of words on one line; what is left out between them is shown as "…". */
export const joinWords = (pieces: readonly string[]): string =>
  pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).join(' … ');

/** The exact words of evidence on one line. */
export const joinExact = (evidence: readonly { readonly exact: string }[]): string =>
  joinWords(evidence.map(({ exact }) => exact));
