import type { Language } from '../../engine/language/language.ts';
import { listStems, listWords, toStem } from './list-stems.ts';

/** One thing to look for: any of its forms will do, each of which is one word or several in a row, as stems. */
export type Term = readonly (readonly string[])[];

/**
 * What to look for in a passage: each word of a proposition that says something, and each name in it with all that its bearer is called
 * elsewhere, as one. Words of such a name are not looked for by themselves: not every state is the United States.
 */
export function createTerms(
  proposition: string,
  names: readonly (readonly string[])[],
  language: Language,
): readonly Term[] {
  const inNames = new Set(names.flatMap(([name = '']) => listWords(name)));
  const words = new Set(listPhrases(proposition, language).filter((word) => !inNames.has(word)));
  const forms = names.map((spellings) => spellings.filter((each) => listPhrases(each, language).length).map(listStems));
  return [...forms, ...[...words].map((word) => [[toStem(word)]])];
}

/** The same words as they are written, for an index that finds their other forms by itself. */
export const listPhrases = (proposition: string, language: Language): readonly string[] =>
  listWords(proposition).filter((word) => !isEmpty(word, language));

/** Says nothing by itself: stands in most sentences. */
function isEmpty(word: string, { functionWords }: Language): boolean {
  return [
    ...[functionWords.determiners, functionWords.possessives, functionWords.prepositions, functionWords.auxiliaries],
    ...[functionWords.subjectPronouns, functionWords.objectPronouns, functionWords.clauseOpeners],
    ...[functionWords.relatives, functionWords.sentenceStarters],
  ].some((words) => words.has(word));
}
