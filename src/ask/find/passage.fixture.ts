import type { Passage } from '../passage.ts';
import type { DocumentPassages } from './passage-query.ts';

/** A passage for tests: its words are its sentence too. */
export const createPassage = (words: string, given: Partial<Passage> = {}): Passage => ({
  ...{ document: 'd', statement: 's1', spans: [[0, words.length]], words, actors: [], actorName: null, cue: 'said' },
  ...{ day: null, sentence: words, before: '', named: [], isMinor: false },
  ...given,
});

export const createDocument = (id: string, passages: readonly Passage[]): DocumentPassages => ({
  ...{ id, title: null, publisher: null, publishedAt: null, passages },
});
