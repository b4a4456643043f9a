import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** "Half past 8", "ten past 9". */
export const skipClockStep = (words: Words, index: number): number =>
  normAt(words, index - 1) === 'past' && words.language.noFigureWords.clockSteps.has(normAt(words, index - 2))
    ? index + 1
    : index;

/** "7.45 pm", "10.30 a.m.", "18.30 hrs", "left at 16.55". */
export function skipClockTime(words: Words, index: number): number {
  if (!/^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(words[index]!.text)) return index;
  const { halfDays, clockNames, clockPrepositions } = words.language.noFigureWords;
  const [before, next] = [normAt(words, index - 1), normAt(words, index + 1)];
  if (halfDays.has(next)) return index + 2;
  const isAt = clockPrepositions.has(before) && isOver(words, index + 1);
  if (clockNames.has(next)) return isAt || clockPrepositions.has(before) ? index + 2 : index;
  return isAt && isScheduled(words, index) ? index + 1 : index;
}

/** Nothing is counted or measured there. */
function isOver(words: Words, index: number): boolean {
  const next = words[index];
  if (next === undefined || isCapital(next)) return true;
  if (next.kind === 'mark') return '.,;!?)'.includes(next.text);
  const { prepositions, coordinators, clauseOpeners } = words.language.functionWords;
  return prepositions.has(next.norm) || coordinators.has(next.norm) || clauseOpeners.has(next.norm);
}

const WIDTH = 14;

/** Something happens then, and nothing is priced: shares too open "at 16.55". */
function isScheduled(words: Words, index: number): boolean {
  const { clockDeeds, pricedWords } = words.language.noFigureWords;
  let isDeed = false;
  for (let at = Math.max(0, index - WIDTH); at < Math.min(words.length, index + WIDTH); at++) {
    const word = normAt(words, at);
    if (pricedWords.has(word)) return false;
    if (clockDeeds.has(word)) isDeed = true;
  }
  return isDeed;
}
