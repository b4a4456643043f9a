import { trimEnd } from './trim-end.ts';

/** A text that grows by pieces. Its end is looked at and trimmed without copying all that stands before, as of a joined one. */
export class GrowingText {
  length = 0;
  private readonly pieces: string[] = [];

  add(piece: string): void {
    if (piece === '') return;
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** What stands from a place on. */
  from(place: number): string {
    const found: string[] = [];
    let start = this.length;
    for (let index = this.pieces.length - 1; index >= 0 && start > place; index -= 1) {
      const piece = this.pieces[index]!;
      start -= piece.length;
      found.push(start < place ? piece.slice(place - start) : piece);
    }
    return found.reverse().join('');
  }

  trimEnd(characters: string): void {
    for (let piece = this.pieces.pop(); piece !== undefined; piece = this.pieces.pop()) {
      const kept = trimEnd(piece, characters);
      this.length -= piece.length;
      this.add(kept);
      if (kept !== '') return;
    }
  }

  toString(): string {
    return this.pieces.join('');
  }
}
