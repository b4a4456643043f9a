import { BE_FORMS } from '../../lang/en/function-words.ts';
import { PLACE_PREPOSITIONS } from '../../lang/en/name-words.ts';
import { GOVERNMENT_WORDS, STATE_PEOPLE, STATE_POSSESSIONS, TRUSTING_WORDS } from '../../lang/en/state-words.ts';
import type { Token } from '../../layers/layers.ts';
import { KNOWN_PLACES, type KnownPlace } from '../../spelling/place/known-places.ts';
import type { NameMention } from '../detect/detect-names.ts';

/**
 * States and regions that no list knows, by what the text itself says of them: a demonym ("Kaldria", "the Kaldrian
 * envoy"), or what only a place has ("Kaldria's parliament", "in Kaldria"). Words that are part of somebody's full name, or
 * stand behind a title, are none. The map has the demonyms too, each with its state's name.
 */
export function detectUnlistedStates(
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): ReadonlyMap<string, KnownPlace> {
  const places = indexWords(tokens);
  const people = new Set(
    mentions.filter(({ words, title }) => title !== null || words.length > 1).flatMap(({ words }) => words),
  );
  const states = new Map<string, KnownPlace>();
  const organizations = new Set(mentions.filter(({ kind }) => kind === 'organization').flatMap(({ words }) => words));
  for (const word of new Set(mentions.filter(({ words }) => words.length === 1).map(({ words }) => words[0]!))) {
    if (people.has(word) || KNOWN_PLACES.has(word) || !/^\p{Lu}\p{Ll}{3,}$/u.test(word)) continue;
    const demonyms = listDemonyms(word).filter((demonym) => places.has(demonym));
    if (!isState(word, demonyms, organizations.has(word), tokens, places.get(word) ?? [])) continue;
    states.set(word, { name: word, form: 'name' });
    for (const demonym of demonyms) states.set(demonym, { name: word, form: 'demonym' });
  }
  return states;
}

/** Where each word with a capital stands among the tokens. */
function indexWords(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'word' || !/^\p{Lu}/u.test(text)) continue;
    const list = places.get(text);
    if (list) list.push(at);
    else places.set(text, [at]);
  }
  return places;
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
function isState(
  word: string,
  demonyms: readonly string[],
  isOrganization: boolean,
  tokens: readonly Token[],
  places: readonly number[],
): boolean {
  if (demonyms.some((demonym) => word.endsWith('a') && demonym.startsWith(`${word}n`))) return true;
  let weight = demonyms.length > 0 ? 1 : 0;
  for (const at of places) {
    // an organization has a president too: "Interim's president"
    if (!isOrganization)
      weight += weighOwner(tokens, at) + (isPeopledAt(tokens, at) || isMinistered(tokens, at) ? 2 : 0);
    if (isPlacedAt(tokens, at)) weight += 1;
    if (weight > 1) return true;
  }
  return false;
}

/** "in Kaldria", not "in Moss's office" nor "confidence in Moss" */
function isPlacedAt(tokens: readonly Token[], at: number): boolean {
  if (!PLACE_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) return false;
  return !TRUSTING_WORDS.has(tokens[at - 2]?.lower ?? '') && !/^['’]s?$/.test(tokens[at + 1]?.text ?? '');
}

/** "Kaldria's parliament" is a state's, "Kaldria's army" may be a leader's. */
function weighOwner(tokens: readonly Token[], at: number): number {
  if (!/^['’]s$/.test(tokens[at + 1]?.text ?? '')) return 0;
  const owned = tokens[at + 2]?.lower ?? '';
  if (STATE_POSSESSIONS.has(owned)) return 2;
  return GOVERNMENT_WORDS.has(owned) ? 1 : 0;
}

/** "envoys from Kaldria", "the army of Kaldria"; not "the Minister of Finance", and not "the invasion of Tessan towns" */
function isPeopledAt(tokens: readonly Token[], at: number): boolean {
  const [third, second, first] = [3, 2, 1].map((back) => tokens[at - back]?.lower ?? '');
  if (!/^(?:from|of)$/.test(first!) || !STATE_PEOPLE.has(second!)) return false;
  if (first === 'of' && /^ministers?$/.test(second!) && third !== 'prime') return false;
  const next = tokens[at + 1];
  return !(next?.kind === 'word' && /^\p{Ll}+s$/u.test(next.text) && !BE_FORMS.has(next.lower));
}

/** "Kaldria Foreign Minister Ada Moss" */
const isMinistered = (tokens: readonly Token[], at: number): boolean =>
  /^(?:defen[cs]e|finance|foreign|interior|prime)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower === 'minister';
