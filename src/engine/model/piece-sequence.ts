import type { Span } from '../../schema/span.ts';
import type { Quotation, Sentence } from '../layers/layers.ts';
import { createPieceFeatures, LINE_END, type PieceFeatures } from './piece-features.ts';
import type { WordPiece, WordPieceTokenizer } from './word-piece.ts';

/** Pieces with all that the model is told of them, in the order in which it reads them. */
export interface PieceSequence extends PieceFeatures {
  readonly pieces: readonly WordPiece[];
}

/** Half-open range of indices into a sequence. */
export type Run = readonly [first: number, end: number];

export const isTouching = (a: Run, b: Run): boolean => a[0] < b[1] && b[0] < a[1];
export const isWithin = (inner: Run, outer: Run): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

export function createPieceSequence(
  tokenizer: WordPieceTokenizer,
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): PieceSequence {
  const pieces = keepInSentences(tokenizer.tokenize(text), sentences);
  return { pieces, ...createPieceFeatures(text, pieces, sentences, quotations) };
}

/** The model reads no labels: what stands in no sentence is nobody's words. */
function keepInSentences(pieces: readonly WordPiece[], sentences: readonly Sentence[]): readonly WordPiece[] {
  let at = 0;
  return pieces.filter(({ span }) => {
    while (at < sentences.length && sentences[at]!.span[1] <= span[0]) at++;
    return at < sentences.length && sentences[at]!.span[0] <= span[0];
  });
}

/** As `PieceFeatures.casing` has them. */
const LOWER_CASE = 1;
const TITLE_CASE = 2;
const QUOTATION_MARK = /^["“”„«»'‘’`]+$/;

/**
 * Some pieces of a sequence as a text of their own, as it would stand outside the sentence that reports it: without the
 * quotation marks around them, without the "that" before them, and with a capital. `indices` are those that are left.
 */
export function selectPieces(
  sequence: PieceSequence,
  given: readonly number[],
  text: string,
): { sequence: PieceSequence; indices: readonly number[] } {
  const isAllQuoted = given.every((index) => sequence.quoted[index] !== 0);
  const bare = isAllQuoted ? given.filter((_, at) => !isOuterMark(sequence, given, at, text)) : given;
  const indices = isThat(sequence, bare[0], text) ? bare.slice(1) : bare;
  const pick = (values: readonly number[]) => indices.map((index) => values[index]!);
  const selected = {
    pieces: indices.map((index) => sequence.pieces[index]!),
    casing: pick(sequence.casing).map((casing, at) => (at === 0 && casing === LOWER_CASE ? TITLE_CASE : casing)),
    gap: pick(sequence.gap).map((gap, at) => (at === 0 ? 0 : gap)),
    quoted: isAllQuoted ? indices.map(() => 0) : pick(sequence.quoted),
    sentence: pick(sequence.sentence),
  };
  return { sequence: selected, indices };
}

const isThat = ({ pieces }: PieceSequence, index: number | undefined, text: string): boolean =>
  index !== undefined && text.slice(...pieces[index]!.span) === 'that';

/**
 * What was cut out of sentences, closed as sentences are, since one without a full stop looks unfinished to the model: with a
 * stop behind it, and with one for the comma where the next of its parts begins anew: “We wait,” Moss said. “They left.”
 */
export function closeSentences(
  tokenizer: WordPieceTokenizer,
  sequence: PieceSequence,
  indices: readonly number[],
  text: string,
): PieceSequence {
  const [stop] = tokenizer.tokenize('.');
  if (!stop) return sequence;
  const isBrokenOff = (at: number) =>
    at + 1 < indices.length &&
    indices[at + 1] !== indices[at]! + 1 &&
    sequence.casing[at + 1]! >= TITLE_CASE &&
    text.slice(...sequence.pieces[at]!.span) === ',';
  const pieces = sequence.pieces.map((piece, at) => (isBrokenOff(at) ? { ...stop, span: piece.span } : piece));
  const end = pieces.at(-1)?.span[1] ?? 0;
  return {
    pieces: [...pieces, { ...stop, span: [end, end] }],
    casing: [...sequence.casing, 0],
    gap: [...sequence.gap, 0],
    quoted: [...sequence.quoted, 0],
    sentence: [...sequence.sentence, sequence.sentence.at(-1) ?? 0],
  };
}

/** A quotation mark where a quotation, or a paragraph of one, begins or ends. */
function isOuterMark({ pieces, gap }: PieceSequence, given: readonly number[], at: number, text: string): boolean {
  const index = given[at]!;
  if (!QUOTATION_MARK.test(text.slice(...pieces[index]!.span))) return false;
  const opens = given[at - 1] !== index - 1 || gap[index] === LINE_END;
  return opens || given[at + 1] !== index + 1 || gap[index + 1] === LINE_END;
}

/** The characters of pieces, in one span where they follow each other. */
export function spansOf({ pieces }: PieceSequence, indices: readonly number[]): Span[] {
  const spans: [number, number][] = [];
  indices.forEach((index, at) => {
    const { span } = pieces[index]!;
    if (at > 0 && indices[at - 1] === index - 1) spans.at(-1)![1] = span[1];
    else spans.push([...span]);
  });
  return spans;
}
