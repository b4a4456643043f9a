export interface SplitLine {
  /** Counts from 1. */
  readonly line: number;
  /** The line without its "\n", or null where it is longer than `maxBytes`. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Splits JSON Lines at "\n" and nowhere else ("\r" is white space of JSON). Holds no more than one line of at most
 * `maxBytes`: of a longer one nothing is kept. A byte-order mark is skipped at the very start only. Blank lines are
 * counted and passed over right here, where a file of nothing else costs hardly anything.
 */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<SplitLine> {
  let line = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else pieces.push(piece);
  };
  const finishLine = (): SplitLine => {
    const whole = length > maxBytes ? null : joinPieces(pieces, length);
    const finished = { line, bytes: line === 1 && whole !== null ? withoutMark(whole) : whole };
    line += 1;
    pieces = [];
    length = 0;
    return finished;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const isEmpty = end === start && length === 0;
      if (isEmpty) line += 1;
      else {
        add(chunk.subarray(start, end));
        const finished = finishLine();
        if (!isBlank(finished)) yield finished;
      }
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  const last = finishLine();
  if (!isBlank(last)) yield last;
}

const isBlank = ({ bytes }: SplitLine): boolean =>
  bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ?? false;

function joinPieces(pieces: readonly Uint8Array[], length: number): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, length);
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(3) : bytes;
}
