import type { Words } from '../../layers/layers.ts';
import type { Found, Match } from '../sense.ts';

/** A rule that reads one kind of time from its first word on, or a list of such rules, whose own ids then hold. */
export interface Detector {
  /** Folder and rule: "calendar/day-and-month". The record has it in `by`. */
  readonly id: string;
  readonly detect: (words: Words, index: number) => Match | null;
}

/** What the first of them reads that can read the words at all. */
export function detectFirst(detectors: readonly Detector[], words: Words, index: number): Found | null {
  for (const { id, detect } of detectors) {
    const match = detect(words, index);
    if (match) return isFound(match) ? match : { ...match, by: id };
  }
  return null;
}

/** The longest of what they read; of two that are as long, the one whose detector stands first. */
export function detectLongest(detectors: readonly Detector[], words: Words, index: number): Found | null {
  let longest: Found | null = null;
  for (const { id, detect } of detectors) {
    const match = detect(words, index);
    if (!match || (longest && match.end <= longest.end)) continue;
    longest = isFound(match) ? match : { ...match, by: id };
  }
  return longest;
}

const isFound = (match: Match): match is Found => match.by !== undefined;
