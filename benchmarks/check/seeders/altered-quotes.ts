import type { Seeded } from '../../seeded.ts';
import { createTranscript, listSpoken, type Spoken } from '../list-spoken.ts';
import { isContentWord, listWords } from '../own-words.ts';
import { type CleanDocument, type Planted, plantEdit, type Seeder, tryEach } from '../planting.ts';
import {
  type Alter,
  abuseBrackets,
  changeNumber,
  changeTense,
  dropHedge,
  dropNegation,
  leaveOut,
  leaveOutMarked,
  moveClause,
  swapWord,
} from './alterations.ts';

/** Kinds that change the words of one quotation. The draft is the document, its source the document as it was or the transcript behind it. */
export const ALTERED_QUOTES: readonly Seeder[] = [
  createSeeder('word swapped', swapWord, 'quotes/altered'),
  createSeeder('negation dropped', dropNegation, 'quotes/altered', 'quotes/elided'),
  createSeeder('number changed', changeNumber, 'quotes/altered'),
  createSeeder('clause moved', moveClause, 'quotes/altered', 'quotes/stitched'),
  createSeeder('tense changed', changeTense, 'quotes/altered'),
  createSeeder('hedge dropped', dropHedge, 'quotes/altered', 'quotes/elided'),
  createSeeder('ellipsis unmarked', leaveOut, 'quotes/elided', 'quotes/altered', 'quotes/stitched'),
  createSeeder('brackets abused', abuseBrackets, 'quotes/altered'),
  createSeeder('harmless: ellipsis marked', leaveOutMarked),
];

function createSeeder(kind: string, alter: Alter, ...rules: string[]): Seeder {
  return {
    kind,
    rules,
    plant: (document, seeded) => {
      const spoken = listSpoken(document);
      const others = listWords(document.text)
        .filter(isContentWord)
        .map(({ text }) => text);
      return tryEach(spoken, seeded, (quote) => {
        const altered = alter(quote.words, seeded, others);
        return altered === null ? null : plantQuote(document, quote, altered, chooseSource(document, spoken, seeded));
      });
    },
  };
}

/** Other words in the place of a quotation's. */
export const plantQuote = (document: CleanDocument, quote: Spoken, words: string, source: string): Planted => ({
  // with the marks, which a finding may take in
  ...plantEdit(document, { span: quote.inner, text: words }, 1),
  source,
});

export const chooseSource = (document: CleanDocument, spoken: readonly Spoken[], seeded: Seeded): string =>
  seeded.below(2) === 0 ? document.text : createTranscript(spoken);
