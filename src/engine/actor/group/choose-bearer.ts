import type { Language } from '../../language/language.ts';
import { genderOfFirstName } from '../../spelling/person/gender-of-first-name.ts';
import type { Gender, NameUse } from '../name/name-use.ts';
import type { GatheredActor } from './gathered-actors.ts';

/**
 * Whom a short name means that several people of the text bear; null where the text leaves it open, so that it stays
 * somebody of its own.
 */
export function chooseBearer(
  bearers: readonly GatheredActor[],
  use: NameUse,
  language: Language,
): GatheredActor | null {
  const introduced = bearers.map((actor) => ({
    actor,
    gender: genderOf(actor, language),
    at: findIntroduction(actor),
  }));
  // "Mr. Moss" is Jon Moss where the other is Ada Moss
  const fitting = introduced.filter(({ gender }) => !use.gender || (gender ?? use.gender) === use.gender);
  if (fitting.length < 2) return fitting[0]?.actor ?? null;
  const ordered = fitting.toSorted((a, b) => a.at - b.at);
  return use.gender ? chooseByGender(ordered, use) : chooseCalledSo(ordered, use);
}

interface Introduced {
  readonly actor: GatheredActor;
  readonly gender: Gender | null;
  /** Where the text first names him or her in full. */
  readonly at: number;
}

/** "Jon Moss … Ilkay Moss … Mr. Moss": Jon, who came first, because no other is known to be a man. */
function chooseByGender(ordered: readonly Introduced[], use: NameUse): GatheredActor | null {
  const [first, ...others] = ordered;
  if (first!.gender !== use.gender) return null;
  return others.every(({ gender }) => gender === null) ? first!.actor : chooseCalledSo(ordered, use);
}

const genderOf = ({ names, gender }: GatheredActor, language: Language): Gender | null =>
  gender ?? names.map(({ name }) => genderOfFirstName(name, language)).find((each) => each !== null) ?? null;

/** So often must a text call somebody by the short name before it names another who bears it. */
const ENOUGH = 2;

/** "Ada Moss came. Moss spoke, and Moss left. Her son Jon Moss stayed. Moss waved": Ada, because the text has called her so before. */
function chooseCalledSo([first, second]: readonly Introduced[], { mentions }: NameUse): GatheredActor | null {
  const between = mentions.filter(
    ({ span, isInHeading }) => !isInHeading && first!.at < span[0] && span[0] < second!.at,
  );
  return between.length >= ENOUGH ? first!.actor : null;
}

const findIntroduction = ({ mentions }: GatheredActor): number =>
  mentions.reduce((first, { words, span }) => (words.length > 1 ? Math.min(first, span[0]) : first), Infinity);
