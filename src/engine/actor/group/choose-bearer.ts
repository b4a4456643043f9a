import { genderOfFirstName } from '../../spelling/person/gender-of-first-name.ts';
import type { Draft } from './gathered-actors.ts';
import type { NameUse } from './group-names.ts';

/**
 * Whom a short name means that several people of the text bear; null where the text leaves it open, so that it stays
 * somebody of its own.
 */
export function chooseBearer(bearers: readonly Draft[], use: NameUse): Draft | null {
  // "Mr. Moss" is Jon Moss where the other is Ada Moss
  const fitting = bearers.filter((bearer) => !use.gender || (genderOf(bearer) ?? use.gender) === use.gender);
  if (fitting.length < 2) return fitting[0] ?? null;
  const ordered = fitting.map((bearer) => ({ bearer, at: findIntroduction(bearer) })).toSorted((a, b) => a.at - b.at);
  return use.gender ? findTold(ordered, use) : findSettled(ordered, use);
}

interface Introduced {
  readonly bearer: Draft;
  /** Where the text first names him or her in full. */
  readonly at: number;
}

/** "Jon Moss … Ilkay Moss … Mr. Moss": Jon, who came first, and of no other is it known. */
function findTold(ordered: readonly Introduced[], use: NameUse): Draft | null {
  const [first, ...others] = ordered.map(({ bearer }) => bearer);
  if (genderOf(first!) !== use.gender) return null;
  return others.every((other) => genderOf(other) === null) ? first! : findSettled(ordered, use);
}

const genderOf = ({ names, gender }: Draft): 'he' | 'she' | null =>
  gender ?? names.map(({ name }) => genderOfFirstName(name)).find((each) => each !== null) ?? null;

/** So often must a text call somebody by the short name before it names another who bears it. */
const ENOUGH = 2;

/** "Ada Moss came. Moss spoke, and Moss left. Her son Jon Moss stayed. Moss waved": Ada, whom the text has called so. */
function findSettled([first, second]: readonly Introduced[], { mentions }: NameUse): Draft | null {
  const between = mentions.filter(
    ({ span, isInHeading }) => !isInHeading && first!.at < span[0] && span[0] < second!.at,
  );
  return between.length >= ENOUGH ? first!.bearer : null;
}

const findIntroduction = ({ mentions }: Draft): number =>
  mentions.reduce((first, { words, span }) => (words.length > 1 ? Math.min(first, span[0]) : first), Infinity);
