/** The gutter between text and notes, in pixels. */
const GUTTER = 32;

/** The path of the line from the words of a statement, so far below the top, to its note. */
export function drawLeader(from: number, to: number): string {
  const half = GUTTER / 2;
  const end = Math.abs(from - to) < 3 ? `H${GUTTER}` : `C${half + 8} ${from} ${half - 4} ${to} ${GUTTER} ${to}`;
  return `M2 ${from}H${half}${end}`;
}
