import type { Cue, CuePiece } from './cue.ts';

/** Captions may follow each other by so much and still roll: the older ones stay on the screen until then. */
const MAX_GAP_MS = 300;
const SURE_WORDS = 4;

/**
 * Captions that roll over the screen, or grow word by word, or are given twice, without what the caption before them showed already.
 * Somebody who says the same twice ("No." "No.") is kept: that is a repeat only where both captions stand there at once or the whole file rolls.
 */
export function joinRollingCues(cues: readonly Cue[]): Cue[] {
  const shown = cues.filter((cue) => cue.pieces.length > 0).map((cue) => ({ cue, words: listWords(cue) }));
  const overlaps = shown.map((each, index) => findOverlap(shown[index - 1], each));
  const rolling = overlaps.filter((overlap) => overlap.isWhole && !overlap.isSame).length;
  const isRolling = rolling >= 2 && rolling >= shown.length * 0.3;
  return shown.flatMap(({ cue }, index) => {
    const count = countRepeated(overlaps[index]!, isRolling);
    const pieces = dropWords(cue.pieces, count);
    return pieces.length === 0 ? [] : [{ ...cue, pieces }];
  });
}

interface ShownCue {
  readonly cue: Cue;
  readonly words: readonly ShownWord[];
}

interface ShownWord {
  readonly key: string;
  readonly startsLine: boolean;
  readonly endsLine: boolean;
}

interface Overlap {
  /** Words at the beginning of a caption that end the one before it. */
  readonly words: number;
  /** They are whole lines of both. */
  readonly isWhole: boolean;
  /** They are all of both: somebody may have said it twice. */
  readonly isSame: boolean;
  /** Both captions stand on the screen at once. */
  readonly isAtOnce: boolean;
}

const NONE: Overlap = { words: 0, isWhole: false, isSame: false, isAtOnce: false };

function countRepeated({ words, isWhole, isAtOnce }: Overlap, isRolling: boolean): number {
  if (isRolling) return isWhole || words >= SURE_WORDS ? words : 0;
  return isAtOnce && (isWhole ? words >= 2 : words >= SURE_WORDS) ? words : 0;
}

function findOverlap(before: ShownCue | undefined, { cue, words }: ShownCue): Overlap {
  if (before === undefined || cue.startMs > before.cue.endMs + MAX_GAP_MS || cue.startMs < before.cue.startMs)
    return NONE;
  const count = countOverlap(before.words, words);
  if (count === 0) return NONE;
  const starts = before.words[before.words.length - count]!.startsLine || count === words.length;
  const ends = words[count - 1]!.endsLine || count === before.words.length;
  const isSame = count === words.length && count === before.words.length;
  return { words: count, isWhole: starts && ends, isSame, isAtOnce: cue.startMs < before.cue.endMs };
}

/** The longest end of one list that is the beginning of the other, in linear time (Knuth, Morris and Pratt). */
function countOverlap(before: readonly ShownWord[], words: readonly ShownWord[]): number {
  const failures = createFailures(words);
  let matched = 0;
  for (const { key } of before.slice(-words.length)) {
    while (matched > 0 && (matched === words.length || words[matched]!.key !== key)) matched = failures[matched - 1]!;
    if (words[matched]!.key === key) matched += 1;
  }
  return matched;
}

function createFailures(words: readonly ShownWord[]): number[] {
  const failures = [0];
  for (let index = 1, matched = 0; index < words.length; index += 1) {
    while (matched > 0 && words[matched]!.key !== words[index]!.key) matched = failures[matched - 1]!;
    if (words[matched]!.key === words[index]!.key) matched += 1;
    failures.push(matched);
  }
  return failures;
}

function listWords({ pieces }: Cue): ShownWord[] {
  return pieces.flatMap(({ text }) => {
    const words = text.split(' ');
    return words.map((word, index) => ({
      key: word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word,
      startsLine: index === 0,
      endsLine: index === words.length - 1,
    }));
  });
}

function dropWords(pieces: readonly CuePiece[], count: number): CuePiece[] {
  let left = count;
  return pieces.flatMap((piece) => {
    if (left === 0) return [piece];
    const words = piece.text.split(' ');
    const dropped = Math.min(left, words.length);
    left -= dropped;
    return dropped === words.length ? [] : [{ ...piece, text: words.slice(dropped).join(' ') }];
  });
}
