import type { Language } from '../../engine/language/language.ts';
import type { AskedDocument } from '../asked-document.ts';
import type { DocumentFacts } from './fact.ts';
import { listDates } from './list-dates.ts';
import { listFigures } from './list-figures.ts';
import { listQuotes } from './list-quotes.ts';
import { listRoles } from './list-roles.ts';
import { listSayings } from './list-sayings.ts';
import { createTermReader } from './term-reader.ts';

/** What a document says that others may say otherwise, in a time that grows with its length. */
export function listFacts(document: AskedDocument, language: Language): DocumentFacts {
  const terms = createTermReader(document, language);
  return {
    figures: listFigures(document, terms, language),
    dates: listDates(document, terms),
    quotes: listQuotes(document),
    sayings: listSayings(document, terms, language),
    roles: listRoles(document, language),
  };
}
