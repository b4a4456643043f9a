import type { Language } from '../../language/language.ts';
import { compareNames } from '../../spelling/compare-names.ts';
import { comparePersonNames } from '../../spelling/person/compare-people.ts';
import { kindRead } from '../kind/kind-read.ts';
import type { NameForm } from '../name/name-form.ts';
import type { NameUse } from '../name/name-use.ts';
import { chooseBearer } from './choose-bearer.ts';
import { type GatheredActor, type GatheredActors, isGenderFitting } from './gathered-actors.ts';
import { MOST_COMPARED } from './most-compared.ts';

/** Whom a name that is no person's full name means: an equal name, a part of a person's, initials, another spelling. */
export function findOwner(gathered: GatheredActors, use: NameUse, language: Language): GatheredActor | null {
  const sense = use.mentions[0]!.sense ?? null;
  const equal = gathered
    .findByKey(use.form.key)
    .filter((actor) => isGenderFitting(actor, use.gender) && (sense === null || actor.kind === sense));
  if (equal.length) return equal.length === 1 ? equal[0]! : null;
  const actors = gathered.all;
  if (actors.length > 2 * MOST_COMPARED) return null;
  const kind = kindRead(use.mentions);
  return (
    (sense === 'place' ? null : findByShortName(actors, use, language)) ??
    (kind === 'organization' ? findByLastWord(actors, use, language) : null) ??
    (kind === 'person' ? null : findSpelling(actors, use.form, language))
  );
}

/** "The Courier" where one organization that was named before ends so ("Tavenmoor Courier"). */
function findByLastWord(
  actors: readonly GatheredActor[],
  { form, mentions }: NameUse,
  { nameWords }: Language,
): GatheredActor | null {
  if (form.words > 1 || nameWords.bodiesByArticle.has(form.key) || !mentions.every(({ before }) => before === 'the'))
    return null;
  const first = mentions[0]!.span[0];
  const longer = actors.filter(
    ({ kind, names, mentions: named }) =>
      kind === 'organization' &&
      names.some(({ key }) => key.endsWith(` ${form.key}`)) &&
      named.some(({ span }) => span[0] < first),
  );
  return longer.length === 1 ? longer[0]! : null;
}

/** "Moss", "Wasserman Moss" or "Ada" where exactly one person of the text is called so, or one whom it settled on. */
function findByShortName(actors: readonly GatheredActor[], use: NameUse, language: Language): GatheredActor | null {
  const { form, gender } = use;
  const full = actors
    .filter((actor) => actor.kind === 'person' && isGenderFitting(actor, gender))
    .map((actor) => ({ actor, names: actor.names.filter(({ words }) => words > form.words) }));
  const bearers = full
    .filter(({ names }) => names.some((other) => isLastNameOf(form, other, language)))
    .map(({ actor }) => actor);
  if (bearers.length) return bearers.length === 1 ? bearers[0]! : chooseBearer(bearers, use, language);
  const first = full.filter(({ names }) => names.some(({ key }) => key.startsWith(`${form.key} `)));
  return first.length === 1 ? first[0]!.actor : null;
}

function isLastNameOf(form: NameForm, other: NameForm, language: Language): boolean {
  if (other.bareKey.endsWith(` ${form.key}`)) return true;
  return (
    form.words === 1 &&
    other.begins[1] === form.begins[1] &&
    comparePersonNames(other.last, form.person, language).verdict === 'same'
  );
}

/** "ISW" for "Institute for the Study of War", "Kiev" for "Kyiv" */
function findSpelling(actors: readonly GatheredActor[], form: NameForm, language: Language): GatheredActor | null {
  const fitting = actors.filter(
    ({ kind, names }) =>
      (kind === 'organization' || kind === 'place') &&
      names.some(
        (other) => isComparable(other, form) && compareNames(other.name, form.name, kind, language).verdict === 'same',
      ),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Other names of places may have no letter in common; initials and spellings of organizations begin alike, or share a word. */
const isComparable = (a: NameForm, b: NameForm): boolean =>
  a.key[0] === b.key[0] || shareWord(a, b) || (a.words === 1 && b.words === 1 && a.begins[0] === b.begins[0]);

/** "Chilean Foreign Ministry", "Ministry of Foreign Affairs of Chile" */
const shareWord = (a: NameForm, b: NameForm): boolean =>
  a.words > 2 && b.words > 2 && a.key.split(' ').some((word) => word.length > 4 && b.key.includes(word));
