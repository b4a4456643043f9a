/** Numbers of a vector of length 1 lie close to 0; this leaves one in some thousand out of a byte's range. */
const SCALE = 400;
const LARGEST = 127;

/** A vector of length 1 in a byte a number: a quarter of the room, and cosines that differ in the third digit. */
export const encodeVector = (vector: ArrayLike<number>): Int8Array =>
  Int8Array.from(vector, (value) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * SCALE))));

/** The cosine between two vectors of length 1, one of them in bytes. */
export function scoreSimilarity(vector: ArrayLike<number>, encoded: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < encoded.length; at++) sum += vector[at]! * encoded[at]!;
  return sum / SCALE;
}

/** Of each number of some vectors one bit: whether it is above 0. Each begins a new byte. */
export function encodeBits(vectors: readonly ArrayLike<number>[]): Uint8Array {
  const width = bytesOf(vectors[0]?.length ?? 0);
  const bits = new Uint8Array(width * vectors.length);
  for (const [index, vector] of vectors.entries()) {
    for (let at = 0; at < vector.length; at++) {
      if (vector[at]! > 0) bits[index * width + (at >> 3)]! |= 1 << (at & 7);
    }
  }
  return bits;
}

const bytesOf = (dimensions: number): number => (dimensions + 7) >> 3;

/**
 * How alike a vector and each of some others are that were put into bits, by how many of their bits are the same: from -1 to 1. Close to their
 * cosine, and some thirty times as fast.
 */
export function scoreBits(own: Uint8Array, bits: Uint8Array): Float32Array {
  const width = own.length;
  const scores = new Float32Array(bits.length / width);
  for (let index = 0; index < scores.length; index++) {
    let different = 0;
    for (let at = 0; at < width; at++) different += ONES[own[at]! ^ bits[index * width + at]!]!;
    scores[index] = 1 - different / (width * 4);
  }
  return scores;
}

/** How many bits of each byte are 1. */
const ONES = Uint8Array.from({ length: 256 }, (_, byte) => {
  let count = 0;
  for (let rest = byte; rest; rest >>= 1) count += rest & 1;
  return count;
});
