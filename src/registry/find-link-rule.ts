import type { Language } from '../engine/language/language.ts';
import { compareNames } from '../engine/spelling/compare-names.ts';
import { isNickname } from '../engine/spelling/person/given-names.ts';
import type { ActorKind } from '../schema/actor.ts';
import { findInitials, isInitialism, sortWords, tellingWords } from './link-keys.ts';
import { isOneWord, parseRegistryName, type RegistryName } from './registry-name.ts';

/** Why two names in two documents may be one actor's. `LINK_RULES` says how sure each is. */
export type LinkRule =
  | 'same-words'
  | 'middle-name'
  | 'initials'
  | 'organization-words'
  | 'spelling'
  | 'short-given-name'
  | 'given-initial'
  | 'generation'
  | 'family-name'
  | 'word-order'
  | 'other-kind';

export interface NamedActor {
  readonly name: string;
  readonly kind: ActorKind;
}

/** With its name taken apart, once for many comparisons. */
export interface ParsedActor extends NamedActor {
  readonly parsed: RegistryName;
}

export const parseActor = ({ name, kind }: NamedActor, language: Language): ParsedActor => ({
  name,
  kind,
  parsed: parseRegistryName(name, kind, language),
});

/** The rule by which the two may be one; null where their names say that they are not, or say nothing. */
export const findLinkRule = (a: NamedActor, b: NamedActor, language: Language): LinkRule | null =>
  compareParsed(parseActor(a, language), parseActor(b, language), language);

export function compareParsed(a: ParsedActor, b: ParsedActor, language: Language): LinkRule | null {
  const [x, y] = [a.parsed, b.parsed];
  if (!x.words.length || !y.words.length) return null;
  if (a.kind !== b.kind) return isOtherKind(a, x, y) ? 'other-kind' : null;
  if (a.kind === 'person') return comparePeople(a, b, language);
  if (x.words.join(' ') === y.words.join(' ')) return 'same-words';
  if (a.kind === 'organization') return compareOrganizations(a, b, language);
  return compareNames(a.name, b.name, a.kind, language).verdict === 'same' ? 'spelling' : null;
}

/** "Islamic State" the place and "Islamic State" the organization; one word ("Washington") is too often two things. */
const isOtherKind = (a: NamedActor, x: RegistryName, y: RegistryName): boolean =>
  x.words.join(' ') === y.words.join(' ') && (x.words.length > 1 || isInitialism(a.name));

function comparePeople(a: ParsedActor, b: ParsedActor, language: Language): LinkRule | null {
  const [x, y] = [a.parsed, b.parsed];
  if (isOneWord(x) || isOneWord(y)) return compareOneWord(x, y);
  if (x.suffix !== null && y.suffix !== null && x.suffix !== y.suffix) return null;
  if (x.family === y.family) {
    const rule = compareGiven(x.given, y.given, language);
    // "John Hale" may be John Hale Jr. or his father
    if (rule !== null && x.suffix !== y.suffix) return 'generation';
    if (rule !== null) return rule;
  }
  if (sortWords(x.words) === sortWords(y.words)) return 'word-order';
  return compareNames(a.name, b.name, 'person', language).verdict === 'same' ? 'spelling' : null;
}

/** "Zelenskiy" may be Olena Zelenskiy; but "Hale" is not "Hayle" by itself, nor "Hale" in another document. */
function compareOneWord(x: RegistryName, y: RegistryName): LinkRule | null {
  if (isOneWord(x) === isOneWord(y)) return null;
  const [one, full] = isOneWord(x) ? [x, y] : [y, x];
  return one.family.length > 2 && one.family === full.family && full.given.some((word) => word.length > 1)
    ? 'family-name'
    : null;
}

/** Names before one family name: "ana" and "ana maria", "j" and "jane", "bill" and "william". */
function compareGiven(x: readonly string[], y: readonly string[], language: Language): LinkRule | null {
  const [first, second] = [x[0]!, y[0]!];
  if (first === second) {
    if (first.length === 1 && !(x.length > 1 && y.length > 1)) return 'given-initial';
    const [middle, other] = [x.slice(1), y.slice(1)];
    if (middle.join(' ') === other.join(' ')) return 'same-words';
    return fitTogether(middle, other) ? 'middle-name' : null;
  }
  if (!fitTogether(x.slice(1), y.slice(1))) return null;
  if (first.length === 1 || second.length === 1) return first[0] === second[0] ? 'given-initial' : null;
  return isNickname(first, second, language) ? 'short-given-name' : null;
}

/** Are the middle names the same as far as both are given? "j" fits "james"; "w" does not fit "h". */
function fitTogether(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word, at) => {
    const other = long[at]!;
    return word === other || ((word.length === 1 || other.length === 1) && word[0] === other[0]);
  });
}

function compareOrganizations(a: ParsedActor, b: ParsedActor, language: Language): LinkRule | null {
  const [x, y] = [a.parsed, b.parsed];
  const [telling, others] = [tellingWords(x.words, language), tellingWords(y.words, language)];
  if (sortWords(telling) === sortWords(others)) {
    // "News Corp" is not whatever "News" is
    if (telling.join('').length <= 4) return null;
    // "Trade Ministry" is the "Ministry of Trade"; "Washington University" is not the "University of Washington"
    return compareNames(a.name, b.name, 'organization', language).verdict === 'same'
      ? 'organization-words'
      : 'word-order';
  }
  if (isInitialism(a.name) === isInitialism(b.name)) {
    return compareNames(a.name, b.name, 'organization', language).verdict === 'same' ? 'spelling' : null;
  }
  const initials = findInitials(a.name, x.words, language);
  // two letters are anybody's: "GE" is no Gang of Eight
  return initials !== null && initials.length > 2 && initials === findInitials(b.name, y.words, language)
    ? 'initials'
    : null;
}
