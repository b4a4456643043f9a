import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Word, Words } from '../../layers/layers.ts';
import type { Found, Match } from '../sense.ts';

/** A rule that reads one kind of time from its first word on, or a list of such rules, whose own ids then hold. */
export interface Detector {
  /** Folder and rule: "calendar/day-and-month". The record has it in `by`. */
  readonly id: string;
  /** All words that it can begin with, so that it need not be tried at others; absent where they are too many to say. */
  readonly starts?: (language: Language) => Iterable<string>;
  /** Whether it can begin with digits too; without `starts` it may. */
  readonly isOfDigits?: true;
  readonly detect: (words: Words, index: number) => Match | null;
}

/** Detectors in their order, and those of them that are to be tried at a word. */
export type Detectors = (language: Language) => Rows;

interface Rows {
  readonly byWord: ReadonlyMap<string, readonly Detector[]>;
  readonly ofDigits: readonly Detector[];
  readonly ofOthers: readonly Detector[];
}

export const createDetectors = (detectors: readonly Detector[]): Detectors =>
  byLanguage((language) => {
    const starts = detectors.map((detector) => detector.starts && new Set(detector.starts(language)));
    const select = (isTried: (detector: Detector, at: number) => boolean): readonly Detector[] =>
      detectors.filter((detector, at) => !detector.starts || isTried(detector, at));
    const words = new Set(starts.flatMap((own) => [...(own ?? [])]));
    return {
      byWord: new Map([...words].map((word) => [word, select((_, at) => starts[at]!.has(word))])),
      ofDigits: select(({ isOfDigits }) => isOfDigits === true),
      ofOthers: select(() => false),
    };
  });

/** What the first of them reads that can read the words at all. */
export function detectFirst(detectors: Detectors, words: Words, index: number): Found | null {
  for (const { id, detect } of listTried(detectors(words.language), words[index])) {
    const match = detect(words, index);
    if (match) return isFound(match) ? match : { ...match, by: id };
  }
  return null;
}

/** The longest of what they read; of two that are as long, the one whose detector stands first. */
export function detectLongest(detectors: Detectors, words: Words, index: number): Found | null {
  let longest: Found | null = null;
  for (const { id, detect } of listTried(detectors(words.language), words[index])) {
    const match = detect(words, index);
    if (!match || (longest && match.end <= longest.end)) continue;
    longest = isFound(match) ? match : { ...match, by: id };
  }
  return longest;
}

function listTried({ byWord, ofDigits, ofOthers }: Rows, word: Word | undefined): readonly Detector[] {
  if (!word) return ofOthers;
  return word.kind === 'number' ? ofDigits : (byWord.get(word.norm) ?? ofOthers);
}

const isFound = (match: Match): match is Found => match.by !== undefined;
