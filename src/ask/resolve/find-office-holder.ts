import { toSingular } from '../../engine/grammar/singular.ts';
import type { Language } from '../../engine/language/language.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { AskedDocument } from '../asked-document.ts';
import type { AskedRecords } from '../position/find-voices.ts';

/** What tells who holds an office: the roles that each actor has in any of the documents, by public id. */
export type OfficeHolders = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The same, asked of a document by its id and an office. */
export function createHolderFinder(
  records: AskedRecords,
  language: Language,
): (document: string, office: string, pronoun: string | null) => string | null {
  const holders = listOfficeHolders(records, language);
  return (id, office, pronoun) => {
    const document = records.documents.get(id);
    return document ? findOfficeHolder(office, document, holders, language, pronoun) : null;
  };
}

/** The offices of all whom the documents name, as words in lower case; former ones are none. */
function listOfficeHolders({ documents, actors }: AskedRecords, language: Language): OfficeHolders {
  const { formerWords } = language.conflictWords;
  const holders = new Map<string, (readonly string[])[]>();
  const add = (id: string, role: string | null) => {
    const words = listLower(role ?? '');
    if (words.length === 0 || words.some((word) => formerWords.has(word))) return;
    const known = holders.get(id);
    if (known) known.push(words);
    else holders.set(id, [words]);
  };
  for (const { record, publicIds } of documents.values())
    for (const { id, kind, roles } of record.actors)
      if (kind === 'person') for (const { text } of roles) add(publicIds.get(id) ?? id, text);
  for (const { publicId, kind, role } of actors.values()) if (kind === 'person') add(publicId, role);
  return holders;
}

/**
 * Whom a document means by an office alone: “the foreign minister” is the only one of those it names who holds such an office, there or in
 * another document; a pronoun of theirs (“her”) rules out who is called otherwise. Null where it names none, or two; an office of a place (“the president of Drosk”) is left to those who know the place.
 */
export function findOfficeHolder(
  words: string,
  { record, publicIds }: AskedDocument,
  holders: OfficeHolders,
  language: Language,
  pronoun: string | null = null,
): string | null {
  const office = parseOffice(words, language);
  if (!office) return null;
  const found = record.actors.filter(
    ({ id, kind, mentions }) =>
      kind === 'person' &&
      holders.get(publicIds.get(id) ?? id)?.some((role) => office.every((word) => role.includes(word))) &&
      (pronoun === null || mayBeCalled(mentions, pronoun, record.document.text, language)),
  );
  return found.length === 1 ? found[0]!.id : null;
}

/** Nobody whom the text calls "he" is meant by "her". */
function mayBeCalled(
  mentions: OnRecord['actors'][number]['mentions'],
  pronoun: string,
  text: string,
  { pronouns: { genderOfSubject, genderOfPossessive } }: Language,
): boolean {
  const genderOf = (word: string) => genderOfSubject.get(word) ?? genderOfPossessive.get(word) ?? null;
  const gender = genderOf(pronoun);
  const told = new Set(mentions.map(({ span }) => genderOf(text.slice(...span).toLowerCase())));
  return gender === null || told.size === 0 || told.has(gender) || (told.size === 1 && told.has(null));
}

/** The words of "the foreign minister", without the article; null of all else. */
function parseOffice(words: string, language: Language): readonly string[] | null {
  const { officeHeads } = language.conflictWords;
  const [article = '', ...office] = listLower(words);
  const head = office.at(-1);
  if (!language.sourceWords.definiteDeterminers.has(article) || head === undefined || office.length > MOST_WORDS)
    return null;
  return officeHeads.has(head) && toSingular(head, language) === head ? office : null;
}

/** “The deputy foreign | minister”. */
const MOST_WORDS = 3;

const listLower = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
