import { findFirstEndingAfter } from '../../text/span.ts';
import type { Layers, Word, WordPhrase, Words } from '../layers/layers.ts';

/** What the model reads of words. */
export type GrammarReadings = Pick<Layers, 'wordReadings' | 'phraseReadings'>;

export const NO_READINGS: GrammarReadings = { wordReadings: [], phraseReadings: [] };

/** Where the model is less sure than this, rules tell: at 0.9 it tells hardly anything that they do not, at 0.6 it is wrong more often. */
export const SURE = 0.75;

/** Words of one stretch of text with what the model reads of them. */
export function addReadings(
  words: readonly Word[],
  language: Words['language'],
  { wordReadings, phraseReadings }: GrammarReadings,
): Words {
  let at = findFirstEndingAfter(wordReadings, words[0]?.start ?? 0);
  const classed = words.map((word) => {
    while (at < wordReadings.length && wordReadings[at]!.span[1] <= word.start) at++;
    const reading = wordReadings[at];
    const isSure = reading && reading.likelihood >= SURE && reading.span[0] <= word.start;
    return isSure ? { ...word, wordClass: reading.wordClass } : word;
  });
  return Object.assign(classed, { language, phrases: placePhrases(words, phraseReadings) });
}

function placePhrases(words: readonly Word[], readings: GrammarReadings['phraseReadings']): WordPhrase[] {
  const phrases: WordPhrase[] = [];
  const end = words.at(-1)?.end ?? 0;
  let at = 0;
  const skipTo = (place: number): number => {
    while (at < words.length && words[at]!.end <= place) at++;
    return at;
  };
  for (let index = findFirstEndingAfter(readings, words[0]?.start ?? 0); index < readings.length; index++) {
    const { span, head, likelihood } = readings[index]!;
    if (span[0] >= end) break;
    const first = skipTo(span[0]);
    const headAt = skipTo(head[0]);
    const last = skipTo(span[1] - 1);
    if (likelihood >= SURE && headAt < words.length)
      phrases.push({ first, end: Math.min(words.length, last + 1), head: headAt });
  }
  return phrases;
}
