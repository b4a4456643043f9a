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

/** What one document says that others may gainsay; all that is kept of it while it is compared. */
export interface ComparedDocument {
  readonly order: string;
  readonly facts: DocumentFacts;
}

export const readFacts = (document: AskedDocument, language: Language): ComparedDocument => ({
  order: `${document.publishedAt ?? '9'} ${document.id}`,
  facts: listFacts(document, language),
});

/**
 * Where documents say of one thing what cannot both be so, and where they quote the same. Only what shares rarer words is
 * ever compared, so that the time grows with the documents and not with their pairs.
 */
export function compareFacts(documents: readonly ComparedDocument[], language: Language): Comparison {
  // So that what is found hangs on the documents, and not on the order in which they came.
  const all = documents.toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const gather = <K extends keyof DocumentFacts>(kind: K): DocumentFacts[K][number][] =>
    all.flatMap(({ facts }) => facts[kind] as readonly DocumentFacts[K][number][]);
  const quotes = [...compareQuotes(gather('quotes'), language.quotationWords)];
  const drafts: readonly (readonly Draft[])[] = [
    [...compareFigures(gather('figures'))],
    [...compareDates(gather('dates'))],
    quotes,
    [...compareSayings(gather('sayings'))],
    [...compareRoles(gather('roles'))],
  ];
  return { conflicts: drafts.flatMap(foldDrafts), repeats: foldRepeats(quotes) };
}

/** The same of documents at hand, one record at a time. */
export const findConflicts = (documents: Iterable<AskedDocument>, language: Language): Comparison =>
  compareFacts(
    Array.from(documents, (document) => readFacts(document, language)),
    language,
  );
