import type { TimeMap } from '../../schema/intake.ts';
import type { GivenTurn } from '../../schema/turn.ts';
import type { LineMap } from '../ingest.ts';
import type { CaptionTurn, TurnPiece } from './find-turns.ts';

/** A pause in which a speaker begins something new, when the sentence before has ended. */
const PAUSE_MS = 2000;
/** A pause that ends a paragraph even where captions have no full stops. */
const LONG_PAUSE_MS = 5000;
const FULL_PARAGRAPH = 900;
const LONGEST_PARAGRAPH = 2500;

export interface CaptionText {
  readonly text: string;
  readonly turns: readonly GivenTurn[];
  readonly lines: LineMap;
  readonly times: TimeMap;
}

/** Captions as a text: the pieces of a sentence on one line, a paragraph for every turn and after every pause. */
export function layOutCaptions(turns: readonly CaptionTurn[]): CaptionText {
  const parts: string[] = [];
  const given: GivenTurn[] = [];
  const lines: [number, number][] = [];
  const times: [number, number][] = [];
  let length = 0;
  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (const turn of turns) {
    let paragraph = 0;
    if (length > 0) write('\n\n');
    const start = length;
    for (const [index, piece] of turn.pieces.entries()) {
      const before = turn.pieces[index - 1];
      if (before !== undefined) {
        const isNew = beginsParagraph(before, piece, length - paragraph);
        write(isNew ? '\n\n' : ' ');
        if (isNew) paragraph = length;
      } else paragraph = length;
      if (piece.line !== null) lines.push([length, piece.line]);
      times.push([length, piece.startMs]);
      write(piece.text);
    }
    if (turn.isTold) given.push(createTurn(turn, start, length));
  }
  return { text: parts.join(''), turns: given, lines, times };
}

function beginsParagraph(before: TurnPiece, next: TurnPiece, length: number): boolean {
  const pauseMs = next.startMs - before.endMs;
  const isEnded = /[.!?…]["'”’)\]]{0,2}$/.test(before.text);
  if (pauseMs >= LONG_PAUSE_MS || length >= LONGEST_PARAGRAPH) return true;
  return isEnded && (pauseMs >= PAUSE_MS || length >= FULL_PARAGRAPH);
}

function createTurn({ speaker, labelLength }: CaptionTurn, start: number, end: number): GivenTurn {
  // A label's colon and the space behind it are no part of the name, but of the label's end.
  const label: GivenTurn['label'] = labelLength === 0 ? null : [start, start + labelLength - 1];
  return { span: [start + labelLength, end], kind: 'speech', speaker, label };
}
