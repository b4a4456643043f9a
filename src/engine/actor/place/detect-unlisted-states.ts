import type { Language } from '../../language/language.ts';
import type { Token } from '../../layers/layers.ts';
import { type KnownPlace, knownPlaces } from '../../spelling/place/known-places.ts';
import { hasCapital } from '../name/capital.ts';
import type { NameMention } from '../name/name-mention.ts';

/**
 * States and regions that no list has, by what the text itself says of them: a demonym ("Kaldria", "the Kaldrian
 * envoy"), or what only a place has ("Kaldria's parliament", "in Kaldria"). A word that is part of somebody's full name or
 * follows a title does not count. The map has the demonyms too, each with its state's name.
 */
export function detectUnlistedStates(
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  language: Language,
): ReadonlyMap<string, KnownPlace> {
  const places = indexWords(tokens);
  const people = new Set(
    mentions.filter(({ words, title }) => title !== null || words.length > 1).flatMap(({ words }) => words),
  );
  const states = new Map<string, KnownPlace>();
  const organizations = new Set(mentions.filter(({ kind }) => kind === 'organization').flatMap(({ words }) => words));
  for (const word of new Set(mentions.filter(({ words }) => words.length === 1).map(({ words }) => words[0]!))) {
    if (people.has(word) || knownPlaces(language).has(word) || !/^\p{Lu}\p{Ll}{3,}$/u.test(word)) continue;
    const demonyms = listDemonyms(word, language).filter((demonym) => places.has(demonym));
    if (!isState(word, demonyms, organizations.has(word), tokens, places.get(word) ?? [], language)) continue;
    states.set(word, { name: word, form: 'name' });
    for (const demonym of demonyms) states.set(demonym, { name: word, form: 'demonym' });
  }
  return states;
}

/** Where each word with a capital stands among the tokens. */
function indexWords(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'word' || !hasCapital(text)) continue;
    const list = places.get(text);
    if (list) list.push(at);
    else places.set(text, [at]);
  }
  return places;
}

/** "Kaldria", "Kaldrian"; "Valtane", "Valtanese" */
function listDemonyms(word: string, { stateWords: { demonymEndings } }: Language): string[] {
  const stem = word.replace(/[aeio]$/, '');
  const singular = [
    ...(word.endsWith('a') ? demonymEndings.afterA : demonymEndings.afterOther).map((ending) => word + ending),
    ...(stem === word ? [] : demonymEndings.forVowel.map((ending) => stem + ending)),
  ];
  return singular.flatMap((demonym) => [demonym, `${demonym}s`]);
}

/** "-n" after "-a" makes no adjective of a person's name; other endings may ("Orwellian"), so they need a place's surroundings too. */
function isState(
  word: string,
  demonyms: readonly string[],
  isOrganization: boolean,
  tokens: readonly Token[],
  places: readonly number[],
  language: Language,
): boolean {
  const { afterA } = language.stateWords.demonymEndings;
  const isPlacesOwn = (demonym: string) => afterA.some((ending) => demonym.startsWith(word + ending));
  if (word.endsWith('a') && demonyms.some(isPlacesOwn)) return true;
  let weight = demonyms.length > 0 ? 1 : 0;
  for (const at of places) {
    // an organization has a president too: "Interim's president"
    if (!isOrganization) {
      const isNamedSo = isPeopledAt(tokens, at, language) || isMinisteredAt(tokens, at, language);
      weight += weighOwner(tokens, at, language) + (isNamedSo ? 2 : 0);
    }
    if (hasBodyAt(tokens, at, language)) weight += 2;
    if (isPlacedAt(tokens, at, language)) weight += 1;
    if (weight > 1) return true;
  }
  return false;
}

/** "in Kaldria", not "in Moss's office" nor "confidence in Moss" */
function isPlacedAt(tokens: readonly Token[], at: number, { nameWords, stateWords }: Language): boolean {
  if (!nameWords.placePrepositions.has(tokens[at - 1]?.lower ?? '')) return false;
  return !stateWords.trustingWords.has(tokens[at - 2]?.lower ?? '') && !/^['’]s?$/.test(tokens[at + 1]?.text ?? '');
}

/** "Kaldria's Supreme Court": no organization and no leader has one. */
const hasBodyAt = (tokens: readonly Token[], at: number, { nameShapes }: Language): boolean =>
  /^['’]s$/.test(tokens[at + 1]?.text ?? '') &&
  hasCapital(tokens[at + 2]?.text ?? '') &&
  nameShapes.stateBodies.has(tokens[at + 3]?.lower ?? '');

/** "Kaldria's parliament" is a state's, "Kaldria's army" may be a leader's. */
function weighOwner(tokens: readonly Token[], at: number, { stateWords }: Language): number {
  if (!/^['’]s$/.test(tokens[at + 1]?.text ?? '')) return 0;
  const owned = tokens[at + 2]?.lower ?? '';
  if (stateWords.statePossessions.has(owned)) return 2;
  return stateWords.governmentWords.has(owned) ? 1 : 0;
}

/** "envoys from Kaldria", "the army of Kaldria"; not "the Minister of Finance", and not "the invasion of Tessan towns" */
function isPeopledAt(tokens: readonly Token[], at: number, { stateWords, functionWords }: Language): boolean {
  const [third, second, first] = [at - 3, at - 2, at - 1].map((index) => tokens[index]?.lower ?? '');
  if (!stateWords.originPrepositions.has(first!) || !stateWords.statePeople.has(second!)) return false;
  if (first === 'of' && stateWords.ministers.has(second!) && third !== 'prime') return false;
  const next = tokens[at + 1];
  return !(next?.kind === 'word' && /^\p{Ll}+s$/u.test(next.text) && !functionWords.beForms.has(next.lower));
}

/** "Kaldria Foreign Minister Ada Moss" */
const isMinisteredAt = (tokens: readonly Token[], at: number, { stateWords }: Language): boolean =>
  stateWords.ministryWords.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'minister';
