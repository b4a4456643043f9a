import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** The rest of something else: "Y5,182", "W1.2 trillion", "3×1030". */
export const skipTornOff = (words: Words, index: number): number =>
  RULES.some((isTornOff) => isTornOff(words, index)) ? index + 1 : index;

type Rule = (words: Words, index: number) => boolean;

/** "3×1030", but "120 mm × 80 mm". */
const isMultiplied: Rule = (words, index) =>
  normAt(words, index - 1) === '×' && words[index]!.isGlued && words[index - 1]!.isGlued;

/** "An f/1.8 lens". */
const isAperture: Rule = (words, index) =>
  words[index - 1]?.text === '/' &&
  normAt(words, index - 2) === 'f' &&
  words[index - 1]!.isGlued &&
  words[index]!.isGlued;

/** "The '94 strike", "the 2011-’13 budget". */
const isClippedYear: Rule = (words, index) => {
  const before = words[index - 1];
  if (before === undefined || !APOSTROPHES.has(before.text)) return false;
  if (!words[index]!.isGlued || !/^\d\d$/.test(words[index]!.text)) return false;
  return !before.isGlued || normAt(words, index - 2) === '-';
};

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

/** "Y5,182", "W1.2 trillion", "plays H.265 films". */
const isBehindLetters: Rule = (words, index) => {
  const before = words[index - 1];
  if (!before?.isGlued || !words[index]!.isGlued || (before.norm !== '.' && before.norm !== ',')) return false;
  const head = normAt(words, index - 2);
  return /^\p{L}+\d+$/u.test(head) || (before.norm === '.' && /^[a-z]$/.test(head) && isCapital(words[index - 2]));
};

/** "A VX/2 computer". */
const isBehindSlash: Rule = (words, index) =>
  words[index - 1]?.text === '/' &&
  words[index]!.isGlued &&
  words[index - 1]!.isGlued &&
  /^\p{Lu}{2,}$/u.test(words[index - 2]?.text ?? '');

/** "@varden_1". */
const isBehindUnderscore: Rule = (words, index) => words[index - 1]?.text === '_' && words[index]!.isGlued;

const RULES: readonly Rule[] = [
  isBehindUnderscore,
  isBehindSlash,
  isMultiplied,
  isAperture,
  isClippedYear,
  isBehindLetters,
];
