import type { Language } from '../../language/language.ts';
import { comparePersonNames } from '../../spelling/person/compare-people.ts';
import type { NameForm } from '../name/name-form.ts';
import type { NameUse } from '../name/name-use.ts';
import { type GatheredActor, type GatheredActors, isGenderFitting } from './gathered-actors.ts';
import { MOST_COMPARED } from './most-compared.ts';

/**
 * The person of the text whose full name this is another spelling of; null if there is nobody, or if it could be several. The
 * name must fit all names of that person: "J. Moss" does not make Jon Moss and Jan Moss one.
 */
export function findPerson(
  gathered: GatheredActors,
  { form, gender }: NameUse,
  language: Language,
): GatheredActor | null {
  const isPerson = (actor: GatheredActor) => actor.kind === 'person' && isGenderFitting(actor, gender);
  const fitting =
    gathered.countPeople(gender) > MOST_COMPARED
      ? gathered.findByKey(form.key).filter(isPerson)
      : gathered.people.filter((actor) => isPerson(actor) && isBearer(actor, form, language));
  if (fitting.length) return fitting.length === 1 ? fitting[0]! : null;
  // "Tarik Moss" of "Recep Tarik Moss", "Donald J." of "Donald J. Moss", "Sergei Petrovich" of "Sergei Petrovich Moss"
  const parts = [
    ...gathered.findByLastWords(form.key),
    ...(isWithoutFamily(form, language) ? gathered.findByFirstWords(form.key) : []),
  ];
  const longer = new Set(parts.filter(isPerson));
  return longer.size === 1 ? [...longer][0]! : null;
}

const isWithoutFamily = ({ name, key, words }: NameForm, { romanizations }: Language): boolean =>
  INITIAL_AT_END.test(name) || (words === 2 && romanizations.patronymicEnding.test(key));

const INITIAL_AT_END = /\s\p{Lu}\.?$/u;

/** A name fits all of somebody's names, or all of those that the text ties to them. */
function isBearer({ names, otherNames }: GatheredActor, form: NameForm, language: Language): boolean {
  if (!otherNames.size) return isOneOf(names, form, language);
  const own = names.filter((name) => !otherNames.has(name));
  return isOneOf(own, form, language) || isOneOf([...otherNames], form, language);
}

function isOneOf(names: readonly NameForm[], form: NameForm, language: Language): boolean {
  let isSame = false;
  for (const other of names) {
    if (other.words === 1) continue;
    if (!mayBeOne(other, form)) return false;
    const { verdict } = comparePersonNames(other.person, form.person, language);
    if (verdict === 'different') return false;
    if (verdict === 'same') isSame = true;
  }
  return isSame;
}

/** Spares most comparisons: two names of one person have last words, or first and last, that begin alike. */
const mayBeOne = ({ begins: [firstA, lastA] }: NameForm, { begins: [firstB, lastB] }: NameForm): boolean =>
  lastA === lastB || lastA === firstB || firstA === lastB;
