import type { LineMap } from '../schema/intake.ts';
import { findLineAt } from '../text/line-at.ts';

/** Where a character of a text stands for whoever opens the file. */
export interface Place {
  /** From 1, as editors count; null where the file has no lines of text (HTML, PDF, DOCX). */
  readonly line: number | null;
  /** From 1, in UTF-16 code units; null where the line is, or where the file's own text was not at hand. */
  readonly column: number | null;
  /** From 1: all that there is in a file without lines. */
  readonly paragraph: number;
  /** The index in the file's own text, where fixes are made; null where the column is. */
  readonly offset: number | null;
}

export interface PlacedText {
  readonly text: string;
  /** Which lines of the file the text came from, as ingest tells. */
  readonly lines: LineMap | null;
  /** The file's own text with "\n" as line ends: the same as `text` for plain text, with its marks for Markdown; null where there is none. */
  readonly source: string | null;
}

/** Tells of each character of a text where it stands in the file. */
export function createPlacer({ text, lines, source }: PlacedText): (index: number) => Place {
  const paragraphOf = createCounter(listParagraphStarts(text));
  if (lines === null) return (index) => ({ line: null, column: null, paragraph: paragraphOf(index), offset: null });
  if (source === null) {
    return (index) => ({
      ...{ line: findLineAt(lines, text, index), column: null },
      ...{ paragraph: paragraphOf(index), offset: null },
    });
  }
  const starts = listLineStarts(source);
  const lineOf = createCounter(starts);
  let aligned: Int32Array | undefined;
  return (index) => {
    if (text !== source) aligned ??= alignText(text, lines, source, starts);
    const offset = aligned ? aligned[index]! : index;
    const line = lineOf(offset);
    return { line, column: offset - starts[line - 1]! + 1, paragraph: paragraphOf(index), offset };
  };
}

const listLineStarts = (text: string): number[] => [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];

const listParagraphStarts = (text: string): number[] =>
  [...text.matchAll(/[^\n]+/g)].filter(([line]) => /\S/.test(line)).map(({ index }) => index);

/** How many of the starts lie at or before an index; 1 at least. */
function createCounter(starts: readonly number[]): (index: number) => number {
  return (index) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= index) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  };
}

/** Each character of a text that lost its marks to the character of the source that it was: word by word, on the line that the word is known to stand on. */
function alignText(text: string, lines: LineMap, source: string, starts: readonly number[]): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  let [at, done] = [0, 0];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    offsets.fill(at, done, index);
    const line = findLineAt(lines, text, index);
    const lineEnd = starts[line] ?? source.length + 1;
    at = Math.max(at, starts[line - 1] ?? 0);
    at = placeWord(word, index, source, at, lineEnd, offsets);
    done = index + word.length;
  }
  offsets.fill(at, done);
  return offsets;
}

/** Gives the place behind the word. Marks inside a word ("**Moss**'s") leave its characters in their order. */
function placeWord(
  word: string,
  index: number,
  source: string,
  from: number,
  end: number,
  offsets: Int32Array,
): number {
  let at = from;
  const whole = findWithin(source, word, at, end);
  for (let unit = 0; unit < word.length; unit++) {
    const found = whole >= 0 ? whole + unit : findWithin(source, word[unit]!, at, end);
    offsets[index + unit] = found >= 0 ? found : at;
    if (found >= 0) at = found + 1;
  }
  return at;
}

/** As far as the next word may lie behind markup. */
const MAX_MARKUP = 2000;

/** Looks no further than the line, so that the time grows with the text alone. */
function findWithin(source: string, words: string, from: number, end: number): number {
  const found = source.slice(from, Math.min(end, from + MAX_MARKUP)).indexOf(words);
  return found < 0 ? -1 : from + found;
}
