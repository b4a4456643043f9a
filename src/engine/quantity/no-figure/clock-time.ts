import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** "Half past 8", "ten past 9". */
export const skipClockStep = (words: Words, index: number): number =>
  normAt(words, index - 1) === 'past' && words.language.noFigureWords.clockSteps.has(normAt(words, index - 2))
    ? index + 1
    : index;

/** "7.45 pm", "10.30 a.m." */
export const skipClockTime = (words: Words, index: number): number =>
  /^\d{1,2}\.[0-5]\d$/.test(words[index]!.text) && words.language.noFigureWords.halfDays.has(normAt(words, index + 1))
    ? index + 2
    : index;
