import type { PhraseReading, WordClass, WordReading } from '../layers/model-readings.ts';
import type { GrammarReadings } from './add-readings.ts';

/** For tests: "(two/NUM planned/VERB *exports/NOUN) rose/VERB" as a text with what a model would read of it. */
export function readMarked(marked: string): GrammarReadings & { readonly text: string } {
  const wordReadings: WordReading[] = [];
  const phraseReadings: PhraseReading[] = [];
  let [text, open] = ['', 0];
  for (const [, opens, head, word, wordClass, closes] of marked.matchAll(WORD)) {
    if (text && !/^(?:['’]|n['’]t|[,.])/.test(word!)) text += ' ';
    const start = text.length;
    text += word!;
    const span = [start, text.length] as const;
    wordReadings.push({ span, wordClass: wordClass as WordClass, likelihood: 1 });
    if (opens) open = start;
    if (head) phraseReadings.push({ span, head: span, likelihood: 1 });
    if (closes) phraseReadings[phraseReadings.length - 1] = { ...phraseReadings.at(-1)!, span: [open, text.length] };
  }
  return { text, wordReadings, phraseReadings };
}

const WORD = /(\()?(\*)?([^\s/()]+)\/([A-Z]+)(\))?/g;
