import { isWordCode, SPACE } from './fold-text.ts';

/** A half-open range of codes. */
export type Range = readonly [start: number, end: number];
/** Words that are the same in both, by their index in either list. */
export type WordPair = readonly [one: number, other: number];

/** Longer lists are taken for different as a whole: work is their product. */
const MOST_WORDS = 64;

/** The words of a range; each mark and each space is one of its own. */
export function listWords(codes: Uint16Array, [start, end]: Range): readonly Range[] {
  const words: Range[] = [];
  for (let at = start; at < end; ) {
    let next = at + 1;
    if (isWordCode(codes[at]!)) while (next < end && isWordCode(codes[next]!)) next++;
    words.push([at, next]);
    at = next;
  }
  return words;
}

/**
 * Which words of two stretches are the same, in one order, as many letters of them as can be (Needleman and Wunsch 1970).
 * `penalty` is what a letter costs that only one of the two has: with 0 both stretches are aligned to their ends; with
 * more, from their beginnings as far as it pays (Smith and Waterman 1981, held at one end).
 */
export function alignWords(
  one: { readonly codes: Uint16Array; readonly words: readonly Range[] },
  other: { readonly codes: Uint16Array; readonly words: readonly Range[] },
  penalty: number,
  work: { steps: number },
): readonly WordPair[] {
  const rows = one.words.length;
  const columns = other.words.length;
  if (!rows || !columns || rows > MOST_WORDS || columns > MOST_WORDS) return [];
  work.steps += rows * columns;
  const width = columns + 1;
  const scores = new Float64Array((rows + 1) * width);
  const weights = one.words.map((word) => weigh(one.codes, word));
  const otherWeights = other.words.map((word) => weigh(other.codes, word));
  for (let column = 1; column <= columns; column++) {
    scores[column] = scores[column - 1]! - penalty * otherWeights[column - 1]!;
  }
  let best = 0;
  for (let row = 1; row <= rows; row++) {
    const weight = weights[row - 1]!;
    scores[row * width] = scores[(row - 1) * width]! - penalty * weight;
    for (let column = 1; column <= columns; column++) {
      const at = row * width + column;
      const isSame = areSame(one.codes, one.words[row - 1]!, other.codes, other.words[column - 1]!);
      scores[at] = Math.max(
        isSame ? scores[at - width - 1]! + weight : Number.NEGATIVE_INFINITY,
        scores[at - width]! - penalty * weight,
        scores[at - 1]! - penalty * otherWeights[column - 1]!,
      );
      if (scores[at]! > scores[best]!) best = at;
    }
  }
  return trace(penalty ? best : scores.length - 1);

  function trace(from: number): readonly WordPair[] {
    const pairs: WordPair[] = [];
    for (let at = from; at >= width && at % width; ) {
      const row = Math.floor(at / width) - 1;
      const column = (at % width) - 1;
      const isSame = areSame(one.codes, one.words[row]!, other.codes, other.words[column]!);
      if (isSame && scores[at] === scores[at - width - 1]! + weights[row]!) {
        pairs.push([row, column]);
        at -= width + 1;
      } else if (scores[at] === scores[at - width]! - penalty * weights[row]!) at -= width;
      else at--;
    }
    return pairs.reverse();
  }
}

/** A word counts by its letters; spaces and marks hardly, since they are everywhere. */
function weigh(codes: Uint16Array, [start, end]: Range): number {
  if (isWordCode(codes[start]!)) return end - start;
  return codes[start] === SPACE ? 0.125 : 0.5;
}

function areSame(a: Uint16Array, [start, end]: Range, b: Uint16Array, [from, to]: Range): boolean {
  if (end - start !== to - from) return false;
  for (let at = start; at < end; at++) if (a[at] !== b[from + at - start]) return false;
  return true;
}
