import { compareNames } from '../../spelling/compare-names.ts';
import { nameKey } from '../../spelling/name-key.ts';
import { comparePersonNames } from '../../spelling/person/compare-people.ts';
import { type PersonName, parsePersonName } from '../../spelling/person/parse-person-name.ts';
import { kindRead } from '../kind/classify-name.ts';
import { chooseBearer } from './choose-bearer.ts';
import { type Draft, type Drafts, isGenderFitting } from './gathered-actors.ts';
import type { NameUse } from './group-names.ts';

/** One spelling of an actor's name, with what comparing it with many others asks for again and again. */
export interface NameForm {
  readonly name: string;
  readonly key: string;
  readonly words: number;
  /** The name, and its last words, as a person's. */
  readonly person: PersonName;
  readonly last: PersonName;
  /** What its first and its last word begin with. */
  readonly begins: readonly [first: number | string, last: number | string];
}

export function createNameForm(name: string): NameForm {
  const words = name.split(' ');
  const last = dropSuffix(name).split(' ').at(-1)!;
  return {
    name,
    key: nameKey(name),
    words: words.length,
    person: parsePersonName(name),
    last: parsePersonName(last),
    begins: [classOf(words[0]!), classOf(last)],
  };
}

/** A text with more actors than this is a list or worse: only names of equal words join there, so that reading ends. */
const MAX_COMPARED = 200;

/**
 * The person of the text whose full name this is another spelling of; null if none, or if several could be. No name of the
 * group may be another's: "J. Moss" ties "Jon Moss" and "Jan Moss" no more than either does.
 */
export function findPerson(groups: Drafts, { form, gender }: NameUse): Draft | null {
  const isPerson = (group: Draft) => group.kind === 'person' && isGenderFitting(group, gender);
  const fitting =
    groups.countPeople(gender) > MAX_COMPARED
      ? groups.findByKey(form.key).filter(isPerson)
      : groups.people.filter((group) => isPerson(group) && isOneOf(group.names, form));
  if (fitting.length) return fitting.length === 1 ? fitting[0]! : null;
  // "Tarik Moss" of "Recep Tarik Moss", "Donald J." of "Donald J. Moss"
  const parts = [
    ...groups.findByLastWords(form.key),
    ...(INITIAL_AT_END.test(form.name) ? groups.findByFirstWords(form.key) : []),
  ];
  const longer = new Set(parts.filter(isPerson));
  return longer.size === 1 ? [...longer][0]! : null;
}

const INITIAL_AT_END = /\s\p{Lu}\.?$/u;

function isOneOf(names: readonly NameForm[], form: NameForm): boolean {
  const verdicts = names
    .filter(({ words }) => words > 1)
    .map((other) => (mayBeOne(other, form) ? comparePersonNames(other.person, form.person).verdict : 'different'));
  return verdicts.includes('same') && !verdicts.includes('different');
}

/** Whom a name that is no person's full name means: an equal name, a part of a person's, initials, another spelling. */
export function findOwner(drafts: Drafts, use: NameUse): Draft | null {
  const equal = drafts.findByKey(use.form.key).filter((group) => isGenderFitting(group, use.gender));
  if (equal.length) return equal.length === 1 ? equal[0]! : null;
  const groups = drafts.all;
  if (groups.length > 2 * MAX_COMPARED) return null;
  const kind = kindRead(use.mentions);
  return (
    findByShortName(groups, use) ??
    (kind === 'organization' ? findByLastWord(groups, use) : null) ??
    (kind === 'person' ? null : findSpelling(groups, use.form))
  );
}

/** "The Courier" where one organization that was named before ends so ("Tavenmoor Courier"). */
function findByLastWord(groups: readonly Draft[], { form, mentions }: NameUse): Draft | null {
  if (form.words > 1 || NAMES_BY_THEMSELVES.has(form.key) || !mentions.every(({ before }) => before === 'the'))
    return null;
  const first = mentions[0]!.span[0];
  const longer = groups.filter(
    ({ kind, names, mentions: named }) =>
      kind === 'organization' &&
      names.some(({ key }) => key.endsWith(` ${form.key}`)) &&
      named.some(({ span }) => span[0] < first),
  );
  return longer.length === 1 ? longer[0]! : null;
}

/** With "the" alone these name a body of their own: "the House" is not the White House. */
const NAMES_BY_THEMSELVES: ReadonlySet<string> = new Set(
  'army assembly cabinet church commission committee congress council court department government house ministry parliament party senate state states union'.split(
    ' ',
  ),
);

/** "Moss", "Wasserman Moss" or "Ada" where exactly one person of the text is called so, or one whom it settled on. */
function findByShortName(groups: readonly Draft[], use: NameUse): Draft | null {
  const { form, gender } = use;
  const full = groups
    .filter((group) => group.kind === 'person' && isGenderFitting(group, gender))
    .map((group) => ({ group, names: group.names.filter(({ words }) => words > form.words) }));
  const bearers = full
    .filter(({ names }) => names.some((other) => isLastNameOf(form, other)))
    .map(({ group }) => group);
  if (bearers.length) return bearers.length === 1 ? bearers[0]! : chooseBearer(bearers, use);
  const first = full.filter(({ names }) => names.some(({ key }) => key.startsWith(`${form.key} `)));
  return first.length === 1 ? first[0]!.group : null;
}

function isLastNameOf(form: NameForm, other: NameForm): boolean {
  if (dropSuffix(other.key).endsWith(` ${form.key}`)) return true;
  return (
    form.words === 1 &&
    other.begins[1] === form.begins[1] &&
    comparePersonNames(other.last, form.person).verdict === 'same'
  );
}

const dropSuffix = (name: string): string => name.replace(/[ ,]{1,3}(?:jr|sr|ii|iii|iv)\.?$/i, '');

/** "ISW" for "Institute for the Study of War", "Kiev" for "Kyiv" */
function findSpelling(groups: readonly Draft[], form: NameForm): Draft | null {
  const fitting = groups.filter(
    ({ kind, names }) =>
      (kind === 'organization' || kind === 'place') &&
      names.some((other) => isComparable(other, form) && compareNames(other.name, form.name, kind).verdict === 'same'),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Spares most comparisons: two names of one person have last words, or first and last, that begin alike. */
const mayBeOne = ({ begins: [firstA, lastA] }: NameForm, { begins: [firstB, lastB] }: NameForm): boolean =>
  lastA === lastB || lastA === firstB || firstA === lastB;

/** Other names of places may have no letter in common; initials and spellings of organizations begin alike, or share a word. */
const isComparable = (a: NameForm, b: NameForm): boolean =>
  a.key[0] === b.key[0] || shareWord(a, b) || (a.words === 1 && b.words === 1 && a.begins[0] === b.begins[0]);

/** "Chilean Foreign Ministry", "Ministry of Foreign Affairs of Chile" */
const shareWord = (a: NameForm, b: NameForm): boolean =>
  a.words > 2 && b.words > 2 && a.key.split(' ').some((word) => word.length > 4 && b.key.includes(word));

const CLASSES: readonly string[] = ['bvwfpm', 'ckqghjx', 'dtz', 'aeiouy', 'lr'];

/** Letters that spellings of one name begin with; the Arabic article does not count. */
function classOf(word: string): number | string {
  const letter = nameKey(word.replace(/^(?:[ae]l|a[dnrstz]|ash)-/i, ''))[0] ?? '';
  const at = CLASSES.findIndex((letters) => letters.includes(letter));
  return at < 0 ? letter : at;
}
