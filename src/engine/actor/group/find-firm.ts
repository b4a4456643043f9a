import type { Language } from '../../language/language.ts';
import { isKnownGivenName } from '../../spelling/person/given-names.ts';
import { isListedPlace } from '../../spelling/place/listed-places.ts';
import { kindRead } from '../kind/kind-read.ts';
import type { NameForm } from '../name/name-form.ts';
import type { NameUse } from '../name/name-use.ts';
import type { GatheredActor } from './gathered-actors.ts';

/**
 * The firm that goes by its first words: "Elson" of "Elson Capital", "Marlow Brewing" of "Marlow Brewing Company". Not where
 * somebody of the text bears the name, where two firms do, or where it is a place's.
 */
export function findFirm(actors: readonly GatheredActor[], use: NameUse, language: Language): GatheredActor | null {
  if (!mayBeShort(use, language)) return null;
  const { key } = use.form;
  const isOwnName = kindRead(use.mentions) === 'organization';
  const called = actors.filter(
    ({ kind, names }) => kind === 'organization' && names.some((name) => name.key.startsWith(`${key} `)),
  );
  const firms = called.filter(({ names }) => names.some((name) => isShortOf(key, name, isOwnName, language)));
  if (called.length !== 1 || !firms.length) return null;
  const isBorne = actors.some(({ kind, names }) => kind === 'person' && names.some((name) => hasWord(name, key)));
  return isBorne ? null : firms[0]!;
}

/** A place, or somebody with a title, is no firm for having the name of one: "from Tavenmoor" is not from the Tavenmoor Courier. */
function mayBeShort(use: NameUse, language: Language): boolean {
  const { mentions, name, gender } = use;
  const { placePrepositions } = language.nameWords;
  if (gender || mentions.some(({ title }) => title)) return false;
  const kind = kindRead(mentions);
  if (kind === 'organization' || kind === 'person') return true;
  return (
    !isListedPlace(name, language) &&
    !mentions.some(({ before, kind: read }) => read === 'place' && placePrepositions.has(before))
  );
}

const hasWord = ({ key }: NameForm, word: string): boolean => key.startsWith(`${word} `) || key.endsWith(` ${word}`);

/** Behind the short name stands what a firm is; or anything, where the short name is read as an organization too. */
function isShortOf(short: string, { key }: NameForm, isOwnName: boolean, language: Language): boolean {
  if (!key.startsWith(`${short} `)) return false;
  const { nameShapes, commonBodies, nameWords } = language;
  const rest = key.slice(short.length + 1).split(' ');
  // "the 47th" of the "47th Assault Brigade"
  if (rest.some((word) => nameShapes.firmWords.has(word) || nameShapes.unitNouns.has(word))) return true;
  const isBody = rest.some((word) => commonBodies.bodyNouns.has(word) || nameWords.organizationWords.has(word));
  return isOwnName && !isBody && !isKnownGivenName(short, language);
}
