import type { QuotationWords } from '../engine/language/quotation-words.ts';
import { compareQuotation, type PreparedSource, prepareSource } from '../text/compare-quotations.ts';
import type { Judgement } from './judge/judgement.ts';
import type { Passage } from './passage.ts';
import type { AskedRecords } from './position/find-voices.ts';
import type { SameSaying } from './position/fold-positions.ts';

/** With fewer of its words the same it is another sentence. */
const LEAST_LIKENESS = 0.66;
/** Shorter ones may be the same by chance: "yes, of course". */
const FEWEST_WORDS = 4;

/** One saying of one speaker that two documents have: in the same words, or in words that one of them changed. */
export function createSameSaying({ documents }: AskedRecords, words: QuotationWords): SameSaying {
  const prepared = new Map<Passage, PreparedSource>();
  const speakersOf = ({ passage }: Judgement) =>
    passage.actors.map((id) => documents.get(passage.document)?.publicIds.get(id) ?? id);
  const prepare = (passage: Passage): PreparedSource => {
    const known = prepared.get(passage) ?? prepareSource(toSource(passage), words);
    prepared.set(passage, known);
    return known;
  };
  return (one, other) => {
    if (!speakersOf(one).some((speaker) => speakersOf(other).includes(speaker))) return false;
    const quoted = { ...toSource(one.passage).passages[0]!, text: one.passage.words };
    const { wording, likeness } = compareQuotation(quoted, prepare(other.passage));
    const isLong = one.passage.words.split(' ').length >= FEWEST_WORDS;
    return wording === 'exact' || (isLong && wording !== 'nowhere' && likeness >= LEAST_LIKENESS);
  };
}

/** The words of a passage as a text of their own. */
const toSource = ({ words }: Passage) => ({
  text: words,
  passages: [{ spans: [[0, words.length]] as const, speaker: null }],
});
