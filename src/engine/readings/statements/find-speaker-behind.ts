import type { ReadableText } from '../../layers/layers.ts';
import { LINE_END } from '../../model/piece-features.ts';
import type { PieceSequence, Run } from '../../model/piece-sequence.ts';
import type { CueReading } from './cue-reading.ts';
import { isSayingCue } from './find-saying-words.ts';

/** What a quotation ends with whose sentence goes on: “We wait,”; “Will they come?”. */
const OPEN_END = /[,?!—–][”"’']{0,3}$/;
/** Pieces of a source and its cue; more are a sentence of their own. */
const REACH = 24;

/**
 * Of the readings found, the one that stands right behind a quotation that nobody claims, and says it with a verb of saying, whatever else
 * the model tied to it: “Will we win?” Moss, the chairman, said of the visit.
 */
export function findSpeakerBehind(
  document: ReadableText,
  { pieces, gap }: PieceSequence,
  [, end]: Run,
  found: readonly CueReading[],
): CueReading | undefined {
  const last = pieces[end - 1]!.span[1];
  if (gap[end] === LINE_END || !OPEN_END.test(document.text.slice(Math.max(0, last - 4), last))) return undefined;
  return found.find(
    ({ source, cue }) =>
      Math.min(source[0]?.[0] ?? cue[0], cue[0]) === end && cue[1] - end <= REACH && isSayingCue(document, pieces, cue),
  );
}
