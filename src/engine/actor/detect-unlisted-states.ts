import { PLACE_PREPOSITIONS } from '../lang/en/name-words.ts';
import { STATE_POSSESSIONS, TRUSTING_WORDS } from '../lang/en/state-words.ts';
import type { Token } from '../layers.ts';
import type { NameMention } from './detect-names.ts';
import { KNOWN_PLACES, type KnownPlace } from './place-lexicon.ts';

/**
 * States and regions that no list knows, by what the text itself says of them: a demonym ("Kaldria", "the Kaldrian
 * envoy"), or what only a place has ("Kaldria's parliament", "in Kaldria"). Words that are part of somebody's full name, or
 * stand behind a title, are none. The map has the demonyms too, each with its state's name.
 */
export function detectUnlistedStates(
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): ReadonlyMap<string, KnownPlace> {
  const counts = countWords(tokens);
  const people = new Set(
    mentions.filter(({ words, title }) => title !== null || words.length > 1).flatMap(({ words }) => words),
  );
  const states = new Map<string, KnownPlace>();
  for (const word of new Set(mentions.filter(({ words }) => words.length === 1).map(({ words }) => words[0]!))) {
    if (people.has(word) || KNOWN_PLACES.has(word) || !/^\p{Lu}\p{Ll}{3,}$/u.test(word)) continue;
    const demonyms = listDemonyms(word).filter((demonym) => counts.has(demonym));
    if (!isState(word, demonyms, tokens)) continue;
    states.set(word, { name: word, form: 'name' });
    for (const demonym of demonyms) states.set(demonym, { name: word, form: 'demonym' });
  }
  return states;
}

function countWords(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text));
}

/** How English derives a demonym: "Kaldria", "Kaldrian"; "Valtane", "Valtanese". */
function listDemonyms(word: string): string[] {
  const stem = word.replace(/[aeio]$/, '');
  const endings = word.endsWith('a') ? ['n'] : ['an', 'ian', 'ese', 'i', 'ish'];
  const singular = [
    ...endings.map((ending) => word + ending),
    ...(stem === word ? [] : ['ian', 'ean', 'ese'].map((ending) => stem + ending)),
  ];
  return singular.flatMap((demonym) => [demonym, `${demonym}s`]);
}

/** "-n" behind "-a" is no person's adjective; "Orwellian" may be, so other endings need a place's surroundings too. */
function isState(word: string, demonyms: readonly string[], tokens: readonly Token[]): boolean {
  if (demonyms.some((demonym) => word.endsWith('a') && demonym.startsWith(`${word}n`))) return true;
  const isPlaced = tokens.some((token, at) => token.text === word && isPlacedAt(tokens, at));
  const isOwner = tokens.some((token, at) => token.text === word && isOwnerAt(tokens, at));
  return isOwner || (isPlaced && demonyms.length > 0);
}

/** "in Kaldria", not "in Moss's office" nor "confidence in Moss" */
function isPlacedAt(tokens: readonly Token[], at: number): boolean {
  if (!PLACE_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) return false;
  return !TRUSTING_WORDS.has(tokens[at - 2]?.lower ?? '') && !/^['’]s?$/.test(tokens[at + 1]?.text ?? '');
}

const isOwnerAt = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s$/.test(tokens[at + 1]?.text ?? '') && STATE_POSSESSIONS.has(tokens[at + 2]?.lower ?? '');
