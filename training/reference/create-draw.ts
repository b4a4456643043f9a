/** Draws a whole number below a bound. */
export type Draw = (below: number) => number;

/** Whole numbers by a hash of the seed: the same on each machine. */
export function createDraw(seed: string): Draw {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 16777619) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
