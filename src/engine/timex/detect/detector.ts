import type { Words } from '../../layers/layers.ts';
import type { Match } from '../sense.ts';

/** A rule that reads one kind of time from its first word on. */
export interface Detector {
  readonly id: string;
  readonly detect: (words: Words, index: number) => Match | null;
}

/** What the first of them reads that can read the words at all. */
export function detectFirst(detectors: readonly Detector[], words: Words, index: number): Match | null {
  for (const { detect } of detectors) {
    const match = detect(words, index);
    if (match) return match;
  }
  return null;
}

/** The longest of what they read; of two that are as long, the one whose detector stands first. */
export function detectLongest(detectors: readonly Detector[], words: Words, index: number): Match | null {
  let longest: Match | null = null;
  for (const { detect } of detectors) {
    const match = detect(words, index);
    if (match && (longest === null || match.end > longest.end)) longest = match;
  }
  return longest;
}
