import { toSingular } from '../../../engine/grammar/singular.ts';
import type { Language } from '../../../engine/language/language.ts';

/** An office in what it is, what it is for, and whose: "foreign minister of Kaldria". */
export interface Office {
  readonly head: string;
  readonly field: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
}

/** Null of what is no office that one person holds. */
export function parseOffice(text: string, language: Language): Office | null {
  const { officeHeads, emptyWords } = language.conflictWords;
  const words = text.replaceAll(/['’]s(?!\p{L})/gu, '').match(/\p{L}+/gu) ?? [];
  const head = words.map((word) => toSingular(word.toLowerCase(), language)).find((word) => officeHeads.has(word));
  if (head === undefined) return null;
  const others = words.filter((word) => toSingular(word.toLowerCase(), language) !== head && word.length > 2);
  const telling = others.filter((word) => !emptyWords.has(word.toLowerCase()));
  const isOwner = (word: string) => /^\p{Lu}/u.test(word) && !isTopic(word.toLowerCase(), language);
  const fold = (isKept: (word: string) => boolean) => new Set(telling.filter(isKept).map((word) => word.toLowerCase()));
  return { head, field: fold((word) => !isOwner(word)), owners: fold(isOwner) };
}

const isTopic = (word: string, { titles, commonBodies }: Language): boolean =>
  titles.titleModifiers.has(word) || titles.titleWords.has(word) || commonBodies.bodyTopics.has(word);

/** May both be one office, told in more words or in fewer? */
export const isOneOffice = (one: Office, other: Office): boolean =>
  one.head === other.head &&
  areOwnersAlike(one, other) &&
  (isWithin(one.field, other.field) || isWithin(other.field, one.field));

/** One kind of office, for two things: "foreign minister", "finance minister". */
export const isOtherField = (one: Office, other: Office): boolean =>
  one.head === other.head &&
  one.field.size > 0 &&
  other.field.size > 0 &&
  !isOneOffice(one, other) &&
  areOwnersAlike(one, other);

/** "Kaldria" and "Kaldrian" begin alike; where one tells none they may be one. */
function areOwnersAlike({ owners: one }: Office, { owners: other }: Office): boolean {
  if (!one.size || !other.size) return true;
  return [...one].some((word) => [...other].some((each) => each.slice(0, STEM) === word.slice(0, STEM)));
}

const STEM = 4;

const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((word) => other.has(word));
