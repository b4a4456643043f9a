import { compareQuotation, prepareSource } from './compare-quotations.ts';
import type { QuotationWords } from './comparing/quotation-words.ts';

/** So much of the shorter one is in the longer, and so many words in all. */
const LEAST_LIKENESS = 0.66;
const FEWEST_WORDS = 4;

/** Whether two wordings are of one saying: the same, shortened, or with words that somebody changed. Who says them is for whoever asks. */
export function isOneSaying(one: string, other: string, words: QuotationWords): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const source = prepareSource({ text: longer, passages: [{ spans: [[0, longer.length]], speaker: null }] }, words);
  const { wording, likeness } = compareQuotation(
    { text: shorter, spans: [[0, shorter.length]], speaker: null },
    source,
  );
  const count = shorter.split(/\s+/).length;
  return wording !== 'nowhere' && count * likeness >= FEWEST_WORDS && likeness >= LEAST_LIKENESS;
}
