// Origin: words for documents in news, and for what is done with them, compiled by hand from general usage.
import type { DocumentWords } from '../../language/document-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const documentWords: DocumentWords = {
  printedDocuments: words(
    'account accounts analysis article articles editorial editorials essay essays interview interviews op-ed op-eds piece pieces report reports story',
  ),
  postedDocuments: words('ad advertisement comment comments email message page post posting text tweet tweets video'),
  surveyDocuments: words('poll report study survey'),
  issuerPrepositions: words('by from of'),
  agentPrepositions: words('by from'),
  issuingParticiples: words('commissioned drafted filed issued made published released sent signed written'),
  issuingVerbs: words(
    'adopted commissioned filed issued launched posted presented produced published released sent signed submitted unveiled wrote',
  ),
  issuedDeterminers: words('a an its his her their the'),
  laws: words('act amendment bill code constitution law statute'),
};
