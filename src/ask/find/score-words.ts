import type { Passage } from '../passage.ts';
import type { Term } from './create-terms.ts';
import { listStems } from './list-stems.ts';

/** Of BM25: how soon more of the same word says no more, and how much long passages are made up for. */
const SATURATION = 0.9;
const LENGTH_SHARE = 0.4;
/** What a word in the sentence before says, beside one in the passage. */
const BEFORE = 0.5;

/** How well each passage fits the terms by its words, its sentences and the names in it (BM25); 0 where it has none of them. */
export function scoreWords(passages: readonly Passage[], terms: readonly Term[]): readonly number[] {
  const finder = createFinder(terms);
  const stemsOf = rememberStems();
  const counted = passages.map((passage) => countTerms(passage, stemsOf, finder, terms.length));
  const length = counted.reduce((sum, each) => sum + each.length, 0) / (counted.length || 1);
  const rarity = terms.map((_, index) => {
    const holders = counted.filter(({ counts }) => counts[index]! > 0).length;
    return Math.log(1 + (counted.length - holders + 0.5) / (holders + 0.5));
  });
  return counted.map((passage) => {
    const most = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * passage.length) / length);
    return rarity.reduce((sum, weight, index) => {
      const count = passage.counts[index]!;
      return sum + (weight * count * (SATURATION + 1)) / (count + most);
    }, 0);
  });
}

/** A sentence is that of several passages, and stands before others. */
function rememberStems(): typeof listStems {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const stems = known.get(text) ?? listStems(text);
    known.set(text, stems);
    return stems;
  };
}

/** By the first stem of a form its terms, the longest form first. */
type Finder = ReadonlyMap<string, readonly { readonly form: readonly string[]; readonly term: number }[]>;

function createFinder(terms: readonly Term[]): Finder {
  const forms = terms.flatMap((term, index) => term.map((form) => ({ form, term: index })));
  const finder = new Map<string, { form: readonly string[]; term: number }[]>();
  for (const each of forms.sort((a, b) => b.form.length - a.form.length)) {
    const [first] = each.form;
    if (first !== undefined) finder.set(first, [...(finder.get(first) ?? []), each]);
  }
  return finder;
}

interface Counted {
  /** Of each term how often it is there. */
  readonly counts: Float64Array;
  readonly length: number;
}

function countTerms(passage: Passage, stemsOf: typeof listStems, finder: Finder, size: number): Counted {
  const counts = new Float64Array(size);
  let length = 0;
  for (const [text, weight] of listFields(passage)) {
    const stems = stemsOf(text);
    length += weight * stems.length;
    for (let at = 0; at < stems.length; at++) {
      const found = finder.get(stems[at]!)?.find(({ form }) => form.every((stem, next) => stems[at + next] === stem));
      if (!found) continue;
      counts[found.term]! += weight;
      at += found.form.length - 1;
    }
  }
  return { counts, length };
}

/** Its own words stand in its sentence too, and so count twice. */
const listFields = ({ words, sentence, before, named, actorName }: Passage): readonly (readonly [string, number])[] => [
  [words, 1],
  [sentence, 1],
  [before, BEFORE],
  [named.join(' '), 1],
  [actorName ?? '', 1],
];
