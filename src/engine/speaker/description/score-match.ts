import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Actor } from '../../layers/layers.ts';
import { knownPlaces } from '../../spelling/place/known-places.ts';
import type { SourceMember } from '../source/read-source.ts';
import type { SpeakerContext } from '../speaker-context.ts';
import type { Description } from './list-descriptions.ts';
import { meansHead } from './means-head.ts';
import { isNamedByNoun, listNameWords } from './named-by-noun.ts';

/** How well a description fits an actor, from 0 to 1; null where it does not. */
export function scoreMatch(actor: Actor, member: SourceMember, context: SpeakerContext): number | null {
  const { language } = context;
  const head = member.words.at(-1)!;
  const wanted = listWanted(member, language);
  const meant = (context.descriptions.get(actor.id) ?? []).filter(
    (description) => meansHead(description, head, language) && isSameOffice(description, wanted, head, language),
  );
  const nameWords = listNameWords(actor, language);
  if (!meant.length && !isNamedByNoun(actor, head, language)) return null;
  const descriptions = context.descriptions.get(actor.id) ?? [];
  const known = new Set([...descriptions.flatMap(({ words }) => words), ...nameWords]);
  if (!isTied(actor, member, known, language)) return null;
  // "the Vermont senator" is not a senator of whom the text says nothing of the kind
  if (wanted.some((word) => !known.has(word) && isPlaceName(word, language))) return null;
  if (!wanted.length) return 0.5;
  const score = wanted.filter((word) => known.has(word)).length / wanted.length;
  // "the online retail giant" is no "oil giant"
  return score === 0 && meant.some(({ head: own, words }) => tellsMore(words, own, language)) ? null : score;
}

/** What stands before the head and tells somebody apart. */
const listWanted = ({ words }: SourceMember, { sourceWords }: Language): string[] =>
  words.slice(0, -1).filter((word) => !sourceWords.emptyModifiers.has(word) && !/\d|^-/.test(word));

const tellsMore = (words: readonly string[], head: string, { sourceWords, titles }: Language): boolean => {
  const before = words.slice(0, words.indexOf(head));
  return before.some((word) => !sourceWords.emptyModifiers.has(word) && !titles.titleWords.has(word));
};

/** "Kaldria's president", "the head of the Harbour Board", "the state's governor": whoever the text says is Kaldria's, or the board's. */
function isTied(
  actor: Actor,
  { owner, namesBehind, modifier }: SourceMember,
  known: ReadonlySet<string>,
  { pronouns: { genderOfPossessive } }: Language,
): boolean {
  if (modifier?.actor.id === actor.id) return true;
  const named = [owner && 'actor' in owner ? owner.actor : null, namesBehind?.mentions[0]?.actor ?? null];
  const isKnown = (word: string) => [...known].some((other) => isSameStem(word, other));
  const areKnown = named.every((of) => !of || of.id === actor.id || splitName(of.name).every(isKnown));
  return areKnown && (!owner || 'actor' in owner || genderOfPossessive.has(owner.lower) || known.has(owner.lower));
}

/** The words of a name that bear a capital, in lower case. */
const splitName = (name: string): string[] =>
  name.split(/[\s-]+/).flatMap((word) => (/^\p{Lu}/u.test(word) ? [word.toLowerCase()] : []));

/** "Oman" and "Omani" */
const isSameStem = (one: string, other: string): boolean =>
  one === other || (one.length > 3 && other.length > 3 && one.slice(0, 4) === other.slice(0, 4));

const isPlaceName = (word: string, language: Language): boolean =>
  knownPlaces(language).has(`${word[0]!.toUpperCase()}${word.slice(1)}`);

/** The vice president is not the president, nor the foreign secretary the press secretary. */
function isSameOffice(
  { words, head }: Description,
  wanted: readonly string[],
  wantedHead: string,
  language: Language,
): boolean {
  if (head !== wantedHead) return true;
  return tellingModifiers(language).every((word) => word === head || words.includes(word) === wanted.includes(word));
}

/** Modifiers that make another office of it. */
const tellingModifiers = byLanguage(({ titles }): readonly string[] =>
  [...titles.titleModifiers].filter((word) => !titles.sameOfficeModifiers.has(word)),
);
