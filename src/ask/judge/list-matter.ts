import type { Language } from '../../engine/language/language.ts';
import { listPhrases } from '../find/create-terms.ts';
import { listNames } from '../find/list-names.ts';
import { listNearStems } from '../find/list-near-stems.ts';
import { listStems, listWords, toStem } from '../find/list-stems.ts';

export interface Matter {
  /** Of each word that says what a proposition is about its stem, and those of others that mean the same. */
  readonly terms: readonly ReadonlySet<string>[];
  /** Stems of the names in it. */
  readonly names: ReadonlySet<string>;
}

/**
 * The words of a proposition that say what it is about: all that say something and stand in no name, as whoever is named may do anything. Names
 * are those that somebody on record bears, and capitals behind the first word.
 */
export function listMatter(proposition: string, known: readonly string[], language: Language): Matter {
  const [, ...rest] = proposition.split(' ');
  const names = new Set([...known, ...listNames(rest.join(' '), language)].flatMap(listWords));
  const stems = listPhrases(proposition, language)
    .filter((word) => !names.has(word))
    .map(toStem);
  return {
    terms: [...new Set(stems)].map((stem) => new Set([stem, ...listNearStems(stem, language)])),
    names: new Set([...names].map(toStem)),
  };
}

/**
 * `stance/other-matter`: words take a side on a proposition only where they have one of its words beside names. “Vesmar is not doing well” says
 * nothing on whether Kaldria should negotiate with it, whatever a model makes of it. Of three or more there is another
 * one too, or a name, there or in the sentences around: “when the powers let it” says nothing on whether to let agencies bring aid.
 */
export function isOnMatter(words: string, around: string, matter: Matter): boolean {
  if (matter.terms.length === 0) return true;
  if (countTerms(words, matter.terms) === 0) return false;
  return matter.terms.length < MANY || countTerms(`${words} ${around}`, [...matter.terms, matter.names]) > 1;
}

const MANY = 3;

function countTerms(words: string, terms: Matter['terms']): number {
  const stems = new Set(listStems(words));
  return terms.filter((term) => [...term].some((stem) => stems.has(stem))).length;
}
