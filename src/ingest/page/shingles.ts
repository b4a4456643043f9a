/** Rows of words, by which a text that says the same is known again: hashes, so that many are cheap. */
export type Shingles = ReadonlySet<string>;

const WORD = /[\p{L}\p{N}]+/gu;

export function createShingles(texts: Iterable<string>, size: number): Set<string> {
  const shingles = new Set<string>();
  for (const text of texts) for (const shingle of walkShingles(text, size)) shingles.add(shingle);
  return shingles;
}

/** The share of a text's rows of words that are among those; null where it has too few words for one. */
export function scoreShared(text: string, among: Shingles, size: number): number | null {
  let all = 0;
  let shared = 0;
  for (const shingle of walkShingles(text, size)) {
    all += 1;
    if (among.has(shingle)) shared += 1;
  }
  return all === 0 ? null : shared / all;
}

function* walkShingles(text: string, size: number): Generator<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  for (let index = 0; index + size <= words.length; index += 1) yield words.slice(index, index + size).join(' ');
}
