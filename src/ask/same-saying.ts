import type { SameSaying } from './position/fold-positions.ts';

/** One saying of one speaker in two documents: the same words, whatever marks stand around and in them. */
export const isSameSaying: SameSaying = (a, b) => listWords(a.passage.words) === listWords(b.passage.words);

const listWords = (words: string): string => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
