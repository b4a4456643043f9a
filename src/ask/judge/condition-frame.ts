import type { ConditionWords } from '../../engine/language/condition-words.ts';
import type { PassageWord } from './passage-words.ts';

/** From one word to before another, of one sentence. */
export type WordRange = readonly [from: number, to: number];

/** A sentence of a passage, with what a rule of conditions may ask. */
export interface ConditionFrame {
  readonly words: readonly PassageWord[];
  /** The words of the cue, in lower case: who speaks may refuse there. */
  readonly cue: readonly string[];
  /** Stems of the proposition. */
  readonly stems: ReadonlySet<string>;
  readonly lexicon: ConditionWords;
}

/** The longest phrase of a list that begins at a word, by how many words it has; 0 where there is none. */
export function matchPhrase(words: readonly PassageWord[], at: number, phrases: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    if (phrases.has(joinWords(words, at, at + length))) return length;
  }
  return 0;
}

const LONGEST_PHRASE = 5;

const joinWords = (words: readonly PassageWord[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower.replaceAll('’', "'"))
    .join(' ');

/** The words of a sentence that stand outside a range. */
export const listOutside = ({ words }: ConditionFrame, [from, to]: WordRange): readonly PassageWord[] =>
  words.filter((_, at) => at < from || at >= to);

/** Does the sentence outside a range, or its cue, refuse? */
export const isRefused = (frame: ConditionFrame, range: WordRange): boolean =>
  [...frame.cue, ...listOutside(frame, range).map(({ lower }) => lower)].some((word) => isRefusal(word, frame.lexicon));

export const isRefusal = (word: string, { refusals, refusalEndings }: ConditionWords): boolean =>
  refusals.has(word) || refusalEndings.some((ending) => word.endsWith(ending));

/** Letters of a word that its forms share: "negotiate", "negotiations". */
const STEM = 6;
const SHORTEST = 3;

/** What ties a text to another that says it in other forms. */
export function listStems(words: readonly PassageWord[], { commonWords }: ConditionWords): ReadonlySet<string> {
  const told = words.filter(({ lower, isMark }) => !isMark && lower.length >= SHORTEST && !commonWords.has(lower));
  return new Set(told.map(({ lower }) => lower.slice(0, STEM)));
}

/** The share of the proposition's stems that words have. */
export function shareStems(words: readonly PassageWord[], { stems, lexicon }: ConditionFrame): number {
  const own = listStems(words, lexicon);
  return stems.size === 0 ? 0 : [...stems].filter((stem) => own.has(stem)).length / stems.size;
}
