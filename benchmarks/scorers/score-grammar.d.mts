/** Start, end, class, finer class, lemma, index of the head or -1, relation. */
export type TreeToken = [
  start: number,
  end: number,
  upos: string,
  xpos: string,
  lemma: string,
  head: number,
  deprel: string,
];

/** Base noun phrases of one text, as spans in order that never overlap. */
export function basePhrases(tokens: readonly TreeToken[]): [start: number, end: number][];
