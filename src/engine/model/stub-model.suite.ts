import type { WordClass } from '../layers/model-readings.ts';
import { createReaderModel, type ReaderModel } from './reader-model.ts';

const LAYOUT = { tags: 3, cue: 4, tie: 16, tieAlone: 4, names: 7, claim: 2, classes: 17, phrases: 4 };
const WORD_CLASSES: readonly WordClass[] = [
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM'] as const),
  ...(['PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const),
];
const WIDTH = Object.values(LAYOUT).reduce((sum, columns) => sum + columns, 0);
const VOCABULARY = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...'abcdefghijklmnopqrstuvwxyz0123456789“”".,:;$%()'].flatMap(
  (piece) => (piece.length === 1 ? [piece, `##${piece}`] : [piece]),
);

/**
 * For tests of what holds whatever a model answers: scores that look like chance and depend on the pieces alone. It finds
 * many cues, with sources and contents in pieces all over the place.
 */
export function createStubModel({ cueBias = 2.8 } = {}): ReaderModel {
  return createReaderModel({
    identity: { stub: 'none' },
    vocabulary: VOCABULARY.join('\n'),
    settings: {
      layout: LAYOUT,
      window: { pieces: 40, overlap: 12 },
      cueBias,
      nameBias: 0,
      names: ['person', 'organization', 'place'],
      wordClasses: WORD_CLASSES,
      ties: { edges: [1, 4], distance: Array.from({ length: 5 }, () => [-1, -1, -0.8, -0.8]) },
    },
    session: {
      async run({ ids }) {
        const scores = new Float32Array(ids!.length * WIDTH);
        for (let at = 0; at < scores.length; at++) scores[at] = chance(ids![Math.floor(at / WIDTH)]! * WIDTH + at);
        return scores;
      },
    },
  });
}

/** From -2 to 2, by the last step of MurmurHash3. */
function chance(seed: number): number {
  let hash = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) % 4001) / 1000 - 2;
}
