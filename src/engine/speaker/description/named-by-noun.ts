import type { Language } from '../../language/language.ts';
import type { Actor } from '../../layers/layers.ts';

/** "the board" of the Harbour Board, "the center" of the Harbour Centre: a body in whose name the noun stands. */
export const isNamedByNoun = (actor: Actor, noun: string, language: Language): boolean =>
  actor.kind === 'organization' &&
  (language.sourceWords.organizationNouns.has(noun) || language.sourceWords.ownedOrganizations.has(noun)) &&
  listNameWords(actor, language).includes(toOneSpelling(noun, language));

/** In lower case and one spelling. */
export const listNameWords = ({ name }: Actor, language: Language): string[] =>
  name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => toOneSpelling(word, language));

const toOneSpelling = (word: string, { sourceWords }: Language): string => sourceWords.britishNouns.get(word) ?? word;
