import { findFirstEndingAfter } from '../../text/span.ts';
import type { Quotation, Sentence } from '../layers/layers.ts';
import type { WordPiece } from './word-piece.ts';

/** A gap that ends a line. */
export const LINE_END = 2;

/** What the encoder's lower-cased pieces do not show, one number a piece for each feature. */
export interface PieceFeatures {
  /** 0 no letters, 1 lower, 2 Title, 3 UPPER, 4 mixed case, of the word that the piece belongs to. */
  readonly casing: readonly number[];
  /** What stands before the piece: 0 nothing, 1 a space, 2 (`LINE_END`) a line end. */
  readonly gap: readonly number[];
  /** 0 outside quotation marks, 1 inside double ones or guillemets, 2 inside single ones. */
  readonly quoted: readonly number[];
  /** Index of the sentence that the piece stands in. */
  readonly sentence: readonly number[];
}

/** The features of pieces, which stand in the order of the text. */
export function createPieceFeatures(
  text: string,
  pieces: readonly WordPiece[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): PieceFeatures {
  return {
    casing: casingOf(text, pieces),
    gap: pieces.map((piece, index) => gapOf(text.slice(pieces[index - 1]?.span[1] ?? 0, piece.span[0]))),
    quoted: pieces.map(({ span }) => quotedOf(quotations[findFirstEndingAfter(quotations, span[0])], span[0])),
    sentence: pieces.map(({ span }) => Math.min(findFirstEndingAfter(sentences, span[0]), sentences.length - 1)),
  };
}

/** Every piece of a word has the word's casing: "McCain" is mixed in "mc" and in "##cain". */
function casingOf(text: string, pieces: readonly WordPiece[]): number[] {
  const casing: number[] = [];
  for (let first = 0; first < pieces.length; ) {
    let last = first;
    while (pieces[last + 1] && !pieces[last + 1]!.isWordStart) last++;
    const value = wordCasing(text.slice(pieces[first]!.span[0], pieces[last]!.span[1]));
    for (; first <= last; first++) casing.push(value);
  }
  return casing;
}

function wordCasing(word: string): number {
  if (!/\p{L}/u.test(word)) return 0;
  if (!/\p{Lu}/u.test(word)) return 1;
  if (/^\P{L}*\p{Lu}\P{Lu}*$/u.test(word)) return 2;
  return /\p{Ll}/u.test(word) ? 4 : 3;
}

const gapOf = (between: string): number => (between === '' ? 0 : between.includes('\n') ? 2 : 1);

function quotedOf(quotation: Quotation | undefined, at: number): number {
  if (quotation === undefined || quotation.span[0] > at) return 0;
  return quotation.mark === 'single' ? 2 : 1;
}
