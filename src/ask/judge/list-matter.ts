import type { Language } from '../../engine/language/language.ts';
import { listPhrases } from '../find/create-terms.ts';
import { listNames } from '../find/list-names.ts';
import { listNearStems } from '../find/list-near-stems.ts';
import { listStems, listWords, toStem } from '../find/list-stems.ts';

/**
 * The words of a proposition that say what it is about, as stems, and others that mean the same: all that say something and stand in no name, as
 * whoever is named may do anything. Names are those that somebody on record bears, and capitals behind the first word.
 */
export function listMatter(proposition: string, known: readonly string[], language: Language): ReadonlySet<string> {
  const [, ...rest] = proposition.split(' ');
  const names = new Set([...known, ...listNames(rest.join(' '), language)].flatMap(listWords));
  const stems = listPhrases(proposition, language)
    .filter((word) => !names.has(word))
    .map(toStem);
  return new Set(stems.flatMap((stem) => [stem, ...listNearStems(stem, language)]));
}

/**
 * `stance/other-matter`: words take a side on a proposition only where they have one of its words beside names. “Vesmar is not doing well” says
 * nothing on whether Kaldria should negotiate with it, whatever a model makes of it.
 */
export const isOnMatter = (words: string, matter: ReadonlySet<string>): boolean =>
  matter.size === 0 || listStems(words).some((stem) => matter.has(stem));
