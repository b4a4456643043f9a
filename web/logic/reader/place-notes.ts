/** A note of the margin: where it would like to stand, and how high it is, in pixels. */
export interface NoteBox {
  readonly id: string;
  readonly wanted: number;
  readonly height: number;
}

/** Between two notes, in pixels. */
const GAP = 9;

/**
 * Where each note stands. The focused one gets the place it wants; those above are pushed up from it, those below down;
 * what would stick out at the top is pushed down again. Notes come in the order of the text; linear.
 */
export function placeNotes(notes: readonly NoteBox[], focused: string | null): Map<string, number> {
  const at = notes.findIndex(({ id }) => id === focused);
  const tops = notes.map(({ wanted }) => Math.max(0, wanted));
  for (let i = at - 1; i >= 0; i--) tops[i] = Math.min(tops[i]!, tops[i + 1]! - GAP - notes[i]!.height);
  if ((tops[0] ?? 0) < 0) pushDown(notes, tops, 0, 0);
  else if (at >= 0) pushDown(notes, tops, at + 1, tops[at]! + notes[at]!.height + GAP);
  else pushDown(notes, tops, 0, 0);
  return new Map(notes.map(({ id }, i) => [id, tops[i]!]));
}

function pushDown(notes: readonly NoteBox[], tops: number[], from: number, least: number): void {
  let next = least;
  for (let i = from; i < notes.length; i++) {
    tops[i] = Math.max(next, tops[i]!);
    next = tops[i]! + notes[i]!.height + GAP;
  }
}
