import type { Language } from '../../engine/language/language.ts';
import type { AskedDocument } from '../asked-document.ts';
import { compareDates } from './compare/compare-dates.ts';
import { compareFigures } from './compare/compare-figures.ts';
import { compareQuotes } from './compare/compare-quotes.ts';
import { compareRoles } from './compare/compare-roles.ts';
import { compareSayings } from './compare/compare-sayings.ts';
import type { Conflict, Repeat } from './conflict.ts';
import type { Draft } from './conflict-draft.ts';
import type { DocumentFacts } from './facts/fact.ts';
import { listFacts } from './facts/list-facts.ts';
import { foldDrafts } from './fold/fold-drafts.ts';
import { foldRepeats } from './fold/fold-repeats.ts';

export interface Comparison {
  readonly conflicts: readonly Conflict[];
  readonly repeats: readonly Repeat[];
}

/** Takes documents in one by one, so that no more than one record is held at once. */
export interface ConflictFinder {
  add(document: AskedDocument): void;
  find(): Comparison;
}

/**
 * Where documents say of one thing what cannot both be so, and where they quote the same. Only what shares rarer words is
 * ever compared, so that the time grows with the documents and not with their pairs.
 */
export function createConflictFinder(language: Language): ConflictFinder {
  const all: { readonly order: string; readonly facts: DocumentFacts }[] = [];
  const gather = <K extends keyof DocumentFacts>(kind: K): DocumentFacts[K][number][] =>
    all.flatMap(({ facts }) => facts[kind] as readonly DocumentFacts[K][number][]);
  return {
    add(document) {
      all.push({ order: `${document.publishedAt ?? '9'} ${document.id}`, facts: listFacts(document, language) });
    },
    find() {
      // So that what is found hangs on the documents, and not on the order in which they came.
      all.sort((a, b) => (a.order < b.order ? -1 : 1));
      const quotes = [...compareQuotes(gather('quotes'), language.quotationWords)];
      const drafts: readonly (readonly Draft[])[] = [
        [...compareFigures(gather('figures'))],
        [...compareDates(gather('dates'))],
        quotes,
        [...compareSayings(gather('sayings'))],
        [...compareRoles(gather('roles'))],
      ];
      return { conflicts: drafts.flatMap(foldDrafts), repeats: foldRepeats(quotes) };
    },
  };
}

/** As `createConflictFinder`, for documents at hand. */
export function findConflicts(documents: Iterable<AskedDocument>, language: Language): Comparison {
  const finder = createConflictFinder(language);
  for (const document of documents) finder.add(document);
  return finder.find();
}
