import type { Language } from '../../engine/language/language.ts';
import type { AskedDocument } from '../asked-document.ts';
import { compareDates } from './compare-dates.ts';
import { compareFigures } from './compare-figures.ts';
import { compareQuotes } from './compare-quotes.ts';
import { compareRoles } from './compare-roles.ts';
import { compareSayings } from './compare-sayings.ts';
import type { Conflict, Repeat } from './conflict.ts';
import type { Draft } from './conflict-draft.ts';
import type { DocumentFacts } from './fact.ts';
import { foldDrafts } from './fold-drafts.ts';
import { foldRepeats } from './fold-repeats.ts';
import { listFacts } from './list-facts.ts';

export interface Comparison {
  readonly conflicts: readonly Conflict[];
  readonly repeats: readonly Repeat[];
}

/**
 * Where documents say of one thing what cannot both be so, and where they quote the same. Only what shares rarer words is
 * ever compared, so that the time grows with the documents and not with their pairs.
 */
export function findConflicts(documents: readonly AskedDocument[], language: Language): Comparison {
  const all = documents.map((document) => listFacts(document, language));
  const gather = <K extends keyof DocumentFacts>(kind: K): DocumentFacts[K][number][] =>
    all.flatMap((facts) => facts[kind] as readonly DocumentFacts[K][number][]);
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
