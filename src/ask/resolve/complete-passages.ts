import type { Language } from '../../engine/language/language.ts';
import type { Passage } from '../passage.ts';
import type { AskedRecords } from '../position/find-voices.ts';
import { findOccasion } from './find-occasion.ts';
import { createHolderFinder } from './find-office-holder.ts';

/** Passages with what others than their own words tell: whom their document means by an office alone, and the day of the occasion. */
export function completePassages(
  passages: readonly Passage[],
  records: AskedRecords,
  language: Language,
): readonly Passage[] {
  const findHolder = createHolderFinder(records, language);
  return passages.map((passage) => {
    const document = records.documents.get(passage.document);
    const statement = document?.record.statements.find(({ id }) => id === passage.statement);
    if (!document || !statement) return passage;
    const holder = passage.actors.length ? null : findHolder(passage.document, passage.actorName ?? '', null);
    const day = findOccasion(statement, document);
    return { ...passage, ...(holder !== null && { actors: [holder] }), ...(day !== null && { day }) };
  });
}
