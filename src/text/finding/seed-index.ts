/** Places of every stretch of eight codes of a text, by a hash of them. */
export interface SeedIndex {
  /** Where the places of a bucket begin in `places`; one more than there are buckets. */
  readonly bounds: Uint32Array;
  readonly places: Uint32Array;
}

/** Words of a language share up to seven letters all the time, eight with what stands around them seldom. */
export const SEED_LENGTH = 8;

/** Linear in the text, in time and memory: a counting sort by hash. */
export function createSeedIndex(codes: Uint16Array): SeedIndex {
  const count = Math.max(0, codes.length - SEED_LENGTH + 1);
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
  const bounds = new Uint32Array(buckets + 1);
  for (let at = 0; at < count; at++) bounds[hashSeed(codes, at, buckets) + 1]!++;
  for (let bucket = 0; bucket < buckets; bucket++) bounds[bucket + 1]! += bounds[bucket]!;
  const places = new Uint32Array(count);
  const next = bounds.slice(0, buckets);
  for (let at = 0; at < count; at++) places[next[hashSeed(codes, at, buckets)]!++] = at;
  return { bounds, places };
}

/** Where a seed of another text may stand, in order: two seeds may share a bucket, so the codes are compared afterwards. */
export function findSeed({ bounds, places }: SeedIndex, codes: Uint16Array, at: number): Uint32Array {
  const bucket = hashSeed(codes, at, bounds.length - 1);
  return places.subarray(bounds[bucket]!, bounds[bucket + 1]!);
}

/** FNV-1a over the codes; `buckets` is a power of two. */
function hashSeed(codes: Uint16Array, at: number, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < SEED_LENGTH; offset++) hash = Math.imul(hash ^ codes[at + offset]!, 0x01000193);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
