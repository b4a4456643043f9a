import type { Language } from '../../engine/language/language.ts';
import { listWords, toStem } from './list-stems.ts';

/** One thing to look for: any of its stems will do. */
export type Term = readonly string[];

/**
 * What to look for in the words of a passage: each word of a proposition that says something, and each name in it with all that the actor is
 * called elsewhere, as one.
 */
export function createTerms(
  proposition: string,
  names: readonly (readonly string[])[],
  language: Language,
): readonly Term[] {
  const said = new Set(listPhrases(proposition, language));
  const groups = names.map((spellings) => new Set(spellings.flatMap((spelling) => listPhrases(spelling, language))));
  const named = groups.filter((words) => [...words].some((word) => said.has(word)));
  const taken = new Set(named.flatMap((words) => [...words]));
  const terms = [...named, ...[...said].filter((word) => !taken.has(word)).map((word) => new Set([word]))];
  return terms.map((words) => [...new Set([...words].map(toStem))]);
}

/** The same words as they are written, for an index that finds their other forms by itself. */
export const listPhrases = (proposition: string, language: Language): readonly string[] =>
  listWords(proposition).filter((word) => !isEmpty(word, language));

/** Says nothing by itself: stands in most sentences. */
function isEmpty(word: string, { functionWords }: Language): boolean {
  return [
    ...[functionWords.determiners, functionWords.possessives, functionWords.prepositions, functionWords.auxiliaries],
    ...[
      functionWords.subjectPronouns,
      functionWords.objectPronouns,
      functionWords.clauseOpeners,
      functionWords.relatives,
    ],
    ...[functionWords.sentenceStarters],
  ].some((words) => words.has(word));
}
