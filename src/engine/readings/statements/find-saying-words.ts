import { isSayingForm } from '../../grammar/reporting-verbs.ts';
import type { ReadableText } from '../../layers/layers.ts';
import { LINE_END } from '../../model/piece-features.ts';
import type { PieceSequence, Run } from '../../model/piece-sequence.ts';

/** Words farther from a quotation belong to another clause: `“No,” Moss, who had come late and left early, said.` */
const REACH = 24;

/**
 * The verbs of saying beside a quotation, in its sentence and outside all marks, which say by themselves that it was said: the
 * first behind it (`“People complain,” Moss said`), then the last before it (`Moss said: “People complain.”`), which comes first
 * where a colon stands between.
 */
export function findSayingWords(
  { text, language }: ReadableText,
  sequence: PieceSequence,
  [first, end]: Run,
  isQuoted: (at: number) => boolean,
): Run[] {
  const behind = wordsFrom(sequence, end, isSame(sequence, end - 1, isQuoted), 1);
  const before = wordsFrom(sequence, first - 1, isSame(sequence, first, isQuoted), -1);
  const isAnnounced = first > 0 && text.slice(...sequence.pieces[first - 1]!.span) === ':';
  const found = (isAnnounced ? [before, behind] : [behind, before]).map((words) =>
    words.find((run) => isSayingForm(wordOf(text, sequence, run), language)),
  );
  return found.filter((run) => run !== undefined);
}

/** Does a piece stand in the sentence of another, in its paragraph and in no quotation? */
function isSame({ sentence, gap }: PieceSequence, home: number, isQuoted: (at: number) => boolean) {
  return (at: number): boolean => {
    if (sentence[at] !== sentence[home] || isQuoted(at)) return false;
    return gap[Math.max(at, home)] !== LINE_END;
  };
}

/** Words one after another in one direction, as long as their pieces belong. */
function wordsFrom({ pieces }: PieceSequence, from: number, belongs: (at: number) => boolean, step: 1 | -1): Run[] {
  const words: Run[] = [];
  for (let at = from; at >= 0 && at < pieces.length && words.length < REACH && belongs(at); ) {
    let [start, end] = [at, at + 1];
    while (start > 0 && !pieces[start]!.isWordStart) start--;
    while (end < pieces.length && !pieces[end]!.isWordStart) end++;
    words.push([start, end]);
    at = step > 0 ? end : start - 1;
  }
  return words;
}

/** Does a word of the cue say by itself that something was said? */
export const isSayingCue = (
  { text, language }: ReadableText,
  pieces: PieceSequence['pieces'],
  [first, end]: Run,
): boolean =>
  text
    .slice(pieces[first]!.span[0], pieces[end - 1]!.span[1])
    .toLowerCase()
    .split(/\s+/)
    .some((word) => isSayingForm(word, language));

const wordOf = (text: string, { pieces }: PieceSequence, [first, end]: Run): string =>
  text.slice(pieces[first]!.span[0], pieces[end - 1]!.span[1]).toLowerCase();
