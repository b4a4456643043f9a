import type { Token } from './list-tokens.ts';

/** Words of a quotation that stand in the source in the same order: so many from `from` there, and from `to` here. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Where each word and each pair of words stands. */
export interface WordIndex {
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A pair in more places than this tells nothing without the next word. */
const COMMON_PAIR = 48;
const MOST_TRIED = 200;
/** How many words may be compared for each of the quotation: only texts that repeat themselves come near. */
const MOST_STEPS_EACH = 256;
/** A word in more places than this is no anchor by itself. */
const COMMON_WORD = 4;
const SHORTEST_ANCHOR = 4;

export function createWordIndex(tokens: readonly Token[]): WordIndex {
  const places = new Map<string, number[]>();
  const put = (words: string, at: number) => {
    const known = places.get(words);
    if (known) known.push(at);
    else places.set(words, [at]);
  };
  for (const [at, { key }] of tokens.entries()) {
    put(key, at);
    const next = tokens[at + 1];
    if (next) put(`${key} ${next.key}`, at);
  }
  return { places };
}

/** All runs of two words or more, and single words that are rare in the source; each as long as it can be. */
export function findRuns(quotation: readonly Token[], source: readonly Token[], { places }: WordIndex): readonly Run[] {
  const runs: Run[] = [];
  /** Of each diagonal, how far it was walked. */
  const reached = new Map<number, number>();
  let steps = 0;
  for (const [from, { key }] of quotation.entries()) {
    if (steps > MOST_STEPS_EACH * quotation.length) break;
    for (const to of listCandidates(from, key)) {
      if ((reached.get(to - from) ?? -1) >= from) continue;
      const run = extend(quotation, source, from, to);
      reached.set(to - from, run.from + run.length - 1);
      runs.push(run);
      steps += run.length;
    }
  }
  return runs;

  function listCandidates(from: number, key: string): readonly number[] {
    const [next, third] = [quotation[from + 1], quotation[from + 2]];
    const pairs = (next && places.get(`${key} ${next.key}`)) ?? [];
    if (pairs.length && pairs.length <= COMMON_PAIR) return pairs;
    const triples = pairs.slice(0, MOST_TRIED).filter((place) => source[place + 2]?.key === third?.key);
    if (triples.length) return triples.slice(0, COMMON_PAIR);
    const alone = key.length >= SHORTEST_ANCHOR || /^\p{N}/u.test(key) ? (places.get(key) ?? []) : [];
    return alone.length <= COMMON_WORD ? alone : [];
  }
}

function extend(quotation: readonly Token[], source: readonly Token[], from: number, to: number): Run {
  const { passage } = source[to]!;
  const isSame = (offset: number): boolean => {
    const [one, other] = [quotation[from + offset], source[to + offset]];
    return one !== undefined && one.key === other?.key && other.passage === passage;
  };
  let before = 0;
  while (isSame(-before - 1)) before++;
  let after = 1;
  while (isSame(after)) after++;
  return { from: from - before, to: to - before, length: before + after };
}
