import { createTermReader } from '../../../compare/term-reader.ts';
import type { Language } from '../../../engine/language/language.ts';
import type { AskedDocument } from '../../asked-document.ts';
import type { DocumentFacts } from './fact.ts';
import { listDates } from './list-dates.ts';
import { listFigures } from './list-figures.ts';
import { listQuotes } from './list-quotes.ts';
import { listRoles } from './list-roles.ts';
import { listSayings } from './list-sayings.ts';

/** What a document says that others may say otherwise, in a time that grows with its length. */
export function listFacts(asked: AskedDocument, language: Language): DocumentFacts {
  const { id, publishedAt, record } = asked;
  const document = { id, publishedAt, text: record.document.text };
  const terms = createTermReader(asked, language);
  return {
    figures: listFigures(asked, terms, language).map((fact) => ({ ...fact, document })),
    dates: listDates(asked, terms).map((fact) => ({ ...fact, document })),
    quotes: listQuotes(asked).map((fact) => ({ ...fact, document })),
    sayings: listSayings(asked, terms, language).map((fact) => ({ ...fact, document })),
    roles: listRoles(asked, language).map((fact) => ({ ...fact, document })),
  };
}
