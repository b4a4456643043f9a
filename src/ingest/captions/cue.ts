/** One caption as the file has it: shown from one moment to another. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  readonly pieces: readonly CuePiece[];
}

/** A stretch of a caption that stands on one line and is one voice's. */
export interface CuePiece {
  readonly text: string;
  /** The line of the file that it stands on, from 1; null where the file has no such lines. */
  readonly line: number | null;
  /** Who speaks, as the form of the file tells; null where it does not. */
  readonly voice: string | null;
  /** The file marks that somebody else begins to speak here. */
  readonly opensTurn: boolean;
}
