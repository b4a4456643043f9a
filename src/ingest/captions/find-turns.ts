import type { Cue } from './cue.ts';
import { createLabelReader, type LabelReader } from './speaker-labels.ts';

/** A stretch of captions in which nothing tells that another person begins to speak. */
export interface CaptionTurn {
  /** Whether the form of the file sets it apart; what is not set apart is nobody's. */
  readonly isTold: boolean;
  /** Whose it is, as the file names them; null where it only numbers them or tells nobody. */
  readonly speaker: string | null;
  /** How many characters at the beginning of its first piece are the speaker's label. */
  readonly labelLength: number;
  readonly pieces: readonly TurnPiece[];
}

export interface TurnPiece {
  readonly text: string;
  readonly line: number | null;
  readonly startMs: number;
  readonly endMs: number;
}

/** The captions in turns: by voices of the file, ">>", dashes of a dialogue, and labels ("MARA LINDT:"). */
export function findCaptionTurns(cues: readonly Cue[]): CaptionTurn[] {
  const marks = splitAtMarks(cues);
  const labels = createLabelReader(marks.map(({ text }) => text));
  const turns: OpenTurn[] = [];
  for (const mark of marks) addMark(mark, turns, labels);
  return turns.map(({ voice: _voice, ...turn }) => turn);
}

interface MarkedPiece extends TurnPiece {
  readonly voice: string | null;
  readonly opensTurn: boolean;
}

interface OpenTurn {
  readonly voice: string | null;
  readonly isTold: boolean;
  readonly speaker: string | null;
  readonly labelLength: number;
  readonly pieces: TurnPiece[];
}

function addMark(mark: MarkedPiece, turns: OpenTurn[], labels: LabelReader): void {
  const label = labels.read(mark.text, mark.opensTurn);
  const last = turns.at(-1);
  const voice = label?.name ?? mark.voice ?? (mark.opensTurn ? null : isLabelled(last) ? last.voice : null);
  if (last !== undefined && !mark.opensTurn && voice === last.voice) {
    last.pieces.push(createPiece(mark, label === null ? mark.text : mark.text.slice(label.length)));
    return;
  }
  turns.push({
    voice,
    isTold: mark.opensTurn || voice !== null,
    speaker: voice === null || isNumbered(voice) ? null : voice,
    labelLength: label?.length ?? 0,
    pieces: [createPiece(mark, mark.text)],
  });
}

/** A label holds until the next one; a voice of the file is told again for every caption. */
function isLabelled(turn: OpenTurn | undefined): turn is OpenTurn {
  return turn !== undefined && turn.labelLength > 0;
}

function createPiece({ line, startMs, endMs }: TurnPiece, text: string): TurnPiece {
  return { text, line, startMs, endMs };
}

/** "SPEAKER_00", "Speaker 2", "spk_1", "B": told apart by a program, and named by nobody. */
function isNumbered(voice: string): boolean {
  return /^(?:(?:speaker|spk|guest|participant|person|voice|channel|unknown(?: speaker)?)?[ _-]{0,2}(?:\d{1,3}|[a-z])?)$/i.test(
    voice,
  );
}

/** Takes ">>" and the dashes of a dialogue out and says that a turn begins there. */
function splitAtMarks(cues: readonly Cue[]): MarkedPiece[] {
  const hasDialogue = cues.some((cue) => cue.pieces.filter(({ text }) => isDashed(text)).length >= 2);
  return cues
    .flatMap(({ startMs, endMs, pieces }) =>
      pieces.flatMap((piece) =>
        splitAtChevrons(piece.text).map((part) => {
          const isTurn = hasDialogue && isDashed(part.text);
          const text = isTurn ? part.text.replace(/^[-–—]\s*/, '') : part.text;
          return {
            text,
            line: piece.line,
            startMs,
            endMs,
            voice: piece.voice,
            opensTurn: part.opensTurn || isTurn || piece.opensTurn,
          };
        }),
      ),
    )
    .filter(({ text }) => text !== '');
}

function isDashed(text: string): boolean {
  return /^[-–—]\s*[\p{L}\p{N}“"‘'¿¡[(]/u.test(text);
}

function splitAtChevrons(text: string): { text: string; opensTurn: boolean }[] {
  if (!text.includes('>>')) return [{ text, opensTurn: false }];
  const parts = text.split(/>{2,3}/).map((part) => part.trim());
  return parts.map((part, index) => ({ text: part, opensTurn: index > 0 })).filter((part) => part.text !== '');
}
